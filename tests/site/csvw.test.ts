/** Programs for CSV on the Web (CSVW) can read the canonical CSV with the metadata file beside it. */
import { Readable } from 'node:stream';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

import { absolute, downloadPath } from '#i18n/addresses.ts';
import { writeList } from '#render/cell.ts';
import { OBSERVATION_COLUMNS, observationsOf } from '#render/observations.ts';
import { readJsonLd } from '../standards/json-ld.ts';
import { editions, readBuilt } from './built-site.ts';

interface Description {
  readonly url: string;
  readonly tableSchema: {
    readonly primaryKey: readonly string[];
    readonly columns: readonly {
      readonly name: string;
      readonly required: boolean;
      readonly separator?: string;
      readonly datatype: { readonly format?: string };
    }[];
  };
}

describe.each([...editions])('the CSVW metadata of $year', (edition) => {
  const { year } = edition;
  const csv = absolute(downloadPath(year, 'csv'));
  const location = new URL(`${csv}-metadata.json`);
  const text = readBuilt(`data/${year}.csv-metadata.json`);

  const { url, tableSchema } = JSON.parse(text) as Description;
  const [header = [], ...rows] = parse(readBuilt(`data/${year}.csv`));

  test('says of each column what its cells are', () => {
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(header);
    for (const [place, { required, separator, datatype }] of tableSchema.columns.entries()) {
      const cells = rows.map((row) => row[place] ?? '');
      if (required) expect(cells).not.toContain('');
      const expression = new RegExp(datatype.format ?? '', 'u');
      const values =
        separator === undefined ? cells : cells.flatMap((cell) => cell.split(separator));
      expect(values.filter((value) => value !== '' && !expression.test(value))).toEqual([]);
    }
  });

  test('says which cells hold lists, and what stands between their items', () => {
    const lists = tableSchema.columns.flatMap(({ name, separator }) =>
      separator === undefined ? [] : [[name, separator]],
    );
    expect(lists).toEqual([['inputs', ' ']]);
    const place = header.indexOf('inputs');
    expect(rows.map((row) => row[place]?.split(' ').filter(Boolean))).toEqual(
      observationsOf(edition).map(({ inputs }) => inputs),
    );
  });

  test('names a key that tells all rows apart', () => {
    const places = tableSchema.primaryKey.map((name) => header.indexOf(name));
    expect(places).not.toContain(-1);
    const keys = rows.map((row) => places.map((place) => row[place]).join('|'));
    expect(new Set(keys).size).toBe(rows.length);
  });

  test('describes the CSV of the edition', () => {
    expect(new URL(url, location).href).toBe(csv);
  });

  test('gives an independent CSVW parser every value with its type', async () => {
    const statements = await readCsvw(text, location, readBuilt(`data/${year}.csv`), csv);
    const observed = observationsOf(edition).map((observation) =>
      OBSERVATION_COLUMNS.flatMap((column) => {
        // This parser ignores separators, and reads a list as one text.
        const cell = writeList(observation[column]);
        return cell === null ? [] : [`${csv}#${column} ${String(cell)} ${typeOf(column)}`];
      }),
    );
    expect(statements).toEqual(observed);
  });
});

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NUMBERS = ['value', 'lower', 'upper'];

function typeOf(column: string): string {
  if (NUMBERS.includes(column)) return `${XSD}double`;
  if (column === 'paragraph') return `${XSD}integer`;
  return column === 'source_url' || column === 'url' ? `${XSD}anyURI` : `${XSD}string`;
}

/** The part of the JSON-LD context of CSVW that the parser below needs. */
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

/** The RDF statements of each row, as "property value type", from a converter of CSVW to RDF. */
async function readCsvw(metadata: string, location: URL, csv: string, address: string) {
  const described = await readJsonLd(metadata, location.href, CONTEXT);
  const rows = new Map<string, string[]>();
  const quads = CsvwParser.import(Readable.from([csv]), { metadata: described, baseIRI: address });
  // The type of a stream does not include the type of its items.
  for await (const { subject, predicate, object } of quads as AsyncIterable<Statement>) {
    if (!predicate.value.startsWith(`${address}#`)) continue;
    const cells = rows.get(subject.value) ?? [];
    rows.set(subject.value, cells);
    cells.push(`${predicate.value} ${object.value} ${object.datatype.value}`);
  }
  return [...rows.values()];
}
