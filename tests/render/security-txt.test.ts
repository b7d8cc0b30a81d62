import { expect, test } from 'vitest';

import { LOCALES } from '#i18n/locales.ts';
import { renderSecurityTxt } from '#render/security-txt.ts';

const text = renderSecurityTxt('mailto:desk@example.org', '2026-11-22');

test('each field of RFC 9116 stands on a line of its own, once', () => {
  expect(text).toBe(
    [
      'Contact: mailto:desk@example.org',
      'Expires: 2027-11-21T00:00:00Z',
      `Preferred-Languages: ${LOCALES.join(', ')}`,
      'Canonical: http://localhost:4321/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test.each(['2024-02-29', '2027-03-01', '2028-01-01'])(
  'the file of %s expires less than a year after it',
  (modified) => {
    const expires = /^Expires: (.+)$/m.exec(renderSecurityTxt('https://example.org/', modified));
    const days = (Date.parse(expires?.[1] ?? '') - Date.parse(modified)) / 86_400_000;
    expect(days).toBe(364);
  },
);
