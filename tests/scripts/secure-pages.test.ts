import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addIntegrity, addPolicy, joinStyles } from '../../scripts/secure-pages.ts';

const page = (head: string, body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

test('each script file has its hash at the element that loads it', () => {
  const loading = page('<script type="module" src="/a.js"></script><script>b()</script>');
  const html = addIntegrity(loading, (source) => `content of ${source}`);
  const expected = hash('content of /a.js').replaceAll("'", '');
  expect(html).toContain(`<script type="module" integrity="${expected}" src="/a.js"></script>`);
  expect(html).toContain('<script>b()</script>');
});

describe('the policy of a page', () => {
  test('comes before any style or script', () => {
    const html = addPolicy(page('<style>a{}</style>'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  test('forbids everything that it does not name', () => {
    expect(addPolicy(page(''))).toContain(`default-src 'none'`);
    expect(addPolicy(page(''))).toContain(`style-src 'none';script-src 'none'`);
  });

  test('names each style and script by its hash, once', () => {
    const html = addPolicy(
      page('<style>a{}</style><style>a{}</style>', '<script type="module">b()</script>'),
    );
    expect(html).toContain(`style-src ${hash('a{}')};script-src ${hash('b()')};`);
  });

  test('needs no permission for data blocks', () => {
    expect(addPolicy(page('<script type="application/ld+json">{}</script>'))).toContain(
      `script-src 'none'`,
    );
  });

  test('lets only a page with its icon or a picture load pictures and fonts, whatever its texts say', () => {
    const loads = `;img-src 'self';font-src 'self';`;
    expect(addPolicy(page('<link rel="icon" href="/icon.svg">'))).toContain(loads);
    expect(addPolicy(page('', '<img src="/x.png">'))).toContain(loads);
    expect(addPolicy(page('', 'url(x) &lt;img&gt;'))).not.toContain("-src 'self'");
  });

  test('throws if it cannot come first', () => {
    expect(() => addPolicy('<html></html>')).toThrow('has no <meta charset="utf-8">');
  });

  test('allows script files of the site only on pages that load one', () => {
    const loading = page('<script type="module" src="/base/page.js"></script>');
    expect(addPolicy(loading)).toContain(`script-src 'self';`);
    expect(addPolicy(page('<script>a()</script>', '<script src="/x.js"></script>'))).toContain(
      `script-src 'self' ${hash('a()')};`,
    );
    expect(addPolicy(page('<script>a()</script>'))).not.toContain(`script-src 'self'`);
  });

  test.each(['https://elsewhere.example/x.js', '//elsewhere.example/x.js', 'x.js'])(
    'throws for a page that loads %s',
    (source) => {
      expect(() => addPolicy(page(`<script src="${source}"></script>`))).toThrow(source);
    },
  );

  test('allows requests to the site if an element of the page declares them', () => {
    const asking = page('', '<a href="/x.csv" download="x.csv" data-fetch>x</a>');
    expect(addPolicy(asking)).toContain(`;connect-src 'self';`);
    expect(addPolicy(page('', '<p>a data-fetch attribute</p>'))).not.toContain('connect-src');
  });

  test('allows frames if the page has one', () => {
    expect(addPolicy(page('', '<iframe src="/embed/"></iframe>'))).toContain(`;frame-src 'self';`);
    expect(addPolicy(page('', '&lt;iframe&gt;'))).not.toContain('frame-src');
  });
});

test('all styles of a page are moved into the first style element, in order', () => {
  const page = '<head><style>a{}</style><link><style> b{} </style></head><body>style</body>';
  expect(joinStyles(page)).toBe('<head><style>a{}b{}</style><link></head><body>style</body>');
  expect(joinStyles('<p>none</p>')).toBe('<p>none</p>');
});
