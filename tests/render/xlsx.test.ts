import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { titleOfDataset } from '#render/dataset-title.ts';
import { LICENCE_NAME, LICENCE_URL } from '#render/licence.ts';
import { renderXlsx } from '#render/xlsx.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

const workbook = await renderXlsx(edition);
const parts = unzipSync(workbook);
const readPart = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
const sheets = Object.entries(parts)
  .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
  .map(([, content]) => strFromU8(content));

test('a workbook has the same bytes whenever it is written', async () => {
  const TWO_SECONDS_AND_MORE = 2100;
  await new Promise((resolve) => setTimeout(resolve, TWO_SECONDS_AND_MORE));
  expect(await renderXlsx(edition)).toEqual(workbook);
});

test('every sheet has a frozen header row', () => {
  expect(sheets).toHaveLength(5);
  for (const sheet of sheets) expect(sheet).toMatch(/<pane ySplit="1"[^>]* state="frozen"\/>/);
});

test('no cell is a formula', () => {
  for (const sheet of sheets) expect(sheet).not.toMatch(/<f[ >]/);
});

test('the sheets are in the order in which a reader needs them', () => {
  const names = [...readPart('xl/workbook.xml').matchAll(/<sheet [^>]*name="(\w+)"/g)];
  expect(names.map(([, name]) => name)).toEqual([
    'about',
    'figures',
    'dictionary',
    'codebook',
    'sources',
  ]);
});

test('only the sheet of figures has filters, over all rows and columns', () => {
  const filters = sheets.map((sheet) => /<autoFilter ref="([^"]+)"/.exec(sheet)?.[1]);
  const last = `Z${String(edition.all.length + 1)}`;
  expect(filters).toEqual([undefined, `A1:${last}`, undefined, undefined, undefined]);
});

test('every sheet is printed in landscape, one page wide, with its header on each page', () => {
  for (const sheet of sheets) {
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1"/);
  }
  const titles = readPart('xl/workbook.xml').match(/_xlnm\.Print_Titles[^>]*>\w+!\$1:\$1</g);
  expect(titles).toHaveLength(sheets.length);
});

test('the elements of a sheet are in the order of the standard', () => {
  const order = [
    'sheetPr',
    'sheetViews',
    'cols',
    'sheetData',
    'autoFilter',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'ignoredErrors',
  ];
  for (const sheet of sheets) {
    const places = order
      .map((name) => sheet.search(new RegExp(`<${name}[ >/]`)))
      .filter((place) => place >= 0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.length).toBeGreaterThanOrEqual(order.length - 2);
  }
});

test('the document properties contain title, maker, licence, version and days', () => {
  const properties = readPart('docProps/core.xml');
  expect(properties).toContain('<dc:creator>Jamsostek Bengkulu</dc:creator>');
  expect(properties).toContain(titleOfDataset(edition, 'id'));
  expect(properties).toContain(titleOfDataset(edition, 'en'));
  expect(properties).toContain(`${LICENCE_NAME} ${LICENCE_URL}`);
  expect(properties).toContain(`<cp:version>${edition.modified}</cp:version>`);
  expect(properties).toMatch(
    new RegExp(`<dcterms:created [^>]*>${edition.published}T00:00:00Z</dcterms:created>`),
  );
  expect(readPart('[Content_Types].xml')).toContain('PartName="/docProps/core.xml"');
  expect(readPart('_rels/.rels')).toContain('Target="docProps/core.xml"');
});
