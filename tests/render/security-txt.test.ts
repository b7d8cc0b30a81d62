import { expect, test } from 'vitest';

import { LOCALES } from '#i18n/locales.ts';
import { renderSecurityTxt } from '#render/security-txt.ts';

const DESK = 'mailto:desk@example.org';
const ISSUES = 'https://example.org/issues';

const render = (security: string, errors: string): string =>
  renderSecurityTxt({ security, errors }, '2026-11-22');

test('each field of RFC 9116 stands on a line of its own, once', () => {
  expect(render(DESK, DESK)).toBe(
    [
      `Contact: ${DESK}`,
      'Expires: 2027-11-21T00:00:00Z',
      `Preferred-Languages: ${LOCALES.join(', ')}`,
      'Canonical: http://localhost:4321/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('only the contact for vulnerabilities is a field, where other errors are reported elsewhere', () => {
  const lines = render(DESK, ISSUES).split('\n');
  expect(lines.filter((line) => line.includes(DESK))).toEqual([`Contact: ${DESK}`]);
  // A comment: programs that look for a contact do not read it.
  expect(lines.filter((line) => line.includes(ISSUES))).toEqual([`# Other errors: ${ISSUES}`]);
});

test.each(['2024-02-29', '2027-03-01', '2028-01-01'])(
  'the file of %s expires less than a year after it',
  (modified) => {
    const text = renderSecurityTxt({ security: DESK, errors: DESK }, modified);
    const expires = /^Expires: (.+)$/m.exec(text);
    const days = (Date.parse(expires?.[1] ?? '') - Date.parse(modified)) / 86_400_000;
    expect(days).toBe(364);
  },
);
