/** "Add a chart" of CONTRIBUTING.md: a folder, a line in the registry, and a place in the articles. */
import { applyEdits } from '../frozen-data.ts';
import type { Recipe } from './recipe-project.ts';

const SLUG = 'protected-workers';
const CHART_FOLDER = `src/charts/${SLUG}`;
const REGISTRY = 'src/charts/registry.ts';

const FILES: Readonly<Record<string, string>> = {
  'chart.ts': `import type { Edition } from '#editions/edition.ts';
import { composeBarRows } from '../bar-rows.ts';
import { defineChart } from '../chart.ts';
import { INK } from '../colours.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const figures = (edition: Edition) => ({
  workers: edition.figure(\`vulnerable-workers-protected@\${edition.year}\`),
  children: edition.figure(\`scholarship-children@\${edition.year}\`),
});
export type Figures = ReturnType<typeof figures>;

/** Invented by a test: two counts, beside each other. */
export const protectedWorkers = defineChart({
  slug: '${SLUG}',
  words: { id, en },
  figures,
  rows: (shown) => Object.values(shown),
  plot: ({ figures: { workers, children }, words, format }, layout) =>
    composeBarRows(
      [
        {
          label: words.labels.workers,
          valueLabel: format.label(workers),
          figure: workers,
          fill: INK,
        },
        {
          label: words.labels.children,
          valueLabel: format.label(children),
          figure: children,
          fill: INK,
        },
      ],
      layout,
      Math.max(workers.value, children.value),
    ),
});
`,
  'id.ts': `import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ workers }, format) => \`Bengkulu melindungi \${format.figure(workers)} pekerja rentan\`,
  measure: ({ workers }, format) =>
    \`Peserta BPJS Ketenagakerjaan, Provinsi Bengkulu, \${format.period(workers.period)}, orang\`,
  alt: ({ workers, children }, format) =>
    \`Pekerja rentan \${format.figure(workers)}, anak penerima beasiswa \${format.figure(children)}.\`,
  labels: { workers: 'Pekerja rentan', children: 'Anak' },
} satisfies ChartWords<Figures>;
`,
  'en.ts': `import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ workers }, format) => \`Bengkulu protects \${format.figure(workers)} vulnerable workers\`,
  measure: ({ workers }, format) =>
    \`Participants of BPJS Ketenagakerjaan, Bengkulu Province, \${format.period(workers.period)}, people\`,
  alt: ({ workers, children }, format) =>
    \`Vulnerable workers \${format.figure(workers)}, children with scholarships \${format.figure(children)}.\`,
  labels: { workers: 'Vulnerable workers', children: 'Children' },
};
`,
};

/** @param articles the articles that get the chart as their last one */
export function addChart({ read, write }: Recipe, articles: readonly string[]): string[] {
  for (const [name, text] of Object.entries(FILES)) write(`${CHART_FOLDER}/${name}`, text);
  write(
    REGISTRY,
    applyEdits(read(REGISTRY), [
      [
        'import { recoveredContributions }',
        `import { protectedWorkers } from './${SLUG}/chart.ts';\nimport { recoveredContributions }`,
      ],
      ['  recoveredContributions,\n]', '  recoveredContributions,\n  protectedWorkers,\n]'],
    ]),
  );
  for (const article of articles) {
    const [last] = /<Chart name="[^"]+" \/>(?![^]*<Chart )/.exec(read(article)) ?? [];
    if (last === undefined) throw new Error(`${article} has no chart.`);
    write(article, applyEdits(read(article), [[last, `${last}\n\n<Chart name="${SLUG}" />`]]));
  }
  return [...Object.keys(FILES).map((name) => `${CHART_FOLDER}/${name}`), REGISTRY, ...articles];
}
