/**
 * Builds of the same sources have the same bytes, at any place and time, so a published copy can be verified with a
 * build. dist/ is one build. The other is made in another folder, with all other conditions changed at once.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

import { checksumsOf } from '../../scripts/checksums.ts';
import { FAKETIME } from '../../scripts/find-faketime.ts';
import { requireProgram } from '../../scripts/find-program.ts';
import { DIST } from '../site/built-site.ts';
import { prepareBuilds } from './temporary-build.ts';

const buildCopy = prepareBuilds();
const DAYS_LATER = 400;
const DAY = 86_400_000;
const home = mkdtempSync(join(tmpdir(), 'home-'));
/** Prefix of the second build's folder: with spaces, non-ASCII characters, and special characters of shells. */
const PREFIX = "kerja saya, Übersicht (数据) & co 'a' ";
const link = join(home, 'tautan ke situs');

afterAll(() => {
  rmSync(home, { recursive: true });
});

const faketime = requireProgram(FAKETIME);

const environment: Readonly<Record<string, string>> = {
  // 14 hours ahead of UTC, so that the date is different during most hours of the day.
  TZ: 'Pacific/Kiritimati',
  // A locale with a decimal comma and another lower case of I.
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  HOME: home,
  FONTCONFIG_FILE: '/dev/null',
  // Empty, so that all pictures are drawn again. Within the build, pictures share font subsets through it.
  BUILD_CACHE: join(home, 'cache'),
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'reverse-folders.ts')).href}`,
  // Changes only the date; timers run as always.
  DONT_FAKE_MONOTONIC: '1',
};
/** Other users may not read the written files. */
const UMASK = '077';
const around = [
  ...['sh', '-c', `umask ${UMASK} && exec "$@"`, 'sh'],
  ...[faketime, '-f', `+${DAYS_LATER}d`],
];

test('the second build has another environment', () => {
  const script = `
    import { readdirSync } from 'node:fs';
    import { readdir } from 'node:fs/promises';
    const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
    const names = readdirSync('src');
    const later = await readdir('src');
    const umask = process.umask().toString(8).padStart(3, '0');
    console.log(JSON.stringify({ now: Date.now(), timeZone, locale, umask, names, later }));
  `;
  const [program, ...args] = [...around, process.execPath, '--input-type=module', '-e', script];
  const root = join(import.meta.dirname, '..', '..');
  const env = { ...process.env, ...environment };
  const printed = execFileSync(program, args, { cwd: root, env, encoding: 'utf8' });
  const { now, names, later, ...others } = JSON.parse(printed) as {
    now: number;
    names: string[];
    later: string[];
  };
  expect(others).toEqual({ timeZone: 'Pacific/Kiritimati', locale: 'tr-TR', umask: UMASK });
  expect((now - Date.now()) / DAY).toBeCloseTo(DAYS_LATER, 1);
  expect(names).toEqual(names.toSorted().toReversed());
  expect(later).toEqual(names);
});

test('a build depends on neither folder, day, time zone, language, home, fonts, order of files nor umask', async () => {
  const other = await buildCopy({
    prefix: PREFIX,
    change: (folder) => {
      symlinkSync(folder, link);
    },
    path: link,
    around,
    environment,
  });
  expect(dirname(other)).not.toBe(dirname(DIST));
  expect(dirname(other)).toContain(PREFIX);
  expect(statSync(join(other, 'index.html')).mode & 0o777).toBe(0o600);
  const expected = checksumsOf(DIST);
  for (const kind of ['.html', '.csv', '.json', '.xlsx', '.svg', '.png', '.woff2', '.atom', '.xml'])
    expect([...expected.keys()].filter((path) => path.endsWith(kind)).length, kind).toBeTruthy();
  expect(
    checksumsOf(other),
    'the builds differ, or dist/ is older than its sources: run `npm run build`',
  ).toEqual(expected);
  expect(readFileSync(join(other, 'SHA256SUMS'))).toEqual(readFileSync(join(DIST, 'SHA256SUMS')));
});
