/** The same sources give the same bytes wherever they are built: what is published can be checked by building it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { DIST } from '../site/built-site.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TEN_MINUTES = 600_000;
const folder = mkdtempSync(join(tmpdir(), 'reproducible-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function build(name: string, environment: Readonly<Record<string, string>>): string {
  const directory = join(folder, name);
  const astro = join(ROOT, 'scripts', 'astro.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [astro, 'build', '--outDir', directory],
    {
      cwd: ROOT,
      encoding: 'utf8',
      // As `npm run build` has it, without what the test runner sets for itself.
      env: {
        ...process.env,
        NODE_ENV: 'production',
        VITEST: '',
        ...environment,
      },
    },
  );
  expect(status, `the build failed:\n${stdout}${stderr}`).toBe(0);
  return directory;
}

/** Each file with a digest of its bytes. */
function digest(directory: string): Record<string, string> {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.split(sep).join('/'),
      createHash('sha256')
        .update(readFileSync(join(directory, path)))
        .digest('hex'),
    ]),
  );
}

test(
  'a build depends neither on the time zone nor on the language, home or fonts of the machine',
  () => {
    const jakarta = digest(
      build('jakarta', {
        TZ: 'Asia/Jakarta',
        LANG: 'id_ID.UTF-8',
        LC_ALL: 'id_ID.UTF-8',
        HOME: folder,
        FONTCONFIG_FILE: '/dev/null',
      }),
    );
    const newYork = digest(build('new-york', { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' }));
    for (const kind of ['.html', '.csv', '.json', '.xlsx', '.svg', '.png'])
      expect(Object.keys(jakarta).filter((path) => path.endsWith(kind)).length, kind).toBeTruthy();
    expect(newYork).toEqual(jakarta);
    expect(digest(DIST), 'dist/ is older than its sources: run `npm run build`').toEqual(jakarta);
  },
  TEN_MINUTES,
);
