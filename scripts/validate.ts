/**
 * `npm run validate [FILE...]` checks data files, by default all of `data/`. It prints one line for each fault; with
 * faults the exit code is 1. The whole folder of a FILE is checked, because the files of a folder must agree with each
 * other. For `data/` it also checks that the articles of the editions and the guides exist.
 */
import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readFolder, type DataFolder } from '#editions/read-folder.ts';
import { DatasetError } from '#schema/fault.ts';
import { checkTexts } from './check-texts.ts';

/** `data/` relative to the working directory, so that an editor's terminal can open the printed positions. */
const ownFolder =
  relative(process.cwd(), fileURLToPath(new URL('../data', import.meta.url))) || '.';

/** One line for each file. */
function summarise({ sources, datasets, correctionRows }: DataFolder): string[] {
  const numerals = sources.data.sources.flatMap(({ ledger }) => ledger.numerals);
  return [
    `${sources.file}: ${sources.data.sources.length} sources, ${numerals.length} numerals`,
    ...datasets.map(({ file, data: { primary, statements, elsewhere } }) => {
      return `${file}: ${primary.length} figures of the primary source, ${statements.length} statements, ${elsewhere.length} figures of other sources`;
    }),
    `${correctionRows.file}: ${correctionRows.data.corrections.length} corrections`,
  ];
}

function checkFolder(folder: string): void {
  try {
    const data = readFolder(folder);
    const isOwn = resolve(folder) === resolve(ownFolder);
    const faults = isOwn ? checkTexts(data.editions.map(({ year }) => year)) : [];
    if (faults.length > 0) throw new DatasetError(faults);
    console.log(summarise(data).join('\n'));
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.log(error.message);
    process.exitCode = 1;
  }
}

const given = process.argv.slice(2);
const missing = given.filter((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
for (const file of missing) {
  console.log(`${file}:1:1 file: found no file that can be read, expected a data file`);
  process.exitCode = 1;
}
const present = given.filter((file) => !missing.includes(file)).map((file) => dirname(file));
// Each folder once, however it is spelled.
const folders = new Map(present.map((folder) => [resolve(folder), folder]));
for (const folder of given.length === 0 ? [ownFolder] : folders.values()) checkFolder(folder);
