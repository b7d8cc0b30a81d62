import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  parseBasePath,
  parseContact,
  parseSecurityContact,
  parseSiteUrl,
} from '../../site.config.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

describe('SITE_URL', () => {
  test.each([
    [undefined, 'http://localhost:4321'],
    ['https://jamsostek.example', 'https://jamsostek.example'],
    ['https://jamsostek.example/', 'https://jamsostek.example'],
    ['https://JAMSOSTEK.example:8443', 'https://jamsostek.example:8443'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ])('%s is read as %s', (value, expected) => {
    expect(parseSiteUrl(value)).toBe(expected);
  });

  test.each([
    '',
    'jamsostek.example',
    'https://jamsostek.example/base/',
    'https://jamsostek.example?x=1',
    'https://jamsostek.example/?',
    'https://jamsostek.example#x',
    'https://me:secret@jamsostek.example',
    'https://me@jamsostek.example',
    'ftp://jamsostek.example',
    'javascript:alert(1)',
    'file:///srv/site',
    ' https://jamsostek.example',
  ])('%j is refused, with what was found and what was expected', (value) => {
    expect(() => parseSiteUrl(value)).toThrow(
      `SITE_URL is ${JSON.stringify(value)}; expected an http or https origin`,
    );
  });
});

describe('BASE_PATH', () => {
  test.each([
    [undefined, '/'],
    ['/', '/'],
    ['jamsostek', '/jamsostek/'],
    ['/jamsostek', '/jamsostek/'],
    ['jamsostek/', '/jamsostek/'],
    ['/jamsostek/', '/jamsostek/'],
    ['/data/jamsostek-2.0/', '/data/jamsostek-2.0/'],
  ])('%s is read as %s', (value, expected) => {
    expect(parseBasePath(value)).toBe(expected);
  });

  test.each([
    '',
    '//',
    '//example.org/',
    '/a//b/',
    '/a/../b/',
    '/./',
    '/a b/',
    '/a?b/',
    '/%61/',
    'https://example.org/jamsostek/',
    'C:/Program Files/Git/',
  ])('%j is refused, with what was found and what was expected', (value) => {
    expect(() => parseBasePath(value)).toThrow(
      `BASE_PATH is ${JSON.stringify(value)}; expected / or a path`,
    );
  });
});

describe('CONTACT', () => {
  const PUBLIC = 'https://jamsostek.example';

  test.each([
    ['redaksi@jamsostek.example', 'mailto:redaksi@jamsostek.example'],
    ['https://jamsostek.example/kontak', 'https://jamsostek.example/kontak'],
  ])('%s is read as %s', (value, expected) => {
    expect(parseContact(value, PUBLIC)).toBe(expected);
    expect(parseContact(value, 'http://localhost:4321')).toBe(expected);
  });

  test.each([
    'http://localhost:4321',
    'http://localhost',
    'http://127.0.0.1:8080',
    'http://[::1]:8080',
    'https://jamsostek.localhost',
  ])('may be missing at %s, which only this machine can open', (origin) => {
    expect(parseContact(undefined, origin)).toBeUndefined();
    expect(parseContact('', origin)).toBeUndefined();
  });

  test.each([PUBLIC, 'https://127.0.0.1.example', 'https://localhost.example', 'http://10.0.0.1'])(
    'must be set for %s: the message names the variable, an example and the file',
    (origin) => {
      for (const value of [undefined, '']) {
        expect(() => parseContact(value, origin)).toThrow(
          new RegExp(
            `^CONTACT is not set, but the site at ${origin} .*CONTACT=redaksi@example\\.org npm run build.*site\\.config\\.ts`,
          ),
        );
      }
    },
  );

  test('stops a build for readers before it writes a page', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/astro.ts', 'build', '--outDir', 'dist-without-contact'],
      {
        cwd: PROJECT,
        encoding: 'utf8',
        env: { ...process.env, SITE_URL: PUBLIC, CONTACT: '' },
      },
    );
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('\nCONTACT is not set');
    expect(existsSync(join(PROJECT, 'dist-without-contact'))).toBe(false);
  });

  test.each([
    'redaksi',
    'http://jamsostek.example/',
    'javascript:alert(1)',
    'https://me@jamsostek.example/',
    'a@b',
    'a b@jamsostek.example',
    '"><script>@x.example',
  ])('%j is refused, with what was found and what was expected', (value) => {
    const found = `is ${JSON.stringify(value)}; expected an e-mail address or an https address of a page.`;
    expect(() => parseContact(value, PUBLIC)).toThrow(new Error(`CONTACT ${found}`));
    expect(() => parseSecurityContact(value)).toThrow(new Error(`SECURITY_CONTACT ${found}`));
  });
});

describe('SECURITY_CONTACT', () => {
  test.each([
    ['aman@jamsostek.example', 'mailto:aman@jamsostek.example'],
    ['https://jamsostek.example/lapor', 'https://jamsostek.example/lapor'],
    [undefined, undefined],
    ['', undefined],
  ])('%s is read as %s', (value, expected) => {
    expect(parseSecurityContact(value)).toBe(expected);
  });
});
