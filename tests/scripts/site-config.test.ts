import { describe, expect, test } from 'vitest';
import { parseBasePath, parseContact, parseSiteUrl } from '../../site.config.ts';

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
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['redaksi@jamsostek.example', 'mailto:redaksi@jamsostek.example'],
    ['https://jamsostek.example/kontak', 'https://jamsostek.example/kontak'],
  ])('%s is read as %s', (value, expected) => {
    expect(parseContact(value)).toBe(expected);
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
    expect(() => parseContact(value)).toThrow(
      `CONTACT is ${JSON.stringify(value)}; expected an e-mail address or an https address of a page.`,
    );
  });
});
