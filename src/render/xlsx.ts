/** The observations as a workbook: the only download whose texts no spreadsheet program reads as numbers or dates. */
import { unzipSync, zipSync } from 'fflate';
import writeWorkbook, { type CellObject } from 'write-excel-file/node';

import type { Edition } from '#editions/edition.ts';
import { absolute, editionDataPath } from '#i18n/addresses.ts';
import { CATALOGUES, type Catalogue } from '#i18n/catalogues.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { formatSpeakers } from '#i18n/format-speakers.ts';
import { writeList, type Cell } from './cell.ts';
import { citationText, citeDataset } from './citation.ts';
import { titleOfDataset } from './dataset-title.ts';
import { DICTIONARY_TABLE } from './dictionary.ts';
import { LICENCE_NAME, LICENCE_URL } from './licence.ts';
import { CANONICAL_LOCALE, OBSERVATION_COLUMNS, observationsOf } from './observations.ts';
import {
  layOutSheets,
  setDocumentProperties,
  type DocumentProperties,
  type SheetLayout,
} from './workbook-features.ts';

/** A sheet. Programs read its name, so the name is a code, like the name of a column. */
interface Sheet {
  readonly name: 'about' | 'figures' | 'dictionary' | 'codebook' | 'sources';
  /** Whether it is a table of figures to filter. Other sheets contain texts, whose cells wrap. */
  readonly isTable?: true;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Widths of columns, in characters. */
const NARROWEST = 8;
const WIDEST = 60;

/** The columns on a printed page: the name of a figure, its value, and how the source printed it. */
const PRINTED = { first: 'label', last: 'printed' } as const;

/** Zip archives store a local time per file: here the earliest possible, so that equal editions have equal bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** @returns the bytes of an .xlsx file, always the same for an edition */
export async function renderXlsx(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const sheets: Sheet[] = [
    aboutOf(edition),
    figuresOf(edition),
    { name: 'dictionary', ...DICTIONARY_TABLE },
    codebook(),
    sourcesOf(edition),
  ];
  const workbook = await writeWorkbook(
    sheets.map(({ name, isTable, headers, rows }) => ({
      sheet: name,
      data: [
        headers.map(writeHeader),
        ...rows.map((row) => row.map((cell) => writeCell(cell, isTable === true))),
      ],
      columns: headers.map((header, index) => ({
        width: widthFor([header, ...rows.map((row) => row[index] ?? null)]),
      })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    {
      features: [layOutSheets(sheets.map(layoutOf)), setDocumentProperties(propertiesOf(edition))],
    },
  ).toBuffer();
  return zipSync(unzipSync(workbook), { mtime: NO_DATE });
}

function layoutOf({ name, isTable, headers, rows }: Sheet): SheetLayout {
  return {
    name,
    rows: rows.length + 1,
    columns: headers.length,
    isFiltered: isTable === true,
    ...(isTable && {
      printed: [
        OBSERVATION_COLUMNS.indexOf(PRINTED.first),
        OBSERVATION_COLUMNS.indexOf(PRINTED.last),
      ],
    }),
  };
}

function propertiesOf(edition: Edition): DocumentProperties {
  const { site, data } = CATALOGUES[CANONICAL_LOCALE];
  return {
    title: inAllLanguages((_, locale) => titleOfDataset(edition, locale)),
    subject: data.description,
    creator: site.name,
    keywords: [...new Set(LOCALES.flatMap((locale) => CATALOGUES[locale].data.about.keywords))],
    description: `${LICENCE_NAME} ${LICENCE_URL}`,
    version: edition.modified,
    created: edition.published,
    modified: edition.modified,
  };
}

/** What the workbook is, with a column for each language. */
function aboutOf(edition: Edition): Sheet {
  const row = (
    name: (catalogue: Catalogue) => string,
    textIn: (catalogue: Catalogue, locale: Locale) => string,
  ): string[] => [
    inAllLanguages(name),
    ...LOCALES.map((locale) => textIn(CATALOGUES[locale], locale)),
  ];
  const { year, published, modified } = edition;
  return {
    name: 'about',
    headers: [
      inAllLanguages(({ data }) => data.about.item),
      ...LOCALES.map((locale) => CATALOGUES[locale].language.name),
    ],
    rows: [
      row(
        ({ data }) => data.sourceTitle,
        (_, locale) => titleOfDataset(edition, locale),
      ),
      row(
        ({ data }) => data.address,
        (_, locale) => absolute(editionDataPath(locale, year)),
      ),
      row(
        ({ data }) => data.licence,
        ({ data }) => `${data.licenceText} ${LICENCE_URL}`,
      ),
      row(
        ({ data }) => data.cite,
        (_, locale) => citationText(citeDataset(edition, locale)),
      ),
      row(
        ({ data }) => data.about.version,
        () => modified,
      ),
      row(
        ({ data }) => data.published,
        () => published,
      ),
      row(
        ({ data }) => data.about.modified,
        () => modified,
      ),
    ],
  };
}

function figuresOf(edition: Edition): Sheet {
  return {
    name: 'figures',
    isTable: true,
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
      ...LOCALES.map((locale) => CATALOGUES[locale].data.credits),
      inAllLanguages(({ data }) => data.published),
      inAllLanguages(({ data }) => data.address),
    ],
    rows: sources.map((source) => [
      source.id,
      source.outlet,
      source.title,
      ...LOCALES.map((locale) => formatSpeakers(source, locale)),
      ...LOCALES.map((locale) => source.credits?.[locale] ?? null),
      source.published ?? unknown,
      source.url,
    ]),
  };
}

/** Words that are the same in all languages appear only once. */
function inAllLanguages(pick: (catalogue: Catalogue, locale: Locale) => string): string {
  return [...new Set(LOCALES.map((locale) => pick(CATALOGUES[locale], locale)))].join(' / ');
}

function writeHeader(header: string): CellObject {
  return { ...writeText(header), fontWeight: 'bold' };
}

function writeCell(cell: Cell, isInTable: boolean): CellObject | null {
  if (cell === null) return null;
  return typeof cell === 'string'
    ? { ...writeText(cell), ...(!isInTable && BROKEN_LINES) }
    : { type: Number, value: cell, ...formatOf(cell) };
}

const BROKEN_LINES = { wrap: true, alignVertical: 'top' } as const;

/** With this format Excel keeps the cell as text even if someone edits it. */
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
