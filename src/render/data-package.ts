/** Data Package v2: all downloads in one descriptor, with their sizes, digests and columns. */
import type { Edition } from '#editions/edition.ts';
import { absolute, dataPath, downloadPath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import {
  COLUMNS,
  OBSERVATION_KEY,
  type Column,
  type ObservationColumn,
} from '#schema/observation.ts';
import { titleOfDataset } from './dataset-title.ts';
import { downloadsOf, type Download } from './downloads.ts';
import { LICENCE_NAME, LICENCE_URL } from './licence.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0/';

/** @param editions the newest first */
export async function renderDataPackage(editions: readonly Edition[]): Promise<string> {
  const resources = await Promise.all(editions.map(resourcesOf));
  const { site, data } = CATALOGUES.en;
  const document = {
    $schema: `${PROFILES}datapackage.json`,
    name: 'jamsostek-bengkulu',
    title: `${site.name}: ${data.title}`,
    description: data.description,
    homepage: absolute(dataPath('en')),
    licenses: [
      { name: LICENCE_NAME, path: LICENCE_URL, title: 'Creative Commons Attribution 4.0' },
    ],
    contributors: [{ title: site.name, roles: ['publisher'] }],
    sources: sourcesOf(editions),
    resources: resources.flat(),
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

/** Beside the descriptor. */
function fileNameOf({ year }: Edition, { kind }: Download): string {
  const path = downloadPath(year, kind);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Columns of the two CSVs; the other files explain themselves. */
function tableOf({ kind }: Download) {
  if (kind === 'csv') return { type: 'table', schema: tableSchema((name) => name) };
  if (kind !== 'excel') return {};
  const headers = CATALOGUES.id.data.columns;
  return {
    type: 'table',
    dialect: { delimiter: ';' },
    schema: tableSchema((name) => headers[name].header, { decimalChar: ',' }),
  };
}

function tableSchema(
  nameOf: (column: ObservationColumn) => string,
  ofNumbers: Readonly<Record<string, string>> = {},
) {
  return {
    $schema: `${PROFILES}tableschema.json`,
    fields: COLUMNS.map((column) => describeField(column, nameOf(column.name), ofNumbers)),
    missingValues: [''],
    uniqueKeys: [OBSERVATION_KEY.map(nameOf)],
  };
}

function describeField(column: Column, name: string, ofNumbers: Readonly<Record<string, string>>) {
  const { type, required, allowed, pattern, format, minimum } = column;
  return {
    name,
    type,
    ...(format && { format }),
    ...(type === 'number' && ofNumbers),
    description: CATALOGUES.en.data.columns[column.name].meaning,
    constraints: {
      required,
      ...(allowed && { enum: allowed }),
      ...(pattern !== undefined && { pattern }),
      ...(minimum !== undefined && { minimum }),
    },
  };
}
