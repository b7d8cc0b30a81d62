/** `npm run build` builds nothing if dist/ already holds what it would write. tests/scripts/build-inputs.test.ts has the rest. */
import { execFile } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

import { CHECKSUMS } from '../../scripts/checksums.ts';
import { prepareBuilds, SHELL } from './temporary-build.ts';

const build = prepareBuilds();
const UP_TO_DATE = 'dist/ is up to date';

test('a site is built again only if it was changed, or if the requests of a build are checked', async () => {
  const dist = await build({ prefix: 'built-again-' });
  const page = join(dist, 'index.html');
  const list = () => readFileSync(join(dist, CHECKSUMS), 'utf8');
  const [built, first, text] = [statSync(page).mtimeMs, list(), readFileSync(page, 'utf8')];
  const buildAgain = async (command = 'build'): Promise<string> => {
    return (
      await promisify(execFile)('npm', ['run', ...command.split(' ')], {
        cwd: dirname(dist),
        env: SHELL,
      })
    ).stdout;
  };

  expect(await buildAgain()).toContain(UP_TO_DATE);
  expect(statSync(page).mtimeMs).toBe(built);

  writeFileSync(page, text.replace('</title>', '!</title>'));
  expect(await buildAgain()).not.toContain(UP_TO_DATE);
  expect(list()).toBe(first);

  expect(await buildAgain('offline -- build'), 'nothing would be checked').not.toContain(
    UP_TO_DATE,
  );
});
