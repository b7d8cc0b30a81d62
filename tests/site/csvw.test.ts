/** Programs that read CSV on the Web understand the canonical CSV from the description that stands beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { describe, expect, test } from 'vitest';

import { absolute, downloadPath } from '#i18n/addresses.ts';
import { observationsOf } from '#render/observations.ts';
import { faultsOfCsvw, type Fetch } from '../standards/csvw.ts';
import { readJsonLd } from '../standards/json-ld.ts';
import { DIST, editions, fileBehind, readBuilt } from './built-site.ts';

const fetchBuilt: Fetch = (address) => {
  const file = fileBehind(address);
  return file === undefined ? undefined : readFileSync(join(DIST, file));
};

describe.each([...editions])('the CSVW metadata of $year', (edition) => {
  const { year } = edition;
  const csv = absolute(downloadPath(year, 'csv'));
  const location = new URL(`${csv}-metadata.json`);
  const text = readBuilt(`data/${year}.csv-metadata.json`);

  test('keeps every rule of the recommendations, and so does the CSV that it describes', () => {
    expect(faultsOfCsvw(JSON.parse(text), location, fetchBuilt)).toEqual([]);
  });

  test('describes the CSV of the edition', () => {
    expect(new URL(String((JSON.parse(text) as { url: unknown }).url), location).href).toBe(csv);
  });

  test('lets a reader that is not ours find every value with its type', async () => {
    const statements = await readCsvw(text, location, readBuilt(`data/${year}.csv`), csv);
    const observed = observationsOf(edition).map((observation) =>
      Object.entries(observation).flatMap(([column, value]) =>
        value === null ? [] : [`${csv}#${column} ${String(value)} ${typeOf(column)}`],
      ),
    );
    expect(statements).toEqual(observed);
  });

  describe('breaks a rule when it has', () => {
    test.each([
      ['no context', '"@context":', '"@graph":', 'the table has no @context'],
      [
        'another context',
        'http://www.w3.org/ns/csvw"',
        'http://www.w3.org/ns/csv"',
        '@context may not be',
      ],
      [
        'a default language that is none',
        '"@language": "en"\n',
        '"@language": "e"\n',
        '@context may not be',
      ],
      [
        'more in its context',
        '"@language": "en"\n',
        '"@language": "en", "@vocab": "https://schema.org/"\n',
        '@context may not be',
      ],
      ['no table to describe', '"url":', '"schema:url":', 'the table has no url'],
      [
        'an address without a file',
        `"url": "${year}.csv"`,
        `"url": "1900.csv"`,
        'where nothing is',
      ],
      [
        'another file’s address',
        `"url": "${year}.csv"`,
        `"url": "${year}.excel-id.csv"`,
        'readers look for it at',
      ],
      ['an unknown property', '"dialect":', '"delimiters":', 'there is no property delimiters'],
      [
        'an unknown prefix',
        '"dc:license"',
        '"licences:license"',
        'there is no property licences:license',
      ],
      [
        'a list of languages where there is none',
        '"@value": "',
        '"name": "',
        'there is no property name',
      ],
      [
        'a language that is none',
        '"@language": "id"',
        '"@language": "Bahasa Indonesia"',
        '@language may not be',
      ],
      [
        'a type beside a language',
        '"@language": "id"',
        '"@language": "id", "@type": "xsd:string"',
        'beside @value stands @language,@type',
      ],
      ['a blank node', '"@id": "https', '"@id": "_:https', '@id is no address'],
      ['another delimiter', '"delimiter": ","', '"delimiter": ";"', 'Invalid '],
      ['another end of line', '"\\r\\n"', '"\\r"', 'Invalid Record Length'],
      [
        'another encoding',
        '"encoding": "utf-8"',
        '"encoding": "utf-16"',
        'encoding may not be "utf-16"',
      ],
      ['no header', '"header": true', '"header": false', 'header may not be false'],
      [
        'a name with a hyphen',
        '"name": "region_code"',
        '"name": "region-code"',
        'name may not be "region-code"',
      ],
      ['a reserved name', '"name": "region_code"', '"name": "_code"', 'name may not be "_code"'],
      [
        'a name twice',
        '"name": "region_code"',
        '"name": "edition"',
        'two columns are named edition',
      ],
      [
        'a title that is not in the header',
        '"titles": "region_code"',
        '"titles": "Region"',
        'the header says region_code, not Region',
      ],
      [
        'a title that is a number',
        '"titles": "region_code"',
        '"titles": 17',
        'titles may not be 17',
      ],
      [
        'a language of titles that is none',
        '"titles": "region_code"',
        '"titles": { "in English": "region_code" }',
        'titles may not be',
      ],
      ['an unknown type', '"base": "integer"', '"base": "whole"', 'base may not be "whole"'],
      ['a type that its cells are not', '"base": "anyURI"', '"base": "integer"', 'is no integer'],
      [
        'an expression that is none',
        '"format": "^\\\\d{4}$"',
        '"format": "^(\\\\d{4}$"',
        'format may not be',
      ],
      [
        'an expression for a part of a cell',
        '"format": "^\\\\d{4}$"',
        '"format": "\\\\d{4}"',
        'format may not be',
      ],
      [
        'an expression that a cell does not match',
        '"format": "^\\\\d{4}$"',
        '"format": "^\\\\d{3}$"',
        'row 1, edition: "',
      ],
      ['a value that is not listed', 'reported|', '', '"reported" does not match'],
      [
        'a minimum of a text',
        '"format": "^\\\\d{4}$"',
        '"minimum": 0',
        'string has no minimum or maximum',
      ],
      ['a minimum above a cell', '"minimum": 0', '"minimum": 2', 'is out of bounds'],
      ['a length of a number', '"minimum": 0', '"maxLength": 2', 'integer has no length'],
      ['a gap where a cell is required', '"required": false', '"required": true', 'is missing'],
      ['a word for yes', '"required": false', '"required": "no"', 'required may not be "no"'],
      [
        'a key that two rows share',
        '"sector",\n      "period"',
        '"sector"',
        'two rows have the primary key',
      ],
      [
        'a key that is no column',
        '"sector",\n      "period"',
        '"week"',
        'the primary key names week',
      ],
    ])('%s', (_, part, replacement, fault) => {
      expect(text).toContain(part);
      const broken: unknown = JSON.parse(text.replace(part, replacement));
      expect(faultsOfCsvw(broken, location, fetchBuilt).join('\n')).toContain(fault);
    });
  });

  describe('no longer fits a CSV with', () => {
    test.each([
      [
        'a byte that is not UTF-8',
        (bytes: Buffer) => bytes.fill(0xff, 40, 41),
        'encoded data was not valid',
      ],
      [
        'a column more',
        (bytes: Buffer) => Buffer.from(bytes.toString().replaceAll('\r\n', ',\r\n')),
        'for 16 columns',
      ],
      [
        'a cell more in one row',
        (bytes: Buffer) => Buffer.from(bytes.toString().replace(/\r\n$/, ',\r\n')),
        'Invalid Record Length',
      ],
      [
        'a row twice',
        (bytes: Buffer) => Buffer.from(bytes.toString().replace(/\r\n(.*\r\n)/, '\r\n$1$1')),
        'two rows have the primary key',
      ],
      [
        'a space at the end of a cell',
        (bytes: Buffer) => Buffer.from(bytes.toString().replace(',Bengkulu,', ',Bengkulu ,')),
        'begins or ends with a space',
      ],
      [
        'a row that reads as a comment',
        (bytes: Buffer) => Buffer.from(bytes.toString().replace(`\r\n${year}`, `\r\n#${year}`)),
        'record 2 reads as a comment',
      ],
    ])('%s', (_, spoil, fault) => {
      const faults = faultsOfCsvw(JSON.parse(text), location, (address) => {
        const bytes = fetchBuilt(address);
        return bytes === undefined ? undefined : spoil(Buffer.from(bytes));
      });
      expect(faults.join('\n')).toContain(fault);
    });
  });
});

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NUMBERS = ['value', 'lower', 'upper'];

function typeOf(column: string): string {
  if (NUMBERS.includes(column)) return `${XSD}double`;
  if (column === 'paragraph') return `${XSD}integer`;
  return column === 'source_url' ? `${XSD}anyURI` : `${XSD}string`;
}

/** What the terms of CSVW stand for in RDF, as far as the reader below asks for them. */
const CONTEXT = {
  '@vocab': 'http://www.w3.org/ns/csvw#',
  dc: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  columns: { '@id': 'http://www.w3.org/ns/csvw#column', '@container': '@list' },
  titles: { '@id': 'http://www.w3.org/ns/csvw#title' },
};

interface Statement {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly datatype: { readonly value: string } };
}

/** Each row's statements, as "property value type", by a converter from CSVW to RDF. */
async function readCsvw(metadata: string, location: URL, csv: string, address: string) {
  const described = await readJsonLd(metadata, location.href, CONTEXT);
  const rows = new Map<string, string[]>();
  const quads = CsvwParser.import(Readable.from([csv]), { metadata: described, baseIRI: address });
  // A stream says nothing of what it carries.
  for await (const { subject, predicate, object } of quads as AsyncIterable<Statement>) {
    if (!predicate.value.startsWith(`${address}#`)) continue;
    const cells = rows.get(subject.value) ?? [];
    rows.set(subject.value, cells);
    cells.push(`${predicate.value} ${object.value} ${object.datatype.value}`);
  }
  return [...rows.values()];
}
