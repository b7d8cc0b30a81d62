/** The observations as a workbook: the one file whose texts no spreadsheet program takes for numbers or dates. */
import { unzipSync, zipSync } from 'fflate';
import writeWorkbook, { type CellObject } from 'write-excel-file/node';

import type { Edition } from '#editions/edition.ts';
import { CATALOGUES, type Catalogue } from '#i18n/catalogues.ts';
import { LOCALES } from '#i18n/locales.ts';
import { writeList, type Cell } from './cell.ts';
import { OBSERVATION_COLUMNS, observationsOf } from './observations.ts';

/** Its name is read by programs, so it is a code, as a column's. */
interface Sheet {
  readonly name: 'figures' | 'codebook' | 'sources';
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Of columns, in characters. */
const NARROWEST = 8;
const WIDEST = 60;

/** A zip says in local time when each of its files was written: always the first moment that it can say. */
const NO_DATE = new Date(1980, 0, 1);

/** Numerals that are meant as text, such as a code, need no warning in their cells. */
const NO_WARNINGS = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        insert: () =>
          '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>',
      },
    },
  },
};

/** @returns the bytes of an .xlsx file, always the same for an edition */
export async function renderXlsx(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [figuresOf(edition), codebook(), sourcesOf(edition)].map(
    ({ name, headers, rows }) => ({
      sheet: name,
      data: [headers.map(writeHeader), ...rows.map((row) => row.map(writeCell))],
      columns: headers.map((header, index) => ({
        width: widthFor([header, ...rows.map((row) => row[index] ?? null)]),
      })),
      stickyRowsCount: 1,
    }),
  );
  const workbook = await writeWorkbook(sheets, { features: [NO_WARNINGS] }).toBuffer();
  return zipSync(unzipSync(workbook), { mtime: NO_DATE });
}

function figuresOf(edition: Edition): Sheet {
  return {
    name: 'figures',
    headers: OBSERVATION_COLUMNS,
    rows: observationsOf(edition).map((row) =>
      OBSERVATION_COLUMNS.map((column) => writeList(row[column])),
    ),
  };
}

function codebook(): Sheet {
  return {
    name: 'codebook',
    headers: [
      inAllLanguages(({ data }) => data.column),
      ...LOCALES.map((l) => CATALOGUES[l].data.meaning),
    ],
    rows: OBSERVATION_COLUMNS.map((column) => [
      column,
      ...LOCALES.map((locale) => CATALOGUES[locale].data.columns[column].meaning),
    ]),
  };
}

function sourcesOf({ sources }: Edition): Sheet {
  const unknown = inAllLanguages(({ data }) => data.unknown);
  return {
    name: 'sources',
    headers: [
      inAllLanguages(({ data }) => data.id),
      inAllLanguages(({ data }) => data.outlet),
      inAllLanguages(({ data }) => data.sourceTitle),
      ...LOCALES.map((locale) => CATALOGUES[locale].data.statedBy),
      inAllLanguages(({ data }) => data.published),
      inAllLanguages(({ data }) => data.address),
    ],
    rows: sources.map(({ id, outlet, title, speakers, published, url }) => [
      id,
      outlet,
      title,
      ...LOCALES.map(
        (locale) =>
          speakers.map(({ name }) => name[locale]).join('; ') || CATALOGUES[locale].data.notNamed,
      ),
      published ?? unknown,
      url,
    ]),
  };
}

/** Words that are the same in all languages are said once. */
function inAllLanguages(pick: (catalogue: Catalogue) => string): string {
  return [...new Set(LOCALES.map((locale) => pick(CATALOGUES[locale])))].join(' / ');
}

function writeHeader(header: string): CellObject {
  return { ...writeText(header), fontWeight: 'bold' };
}

function writeCell(cell: Cell): CellObject | null {
  if (cell === null) return null;
  return typeof cell === 'string'
    ? writeText(cell)
    : { type: Number, value: cell, ...formatOf(cell) };
}

/** Excel keeps such a cell text even when someone edits it. */
function writeText(text: string): CellObject {
  return { type: String, value: text, format: '@' };
}

/** How a number looks; its cell holds all digits. The default would show billions with an exponent. */
function formatOf(value: number): { format?: string } {
  if (Number.isInteger(value)) return { format: '#,##0' };
  return value < 1 ? {} : { format: '#,##0.0#' };
}

function widthFor(cells: readonly Cell[]): number {
  const longest = Math.max(...cells.map((cell) => String(cell ?? '').length));
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}
