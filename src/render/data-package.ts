/** Data Package v2: all downloads in one descriptor, with their sizes, digests and columns. */
import { min } from 'd3';
import { lastChangeOf, type Edition } from '#editions/edition.ts';
import {
  absolute,
  CITATION_FILE_KINDS,
  citationsPath,
  dataPath,
  downloadPath,
  indicatorsPath,
} from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES } from '#i18n/locales.ts';
import { COLUMNS, LIST_SEPARATOR, OBSERVATION_KEY, type Column } from '#schema/observation.ts';
import { renderBibtexFile, renderCslFile } from './citation.ts';
import { TRANSLATED_COLUMNS, wordsOf } from './csv.ts';
import { titleOfDataset } from './dataset-title.ts';
import { DICTIONARY_COLUMNS, renderIndicatorsCsv } from './dictionary.ts';
import { downloadsOf, digestFile, type Download } from './downloads.ts';
import { LICENCE_NAME, LICENCE_URL } from './licence.ts';

const CITATION_FILES = {
  bibtex: { render: renderBibtexFile, format: 'bib', mediatype: 'application/x-bibtex' },
  csl: {
    render: renderCslFile,
    format: 'json',
    mediatype: 'application/vnd.citationstyles.csl+json',
  },
} as const;
const PROFILES = 'https://datapackage.org/profiles/2.0/';

/** @param editions the newest first */
export async function renderDataPackage(editions: readonly Edition[]): Promise<string> {
  const resources = await Promise.all(editions.map(resourcesOf));
  const citations = editions.flatMap(citationResources);
  const { site, data } = CATALOGUES.en;
  const published = min(editions, (edition) => edition.published);
  const modified = lastChangeOf(editions);
  const document = {
    $schema: `${PROFILES}datapackage.json`,
    name: 'jamsostek-bengkulu',
    title: `${site.name}: ${data.title}`,
    description: data.description,
    homepage: absolute(dataPath('en')),
    version: modified,
    created: `${published}T00:00:00Z`,
    modified,
    keywords: data.about.keywords,
    licenses: [
      { name: LICENCE_NAME, path: LICENCE_URL, title: 'Creative Commons Attribution 4.0' },
    ],
    contributors: [{ title: site.name, roles: ['publisher'] }],
    sources: sourcesOf(editions),
    resources: [...resources.flat(), ...citations, dictionaryResource()],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Each source once, however many editions use it. */
function sourcesOf(editions: readonly Edition[]) {
  const sources = editions.flatMap((edition) => edition.sources);
  return [
    ...new Map(sources.map(({ url, outlet }) => [url, { title: outlet, path: url }])).values(),
  ];
}

async function resourcesOf(edition: Edition) {
  const downloads = await downloadsOf(edition);
  return downloads.map((download) => {
    const { kind, mediaType, bytes, sha256 } = download;
    const path = fileNameOf(edition, download);
    return {
      $schema: `${PROFILES}dataresource.json`,
      name: `${edition.year}-${kind}`,
      path,
      title: `${titleOfDataset(edition, 'en')}: ${CATALOGUES.en.data.files[kind].name}`,
      format: path.slice(path.lastIndexOf('.') + 1),
      mediatype: mediaType,
      // A workbook has none.
      ...(/^text\/|\/json$/.test(mediaType) && { encoding: 'utf-8' }),
      bytes,
      hash: `sha256:${sha256}`,
      ...tableOf(download),
    };
  });
}

/** The citations of all figures: not tables of the data, but files that come with it. */
function citationResources(edition: Edition) {
  return LOCALES.flatMap((locale) =>
    CITATION_FILE_KINDS.map((kind) => {
      const { render, format, mediatype } = CITATION_FILES[kind];
      const { bytes, sha256 } = digestFile(render(edition, locale));
      return {
        $schema: `${PROFILES}dataresource.json`,
        name: `${edition.year}-citations-${locale}-${kind}`,
        path: nameOfFile(citationsPath(locale, edition.year, kind)),
        title: `${titleOfDataset(edition, 'en')}: ${CATALOGUES.en.data.citations} (${CATALOGUES[locale].language.name})`,
        format,
        mediatype,
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
      };
    }),
  );
}

function dictionaryResource() {
  const { bytes, sha256 } = digestFile(renderIndicatorsCsv());
  return {
    $schema: `${PROFILES}dataresource.json`,
    name: 'indicators',
    path: nameOfFile(indicatorsPath()),
    title: CATALOGUES.en.data.dictionary.title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    type: 'table',
    schema: {
      $schema: `${PROFILES}tableschema.json`,
      fields: DICTIONARY_COLUMNS.map(({ name, meaning, allowed, isList }) => ({
        name,
        ...(isList
          ? { type: 'list', itemType: 'string', delimiter: LIST_SEPARATOR }
          : { type: 'string' }),
        description: meaning,
        constraints: { required: true, ...(allowed && !isList && { enum: allowed }) },
      })),
      primaryKey: ['indicator'],
    },
  };
}

/** The path of a file relative to the descriptor, which is in the same folder. */
function fileNameOf({ year }: Edition, { kind }: Download): string {
  return nameOfFile(downloadPath(year, kind));
}

function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The table schemas of the two CSVs; the other files contain their own description. */
function tableOf({ kind }: Download) {
  if (kind === 'csv') {
    const fields = COLUMNS.map((column) => describeField(column, column.name));
    const foreignKeys = [
      { fields: ['indicator'], reference: { resource: 'indicators', fields: ['indicator'] } },
    ];
    return { type: 'table', schema: { ...tableSchema(fields, OBSERVATION_KEY), foreignKeys } };
  }
  if (kind !== 'excel') return {};
  const { columns, codeHeaders } = CATALOGUES.id.data;
  const fields = [
    ...COLUMNS.map((column) => {
      const words = wordsOf(column.name);
      const worded = words === undefined ? column : { ...column, allowed: Object.values(words) };
      return describeField(worded, columns[column.name].header, { decimalChar: ',' });
    }),
    ...COLUMNS.flatMap((column) => {
      const name = TRANSLATED_COLUMNS.find((worded) => worded === column.name);
      return name === undefined ? [] : describeField(column, codeHeaders[name]);
    }),
  ];
  const key = OBSERVATION_KEY.map((name) => columns[name].header);
  return { type: 'table', dialect: { delimiter: ';' }, schema: tableSchema(fields, key) };
}

function tableSchema(fields: readonly ReturnType<typeof describeField>[], key: readonly string[]) {
  return {
    $schema: `${PROFILES}tableschema.json`,
    fields,
    missingValues: [''],
    uniqueKeys: [key],
  };
}

function describeField(
  column: Column,
  name: string,
  ofNumbers: Readonly<Record<string, string>> = {},
) {
  const { type, isList, required, allowed, pattern, format, minimum, minLength } = column;
  const description = CATALOGUES.en.data.columns[column.name].meaning;
  // The pattern of a list is that of its items, and the standard has no property for it.
  if (isList)
    return {
      name,
      type: 'list',
      itemType: type,
      delimiter: LIST_SEPARATOR,
      description,
      constraints: { required },
    };
  return {
    name,
    type,
    ...(format && { format }),
    ...(type === 'number' && ofNumbers),
    description,
    constraints: {
      required,
      ...(allowed && { enum: allowed }),
      // Allowed values need no pattern, and the Indonesian words of codes do not match the pattern of the codes.
      ...(pattern !== undefined && allowed === undefined && { pattern }),
      ...(minimum !== undefined && { minimum }),
      ...(minLength !== undefined && { minLength }),
    },
  };
}
