/** Every layer rule reports at least one invented violation, because a rule that never reports gives false confidence. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import tseslint from 'typescript-eslint';

const LAYERS = [
  'schema',
  'indicators',
  'editions',
  'i18n',
  'charts',
  'render',
  'browser',
  'components',
  'layouts',
  'pages',
] as const;
type Layer = (typeof LAYERS)[number];

const RULES = ['no-restricted-imports', 'no-restricted-syntax'];
let eslint: ESLint;

beforeAll(() => {
  eslint = new ESLint({
    cwd: join(import.meta.dirname, '../..'),
    // The files of this test do not exist, so rules that need types are disabled.
    overrideConfig: tseslint.configs.disableTypeChecked,
    ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
  });
});

/** The messages of the layer rules for one line in one file. */
const complaints = async (file: string, line: string): Promise<string[]> => {
  const text = file.endsWith('.astro') ? `---\n${line}\n---\n<p />\n` : `${line}\n`;
  const [result] = await eslint.lintText(text, { filePath: file });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.map(({ message }) => message);
};

const importOf = (specifier: string): string => `import { x } from '${specifier}';\nx();`;
const fileIn = (layer: Layer): string =>
  ['components', 'layouts', 'pages'].includes(layer)
    ? `src/${layer}/Some.astro`
    : `src/${layer}/some.ts`;

const pairs = LAYERS.flatMap((from, index) =>
  LAYERS.map((to, target) => ({ from, to, upward: target > index })),
);

describe('a layer imports from itself and from earlier ones', () => {
  const readers: readonly Layer[] = ['components', 'layouts', 'pages'];
  test.each(pairs.filter(({ upward, from }) => upward && from !== 'browser'))(
    'not $from from $to',
    async ({ from, to }) => {
      for (const specifier of [`#${to}/x.ts`, `../${to}/x.ts`]) {
        const [message, ...others] = await complaints(fileIn(from), importOf(specifier));
        expect(message, specifier).toContain(`may not import from ${to}`);
        expect(message).toMatch(/move what is shared down to .* or lower, or pass it in/);
        expect(others).toEqual([]);
      }
    },
  );

  test.each(
    pairs.filter(
      ({ upward, from, to }) =>
        !upward &&
        !(to === 'schema' && readers.includes(from)) &&
        (from !== 'browser' || to === 'browser'),
    ),
  )('$from from $to', async ({ from, to }) => {
    expect(await complaints(fileIn(from), importOf(`#${to}/x.ts`))).toEqual([]);
    if (from === to) return;
    expect(await complaints(fileIn(from), importOf(`../${to}/x.ts`))).toEqual([]);
  });

  test.each(LAYERS.filter((layer) => layer !== 'browser'))(
    'not browser from %s: readers would have to load it',
    async (to) => {
      for (const specifier of [`#${to}/x.ts`, `../${to}/x.ts`]) {
        const [message, ...others] = await complaints(fileIn('browser'), importOf(specifier));
        expect(message, specifier).toContain(`may not import from ${to}`);
        expect(message).toContain('Write what a script needs into the page');
        expect(others).toEqual([]);
      }
    },
  );

  test.each(readers)('%s meet the figures through #editions/ only', async (from) => {
    for (const specifier of ['#schema/shapes.ts', '../schema/shapes.ts', '../../data/2024.json']) {
      const [message] = await complaints(fileIn(from), importOf(specifier));
      expect(message, specifier).toContain('read it through #editions/');
    }
  });
});

describe('a message says what is forbidden and what to do instead', () => {
  test.each([
    // All forms of an import.
    [
      'src/charts/deep/x.ts',
      importOf('../../components/X.astro'),
      'may not import from components/',
    ],
    ['src/charts/x.ts', importOf('/src/pages/x.ts'), 'may not import from pages/'],
    ['src/charts/x.ts', importOf('../../src/render/x.ts'), 'may not import from render/'],
    ['src/charts/x.ts', "import type { X } from '#render/x.ts';\nexport type Y = X;", 'render/'],
    ['src/charts/x.ts', "export * from '#render/x.ts';", 'may not import from render/'],
    ['src/charts/x.ts', "await import('#render/x.ts');", 'plain import at the top'],
    ['src/pages/x.ts', "import.meta.glob('../../data/*.json');", 'each file by its name'],
    // Packages.
    ['src/indicators/x.ts', importOf('d3'), 'only charts/ and render/ draw'],
    ['src/indicators/x.ts', importOf('d3-scale'), 'only charts/ and render/ draw'],
    ['src/components/X.astro', importOf('@observablehq/plot'), 'only charts/ and render/ draw'],
    ['src/indicators/x.ts', importOf('linkedom'), 'only render/ touches the DOM'],
    ['src/charts/x.ts', importOf('linkedom'), 'only render/ touches the DOM'],
    ['src/pages/x.ts', importOf('svgo'), 'only render/ touches the DOM'],
    // Files.
    ['src/pages/x.ts', importOf('node:fs'), 'only src/editions/read-folder.ts reads files'],
    [
      'src/render/x.ts',
      importOf('node:fs/promises'),
      'only src/editions/read-folder.ts reads files',
    ],
    ['src/editions/x.ts', importOf('node:fs'), 'only src/editions/read-folder.ts reads files'],
    ['src/elsewhere.ts', importOf('fs'), 'only src/editions/read-folder.ts reads files'],
    ['src/charts/x.ts', importOf('../../data/2024.json'), 'read it through #editions/'],
    ['src/content.config.ts', importOf('../data/sources.json?raw'), 'read it through #editions/'],
    ['src/render/x.ts', importOf('../../scripts/serve.ts'), 'move what is shared into src/'],
    // Folder and file names without a meaning.
    ['src/charts/x.ts', importOf('./utils/scale.ts'), 'name it after what it does'],
    ['src/charts/x.ts', importOf('#indicators/helpers/x.ts'), 'name it after what it does'],
    ['tests/charts/x.test.ts', importOf('../common/x.ts'), 'name it after what it does'],
    ['scripts/x.ts', importOf('./helpers.ts'), 'name it after what it does'],
  ])('%s: %s', async (file, line, part) => {
    const messages = await complaints(file, line);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(part);
  });
});

test.each([
  ['src/editions/read-folder.ts', importOf('node:fs')],
  ['src/render/package-file.ts', importOf('node:fs')],
  ['src/render/build-cache.ts', importOf('node:fs')],
  ['src/editions/read-folder.ts', importOf('../../data/2024.json')],
  ['src/charts/x.ts', importOf('d3')],
  ['src/charts/x.ts', importOf('@observablehq/plot')],
  ['src/charts/x.ts', importOf('./layouts.ts')],
  ['src/render/x.ts', importOf('linkedom')],
  ['src/render/x.ts', importOf('@observablehq/plot')],
  ['src/pages/data/x.ts', importOf('../../render/csv.ts')],
  ['src/pages/data/x.ts', importOf('#render/csv.ts')],
  ['src/components/X.astro', importOf('astro:content')],
  ['src/components/X.astro', importOf('#styles/chart.css')],
  ['src/components/X.astro', importOf('some-package/utils')],
  ['scripts/x.ts', importOf('node:fs')],
  ['tests/site/x.test.ts', importOf('../../data/2024.json')],
  ['tests/charts/x.test.ts', importOf('#pages/x.ts')],
])('%s may: %s', async (file, line) => {
  expect(await complaints(file, line)).toEqual([]);
});
