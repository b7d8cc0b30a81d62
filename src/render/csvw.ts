/** CSV on the Web (W3C, 2015): metadata of the canonical CSV and its columns, for programs. */
import type { Edition } from '#editions/edition.ts';
import { absolute, dataPath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { COLUMNS, LIST_SEPARATOR, OBSERVATION_KEY, type Column } from '#schema/observation.ts';
import { titleOfDataset } from './dataset-title.ts';
import { LICENCE_NAME, LICENCE_URL } from './licence.ts';

/** For a file beside the CSV, under the name that CSVW readers try first. */
export function renderCsvw(edition: Edition): string {
  const document = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${edition.year}.csv`,
    'dc:title': inEveryLanguage((locale) => titleOfDataset(edition, locale)),
    'dc:description': inEveryLanguage((locale) => CATALOGUES[locale].data.description),
    'dc:license': { '@id': LICENCE_URL },
    'dc:rights': LICENCE_NAME,
    'dc:issued': { '@value': edition.published, '@type': 'xsd:date' },
    'dc:modified': { '@value': edition.modified, '@type': 'xsd:date' },
    'dc:source': edition.sources.map(({ url }) => ({ '@id': url })),
    'dc:publisher': CATALOGUES.en.site.name,
    'dcat:landingPage': { '@id': absolute(dataPath('id')) },
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, delimiter: ',' },
    tableSchema: { columns: COLUMNS.map(describeColumn), primaryKey: OBSERVATION_KEY },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Properties from other vocabularies accept no map of languages; each of their values has its own language. */
function inEveryLanguage(textIn: (locale: Locale) => string) {
  return LOCALES.map((locale) => ({ '@value': textIn(locale), '@language': locale }));
}

function describeColumn(column: Column) {
  return {
    name: column.name,
    ...(column.isList && { separator: LIST_SEPARATOR }),
    titles: column.name,
    'dc:description': inEveryLanguage(
      (locale) => CATALOGUES[locale].data.columns[column.name].meaning,
    ),
    datatype: datatypeOf(column),
    required: column.required,
  };
}

/** Escapes the special characters of regular expressions. */
const escapeForRegExp = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function datatypeOf({ type, allowed, pattern, format, minimum }: Column) {
  if (type !== 'string') return { base: type, ...(minimum !== undefined && { minimum }) };
  if (format === 'uri') return { base: 'anyURI' };
  // With anchors, because the recommendation does not say that an expression must match the whole cell.
  const expression =
    allowed === undefined ? pattern : `^(?:${allowed.map(escapeForRegExp).join('|')})$`;
  return { base: 'string', ...(expression !== undefined && { format: expression }) };
}
