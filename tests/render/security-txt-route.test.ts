/** The route of security.txt, which passes the newest day of the data to the file. */
import { expect, test, vi } from 'vitest';

import type * as ReadFolder from '#editions/read-folder.ts';
import { inEachLanguage } from '#i18n/locales.ts';
import { secondEditionText, parseFrozen } from '../frozen-data.ts';

test('security.txt counts from the newest day of the data, also where an older edition has it', async () => {
  const folder = parseFrozen({
    '2025.json': secondEditionText,
    'corrections.json': JSON.stringify({
      $schema: './corrections.schema.json',
      corrections: [
        { date: '2027-02-03', edition: '2024', reason: inEachLanguage(() => 'Salah ketik.') },
      ],
    }),
  });
  expect(folder.editions.map(({ modified }) => modified)).toEqual(['2027-01-15', '2027-02-03']);
  vi.stubEnv('CONTACT', 'desk@example.org');
  vi.resetModules();
  vi.doMock('#editions/read-folder.ts', async (original) => ({
    ...(await original<typeof ReadFolder>()),
    readFolder: () => folder,
  }));
  const { securityTxtPaths } = await import('#layouts/routes.ts');
  expect(securityTxtPaths().map(({ props }) => props.modified)).toEqual(['2027-02-03']);
  vi.doUnmock('#editions/read-folder.ts');
  vi.unstubAllEnvs();
});
