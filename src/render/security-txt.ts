/** Where to report a vulnerability, for programs and people who look for it at a fixed address (RFC 9116). */
import { absolute, securityTxtPath } from '#i18n/addresses.ts';
import { LOCALES } from '#i18n/locales.ts';

/** RFC 9116 recommends less than a year. */
const DAYS_VALID = 364;
const DAY = 86_400_000;

interface Contacts {
  /** Where vulnerabilities are reported: a `mailto:` or `https:` address. */
  readonly security: string;
  /** Where all other errors are reported, which may be in public. */
  readonly errors: string;
}

/**
 * @param modified the newest day of the data. The file expires a fixed time after it, because a date that depended on
 *   the day of the build would make two builds of the same sources differ. If the data do not change for that long,
 *   someone should check that the contact still answers.
 */
export function renderSecurityTxt({ security, errors }: Contacts, modified: string): string {
  const expires = new Date(Date.parse(`${modified}T00:00:00Z`) + DAYS_VALID * DAY);
  return [
    // A comment line, because the standard has no field for this address. `npm run verify` reads the settings of a
    // build from its files, and so needs the address.
    ...(errors === security ? [] : [`# Other errors: ${errors}`]),
    `Contact: ${security}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${absolute(securityTxtPath())}`,
    '',
  ].join('\n');
}
