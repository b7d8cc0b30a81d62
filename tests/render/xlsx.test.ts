import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { renderXlsx } from '#render/xlsx.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

const workbook = await renderXlsx(edition);
const sheets = Object.entries(unzipSync(workbook))
  .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
  .map(([, content]) => strFromU8(content));

test('a workbook has the same bytes whenever it is written', async () => {
  const TWO_SECONDS_AND_MORE = 2100;
  await new Promise((resolve) => setTimeout(resolve, TWO_SECONDS_AND_MORE));
  expect(await renderXlsx(edition)).toEqual(workbook);
});

test('every sheet keeps its header in sight', () => {
  expect(sheets).toHaveLength(3);
  for (const sheet of sheets) expect(sheet).toMatch(/<pane ySplit="1"[^>]* state="frozen"\/>/);
});

test('no cell is a formula', () => {
  for (const sheet of sheets) expect(sheet).not.toMatch(/<f[ >]/);
});
