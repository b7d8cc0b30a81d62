/**
 * Runs standard validators on every page and file of the build: Nu (the HTML checker of the W3C), linkinator, and
 * xmllint with the schemas of Atom and of sitemaps. html-validate runs in tests/site/html.test.ts. Each must also find
 * the fault of a faulty file.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, describe, expect, test } from 'vitest';

import { JAVA } from '../../scripts/find-java.ts';
import { requireProgram } from '../../scripts/find-program.ts';
import { XMLLINT } from '../../scripts/find-xmllint.ts';
import { serveSite } from '../../scripts/serve.ts';
import { basePath, siteUrl } from '../../site.config.ts';
import { DIST, files, pages, readBuilt } from '../site/built-site.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'validators-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('Nu', () => {
  const java = requireProgram(JAVA);

  /** Messages that are no faults of the pages. */
  const IGNORED: readonly RegExp[] = [
    // Nu does not know newer CSS: container queries, anchor positioning, scroll-driven animations.
    /^CSS: Unrecognized at-rule “@container”/,
    /^CSS: “(?:container-type|animation-timeline|anchor-name|position-anchor|position-try|field-sizing)”: Property “[\w-]+” doesn't exist\.$/,
    /^CSS: “(?:top|inset)”: “anchor\(.+\)” is not a “(?:top|inset)” value\.$/,
    // Properties of SVG.
    /^CSS: “(?:r|vector-effect)”: Property “[\w-]+” doesn't exist\.$/,
    // In browsers, tables that are drawn as cards lose their roles, so the markup states the roles.
    /^The “role” attribute must not be used on an? “(?:td|th|tr)” element which has a “table” ancestor/,
  ];

  interface Message {
    type: string;
    url: string;
    message: string;
    extract?: string;
  }

  const validate = (paths: readonly string[]): Message[] => {
    const jar = join(ROOT, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
    const options = ['--format', 'json', '--exit-zero-always'];
    const { stderr, status } = spawnSync(java, ['-jar', jar, ...options, ...paths], {
      encoding: 'utf8',
      maxBuffer: Infinity,
    });
    expect(status, stderr).toBe(0);
    return (JSON.parse(stderr) as { messages: Message[] }).messages;
  };

  const faulty = write(
    'faulty.html',
    '<!doctype html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>',
  );
  const messages = validate([faulty, ...pages.map(({ file }) => join(DIST, file))]);

  test('finds no error in any page', () => {
    const errors = messages
      .filter(({ type, url }) => type !== 'info' && !url.endsWith('/faulty.html'))
      .filter(({ message }) => !IGNORED.some((pattern) => pattern.test(message)))
      .map(({ url, message, extract }) => `${url}: ${message} ${extract ?? ''}`);
    expect(errors).toEqual([]);
  });

  test('finds the error of the faulty page', () => {
    const found = messages.filter(
      ({ type, url }) => type === 'error' && url.endsWith('/faulty.html'),
    );
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('“p”')]);
  });

  test.each(IGNORED)('still needs %s', (pattern) => {
    expect(messages.some(({ message }) => pattern.test(message))).toBe(true);
  });
});

describe('linkinator', () => {
  /** The pages that linkinator reached, and the broken links. */
  const crawl = async (directory: string) => {
    const site = await serveSite({ directory, basePath, port: 0 });
    const { origin } = new URL(site.address);
    const { links } = await new LinkChecker().check({
      path: site.address,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      redirects: 'error',
      // Pages contain the addresses that they are built for.
      urlRewriteExpressions: [
        { pattern: new RegExp(`^${RegExp.escape(siteUrl)}(?=/|$)`), replacement: origin },
      ],
      linksToSkip: (link) => Promise.resolve(!link.startsWith(`${origin}/`)),
    });
    await site.close();
    const named = (url: string) => url.replace(origin, '');
    return {
      reached: new Set(
        links
          .filter(({ state }) => state === LinkState.OK)
          .map(({ url }) => decodeURI(named(url)).replace(/#.*$/, '')),
      ),
      broken: links
        .filter(({ state }) => state === LinkState.BROKEN)
        .map(({ url, parent = '' }) => `${named(parent)} leads to ${named(url)}`),
      count: links.length,
    };
  };

  test('reaches every page, and finds no link or fragment that leads nowhere', async () => {
    const { reached, broken, count } = await crawl(DIST);
    expect(broken).toEqual([]);
    const expected = pages.filter(({ kind }) => kind !== 'not-found').map(({ path }) => path);
    expect(expected.filter((path) => !reached.has(path))).toEqual([]);
    expect(count).toBeGreaterThan(expected.length * 10);
  });

  test('finds a link and a fragment that lead nowhere', async () => {
    const links = ['nowhere/', '#nowhere'].map((href) => `<a href="${href}">x</a>`);
    write('index.html', `<!doctype html><title>x</title>${links.join('')}`);
    const { broken } = await crawl(folder);
    expect(broken).toHaveLength(2);
  });
});

describe('xmllint', () => {
  const xmllint = requireProgram(XMLLINT);

  const check = (kind: '--relaxng' | '--schema', schema: string, file: string) => {
    const args = ['--noout', '--nonet', kind, join(ROOT, schema), file];
    const { status, stderr } = spawnSync(xmllint, args, { encoding: 'utf8' });
    return { isValid: status === 0, stderr };
  };
  const ATOM = 'tests/standards/atom.rng';
  const SITEMAP = 'node_modules/sitemap/schema/sitemap.xsd';

  const feeds = files.filter((file) => file.endsWith('.atom'));
  const sitemaps = files.filter((file) => /^sitemap-\d+\.xml$/.test(file));

  test('there are feeds and a sitemap', () => {
    expect(feeds).toHaveLength(2);
    expect(sitemaps).toHaveLength(1);
  });

  test.each(feeds)('%s is Atom by RFC 4287', (file) => {
    const { isValid, stderr } = check('--relaxng', ATOM, join(DIST, file));
    expect(isValid, stderr).toBe(true);
  });

  test.each([
    ['without a date', /<updated>.+?<\/updated>/],
    ['without an author', /<author>[\s\S]+?<\/author>/],
    ['with a date without a time', /T17:00:00.000Z/],
    ['without an address in a link', / href="[^"]+"/],
    ['without an id', /<id>.+?<\/id>/],
  ])('a feed %s is none', (name, part) => {
    const [feed = ''] = feeds;
    const text = readBuilt(feed);
    expect(text).toMatch(part);
    const file = write(`${name}.atom`, text.replace(part, ''));
    expect(check('--relaxng', ATOM, file).isValid).toBe(false);
  });

  test.each(sitemaps)('%s is a sitemap', (file) => {
    const { isValid, stderr } = check('--schema', SITEMAP, join(DIST, file));
    expect(isValid, stderr).toBe(true);
    const text = readFileSync(join(DIST, file), 'utf8');
    const wrong = write(file, text.replace(/<loc>.+?<\/loc>/, ''));
    expect(check('--schema', SITEMAP, wrong).isValid, 'an entry without an address').toBe(false);
  });
});
