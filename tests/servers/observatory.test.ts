/** MDN's HTTP Observatory grades the responses of nginx and workerd with the shipped files, through https. */
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { basePath, siteUrl } from '../../site.config.ts';
import { editions } from '../site/built-site.ts';
import type { Findings, Graded } from './grade-pages.ts';
import { prepareNginx, shippedConfiguration } from './run-nginx.ts';
import { runWorkerd } from './run-workerd.ts';
import { startProxy } from './https-proxy.ts';

const year = editions[0]?.year ?? '';
const PAGES = ['', 'en/', `${year}/`, `${year}/coverage/`, 'data/', `data/${year}/`, 'embed/'];
const EMBEDS = [`embed/${year}/coverage/`, `en/embed/${year}/coverage/`];

const OF_PAGE: Findings = {
  'content-security-policy': ['csp-implemented-with-no-unsafe-default-src-none', 10],
  cookies: ['cookies-not-found', 0],
  'cross-origin-resource-sharing': ['cross-origin-resource-sharing-not-implemented', 0],
  redirection: ['redirection-to-https', 0],
  'referrer-policy': ['referrer-policy-private', 5],
  'strict-transport-security': ['hsts-implemented-max-age-at-least-six-months', 0],
  'subresource-integrity': ['sri-implemented-and-all-scripts-loaded-securely', 5],
  'x-content-type-options': ['x-content-type-options-nosniff', 0],
  'x-frame-options': ['x-frame-options-implemented-via-csp', 5],
  'cross-origin-resource-policy': ['corp-implemented-with-same-origin', 10],
};
const OF_EMBED: Findings = {
  ...OF_PAGE,
  // The only script of an embed is inline, and the policy has its hash.
  'subresource-integrity': ['sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0],
  'x-frame-options': ['x-frame-options-not-implemented', -20],
  'cross-origin-resource-policy': ['corp-implemented-with-cross-origin', 0],
};

test('the decision has the points of each test', () => {
  const decision = join(import.meta.dirname, '../../docs/decisions/025-response-headers.md');
  const rows =
    readFileSync(decision, 'utf8').match(/(?<=^\| )[a-z-]+ +\| +-?\d+ \| +-?\d+/gm) ?? [];
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  expect(cells).toEqual(
    Object.entries(OF_PAGE).map(([name, [, points]]) => [
      name,
      String(points),
      String(OF_EMBED[name]?.[1]),
    ]),
  );
});

/**
 * Replaces the origin of the site in the policies of embeds, because a test build may have an http origin. Removes
 * the compressed copies, which the server would send instead.
 */
function encryptEmbeds(site: string): void {
  for (const embed of EMBEDS) {
    const file = join(site, embed, 'index.html');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(`base-uri ${siteUrl}`, 'base-uri https://example.org'));
    for (const ending of ['br', 'gz']) rmSync(`${file}.${ending}`);
  }
}

interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

async function startNginx(): Promise<RunningServer> {
  const nginx = await prepareNginx(shippedConfiguration(), encryptEmbeds);
  await nginx.start();
  return nginx;
}

async function gradeAll(server: RunningServer): Promise<readonly Graded[]> {
  const { httpPort, httpsPort, certificate, close } = await startProxy(server.address);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(import.meta.dirname, 'grade-pages.ts'),
      String(httpPort),
      String(httpsPort),
      ...[...PAGES, ...EMBEDS].map((address) => basePath + address),
    ],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate } },
  );
  await close();
  return JSON.parse(stdout) as Graded[];
}

describe.each([
  ['nginx', startNginx],
  ['workerd', () => runWorkerd(encryptEmbeds)],
])('%s', (_, start) => {
  let server: RunningServer;
  let graded: readonly Graded[];
  beforeAll(async () => {
    server = await start();
    graded = await gradeAll(server);
  });
  afterAll(() => server.close());

  const gradeOf = (address: string): Omit<Graded, 'path'> => {
    const found = graded.find(({ path }) => path === basePath + address);
    if (found === undefined) throw new Error(`/${address} was not graded.`);
    const { findings, score, grade } = found;
    return { findings, score, grade };
  };

  test.each(PAGES)('/%s has the findings of a page, 135 points and grade A+', (address) => {
    expect(gradeOf(address)).toEqual({ findings: OF_PAGE, score: 135, grade: 'A+' });
  });

  test.each(EMBEDS)('/%s loses points only because every site may frame it', (address) => {
    // Below 90 points, the extra points of other tests do not count.
    expect(gradeOf(address)).toEqual({ findings: OF_EMBED, score: 80, grade: 'B+' });
  });
});
