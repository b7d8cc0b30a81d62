/** All forms of the data agree: the tables, their metadata, and the structured data of pages. */
import { COLUMNS } from '#schema/observation.ts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { absolute, dataPath, downloadPath, indicatorsPath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES } from '#i18n/locales.ts';
import { citationText, citeDataset } from '#render/citation.ts';
import { INDICATOR_CODES } from '#indicators/indicator-codes.ts';
import { INDONESIAN_WORDS } from '../indonesian-table.ts';
import { readJsonLd } from '../standards/json-ld.ts';
import { articleShape, datasetShape } from '../standards/schema-org.ts';
import {
  articles,
  checksPages,
  dataPages,
  DIST,
  editionDataPages,
  editions,
  fileBehind,
  pages,
  readBuilt,
  type Page,
} from './built-site.ts';

/** A column in terms that all schemas share; `limits` is the pattern of its texts, or its minimum number. */
interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
  /** The separator of items in a cell with a list; `limits` is then that of an item, if the schema states it. */
  readonly separator: string | undefined;
  readonly required: boolean;
  readonly limits: string | number | undefined;
}

const oneOf = (values: readonly string[] | undefined): string | undefined =>
  values &&
  `^(?:${values.map((value) => value.replaceAll(/[[\]()]/g, String.raw`\$&`)).join('|')})$`;
const typeShape = z.enum(['string', 'number', 'integer']);

// -- JSON Schema

const propertyShape = z.object({
  type: typeShape,
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
});
const listShape = z.object({ type: z.literal('array'), items: propertyShape });
const nullableNumberShape = z.object({ type: z.tuple([z.literal('number'), z.literal('null')]) });
const nullableShape = z.object({
  anyOf: z.tuple([propertyShape, z.object({ type: z.literal('null') })]),
});
type PropertySchema = z.infer<typeof propertyShape>;
type AnyPropertySchema =
  | PropertySchema
  | z.infer<typeof listShape>
  | z.infer<typeof nullableNumberShape>
  | z.infer<typeof nullableShape>;

/** The schema of a value that is not null; of a list, the schema of an item. */
function innerOf(property: AnyPropertySchema): PropertySchema {
  if ('items' in property) return property.items;
  if ('anyOf' in property) return property.anyOf[0];
  return typeof property.type === 'string' ? property : { type: 'number' };
}

const schemaShape = z.looseObject({
  $id: z.string(),
  $comment: z.string(),
  required: z.array(z.string()),
  additionalProperties: z.literal(false),
  properties: z.record(
    z.string(),
    z.union([propertyShape, nullableNumberShape, nullableShape, listShape]),
  ),
});
const schema = schemaShape.parse(JSON.parse(readBuilt('data/observation.schema.json')));
const columns: readonly Column[] = Object.entries(schema.properties).map(([name, property]) => {
  const said = innerOf(property);
  const isList = 'items' in property;
  return {
    name,
    type: said.type,
    separator: isList ? ' ' : undefined,
    required: said === property,
    limits: oneOf(said.enum) ?? said.pattern ?? said.minimum,
  };
});
const names = columns.map(({ name }) => name);

// -- Data Package

const packageShape = z.looseObject({
  homepage: z.string(),
  version: z.string(),
  modified: z.string(),
  licenses: z.tuple([z.looseObject({ name: z.string(), path: z.string() })]),
  sources: z.array(z.looseObject({ path: z.string() })),
  resources: z.array(
    z.looseObject({
      path: z.string(),
      mediatype: z.string(),
      bytes: z.int(),
      hash: z.string(),
      schema: z
        .looseObject({
          fields: z.array(
            z.looseObject({
              name: z.string(),
              type: z.enum([...typeShape.options, 'list']),
              itemType: typeShape.optional(),
              delimiter: z.string().optional(),
              constraints: z.looseObject({
                required: z.boolean(),
                enum: z.array(z.string()).optional(),
                pattern: z.string().optional(),
                minimum: z.number().optional(),
              }),
            }),
          ),
          uniqueKeys: z.tuple([z.array(z.string())]).optional(),
        })
        .optional(),
    }),
  ),
});
const dataPackage = packageShape.parse(JSON.parse(readBuilt('data/datapackage.json')));
const resourceAt = (path: string) => dataPackage.resources.find((each) => each.path === path);
const columnsAt = (path: string): Column[] | undefined =>
  resourceAt(path)?.schema?.fields.map(({ name, type, itemType, delimiter, constraints }) => ({
    name,
    type: type === 'list' ? (itemType ?? 'string') : type,
    separator: type === 'list' ? (delimiter ?? ',') : undefined,
    required: constraints.required,
    limits: oneOf(constraints.enum) ?? constraints.pattern ?? constraints.minimum,
  }));

// -- CSVW

const referenceShape = z.object({ '@id': z.string() });
const csvwShape = z.looseObject({
  'dc:license': referenceShape,
  'dc:rights': z.string(),
  'dc:issued': z.object({ '@value': z.string() }),
  'dc:modified': z.object({ '@value': z.string() }),
  'dc:source': z.array(referenceShape),
  'dcat:landingPage': referenceShape,
  tableSchema: z.looseObject({
    columns: z.array(
      z.looseObject({
        name: z.string(),
        datatype: z.strictObject({
          base: z.enum(['string', 'anyURI', 'number', 'integer']),
          format: z.string().optional(),
          minimum: z.number().optional(),
        }),
        required: z.boolean(),
        separator: z.string().optional(),
      }),
    ),
    primaryKey: z.array(z.string()),
  }),
});

// -- the JSON download

const downloadShape = z.looseObject({
  address: z.string(),
  codebook: z.string(),
  version: z.string(),
  published: z.string(),
  modified: z.string(),
  licence: z.string(),
  licenceAddress: z.string(),
  sources: z.array(z.looseObject({ url: z.string() })),
  indicators: z.array(
    z.strictObject({
      indicator: z.string(),
      label: z.record(z.enum(LOCALES), z.string()),
      definition: z.record(z.enum(LOCALES), z.string()),
      unit: z.string(),
      origins: z.array(z.string()),
    }),
  ),
  observations: z.array(z.record(z.string(), z.unknown())),
});

// -- the workbook

/** The rows of the sheet of figures, the second sheet of a workbook; each cell by the letter of its column. */
function readSheet(file: string): Map<string, string | number>[] {
  const parts = unzipSync(readFileSync(join(DIST, file)));
  // The types of linkedom lack the methods of XML documents, which are those of any `Document`.
  const readPart = (path: string): Document =>
    new DOMParser().parseFromString(
      strFromU8(parts[path] ?? new Uint8Array()),
      'text/xml',
    ) as unknown as Document;
  const texts = [...readPart('xl/sharedStrings.xml').querySelectorAll('si')].map(
    ({ textContent }) => textContent,
  );
  return [...readPart('xl/worksheets/sheet2.xml').querySelectorAll('row')].map(
    (row) =>
      new Map(
        [...row.querySelectorAll('c')].flatMap((cell): [string, string | number][] => {
          const value = cell.querySelector('v')?.textContent;
          if (value === undefined) return [];
          const letter = cell.getAttribute('r')?.replace(/\d+$/, '') ?? '';
          const isText = cell.getAttribute('t') === 's';
          return [[letter, isText ? (texts[Number(value)] ?? '') : Number(value)]];
        }),
      ),
  );
}

// -- JSON-LD

/** The JSON-LD blocks of a page. */
function structuredDataOf({ document }: Page): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent,
  );
}

test('there are a data page, one of each edition, and an article in each language to read', () => {
  expect(dataPages.map(({ locale }) => locale)).toEqual(LOCALES);
  expect(editionDataPages).toHaveLength(LOCALES.length * editions.length);
  expect(articles.length).toBeGreaterThanOrEqual(4);
});

test.each([...dataPages])('the codebook of $path explains the columns in order', ({ document }) => {
  const terms = document.querySelectorAll('#codebook ~ .codebook:not(.dictionary) dt');
  expect([...terms].map((term) => term.querySelector('code')?.textContent)).toEqual(names);
  const types = [...terms].map((term) => {
    const { type, required } = term.querySelector('small')?.dataset ?? {};
    return { type, required: required === 'true' };
  });
  expect(types).toEqual(COLUMNS.map(({ type, required }) => ({ type, required })));
});

const dictionary: Record<string, string>[] = parse(readBuilt('data/indicators.csv'), {
  columns: true,
});

describe('the dictionary of indicators', () => {
  test('has every indicator of every edition, and each once', () => {
    const codes = dictionary.map(({ indicator }) => indicator);
    expect(codes).toEqual([...INDICATOR_CODES]);
    const used = editions.flatMap(({ all }) => all.map(({ indicator }) => indicator));
    expect(used.filter((indicator) => !codes.includes(indicator))).toEqual([]);
  });

  test('defines each in one sentence in every language, which is more than its name', () => {
    for (const entry of dictionary)
      for (const locale of LOCALES) {
        const definition = entry[`definition_${locale}`] ?? '';
        expect(definition).toMatch(/^[^.]{20,}\.$/);
        expect(definition).not.toMatch(/\d/);
        expect(definition).not.toBe(`${entry[`label_${locale}`] ?? ''}.`);
      }
  });

  test('says the unit and the kinds of sources that the figures have', () => {
    for (const { indicator, unit, group } of editions.flatMap(({ all }) => all)) {
      const entry = dictionary.find((each) => each['indicator'] === indicator);
      expect(entry?.['unit'], indicator).toBe(unit);
      expect(entry?.['origins']?.split(' '), indicator).toContain(group);
    }
  });

  test.each([...dataPages])(
    'stands on $path in the same order and words',
    ({ document, locale }) => {
      const terms = [...document.querySelectorAll('.dictionary > div')].map((entry) => [
        entry.querySelector('code')?.textContent,
        entry.querySelector('dd')?.textContent,
      ]);
      expect(terms).toEqual(
        dictionary.map((entry) => [entry['indicator'], entry[`definition_${locale}`]]),
      );
    },
  );
});

describe.each([...editions])('edition $year', (edition) => {
  const { year } = edition;
  const json = downloadShape.parse(JSON.parse(readBuilt(`data/${year}.json`)));
  const csvw = csvwShape.parse(JSON.parse(readBuilt(`data/${year}.csv-metadata.json`)));
  const csv: string[][] = parse(readBuilt(`data/${year}.csv`));
  const excel: string[][] = parse(readBuilt(`data/${year}.excel-id.csv`), {
    delimiter: ';',
    bom: true,
  });
  const datasets = editionDataPages
    .filter((page) => page.edition === edition)
    .map((page) => ({
      ...page,
      dataset: datasetShape.parse(JSON.parse(structuredDataOf(page).join())),
    }));

  test('JSON Schema, CSVW and Data Package define the same columns, types, nulls and limits', () => {
    const described = csvw.tableSchema.columns.map((column): Column => {
      const { name, datatype, separator, required } = column;
      const { base, format, minimum } = datatype;
      return {
        name,
        type: base === 'anyURI' ? 'string' : base,
        separator,
        required,
        limits: format ?? minimum,
      };
    });
    expect(described).toEqual(columns);
    // A Data Package has no property for the pattern of the items of a list.
    expect(columnsAt(`${year}.csv`)).toEqual(
      columns.map((column) => (column.separator ? { ...column, limits: undefined } : column)),
    );
    expect(schema.required).toEqual(names);
  });

  test('the columns of the Excel twin are the same under other names, with words for codes and the codes after them', () => {
    const [headers = []] = excel;
    const { codeHeaders } = CATALOGUES.id.data;
    expect(columnsAt(`${year}.excel-id.csv`)).toEqual(
      [...columns, ...columns.filter(({ name }) => name in codeHeaders)].map((column, place) => ({
        ...column,
        name: headers[place],
        ...(column.separator && { limits: undefined }),
        ...(place < columns.length && limitsInWords(column.name)),
      })),
    );
  });

  test('CSV and JSON have these columns in this order', () => {
    expect(csv[0]).toEqual(names);
    for (const observation of json.observations) expect(Object.keys(observation)).toEqual(names);
  });

  test('the workbook has these columns, and every observation in cells of their types', () => {
    const [headers = new Map<string, string | number>(), ...rows] = readSheet(`data/${year}.xlsx`);
    expect([...headers.values()]).toEqual(names);
    const letters = [...headers.keys()];
    expect(rows.map((row) => letters.map((letter) => row.get(letter) ?? null))).toEqual(
      json.observations.map((observation) =>
        names.map((name) => {
          const cell = observation[name];
          return Array.isArray(cell) ? cell.join(' ') || null : cell;
        }),
      ),
    );
  });

  test('the same columns tell rows apart in CSVW and Data Package', () => {
    const key = csvw.tableSchema.primaryKey;
    expect(resourceAt(`${year}.csv`)?.schema?.uniqueKeys).toEqual([key]);
    const [headers = []] = excel;
    expect(resourceAt(`${year}.excel-id.csv`)?.schema?.uniqueKeys).toEqual([
      key.map((name) => headers[names.indexOf(name)]),
    ]);
  });

  test('the JSON has the dictionary of indicators too', () => {
    expect(
      json.indicators.map(({ indicator, unit, origins, ...texts }) => ({
        indicator,
        ...Object.fromEntries(
          (['label', 'definition'] as const).flatMap((name) =>
            LOCALES.map((locale) => [`${name}_${locale}`, texts[name][locale]]),
          ),
        ),
        unit,
        origins: origins.join(' '),
      })),
    ).toEqual(dictionary);
  });

  test('every table has one row a figure', () => {
    expect(json.observations).toHaveLength(edition.all.length);
    expect(csv).toHaveLength(edition.all.length + 1);
    expect(excel).toHaveLength(edition.all.length + 1);
  });

  test('every observation of the JSON keeps the JSON Schema, and one that breaks it is noticed', () => {
    const ajv = new Ajv2020({ strict: true });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    const faults = json.observations.flatMap((observation) =>
      validate(observation)
        ? []
        : [`${JSON.stringify(observation)} ${ajv.errorsText(validate.errors)}`],
    );
    expect(faults).toEqual([]);
    const [observation] = json.observations;
    expect(validate({ ...observation, value: '261.814' })).toBe(false);
    expect(validate({ ...observation, status: 'guessed' })).toBe(false);
    expect(validate({ ...observation, comment: '' })).toBe(false);
    expect(validate({ ...observation, inputs: 'active-participants@2024-12' })).toBe(false);
    expect(validate({ ...observation, inputs: ['active participants'] })).toBe(false);
    expect(validate({ ...observation, formula: undefined })).toBe(false);
  });

  test('every form names the same version and the days of publication and of the last change', () => {
    const { published, modified } = edition;
    expect(json).toMatchObject({ version: modified, published, modified });
    expect(csvw['dc:issued']['@value']).toBe(published);
    expect(csvw['dc:modified']['@value']).toBe(modified);
    for (const { dataset } of datasets)
      expect(dataset).toMatchObject({
        version: modified,
        datePublished: published,
        dateModified: modified,
      });
    const newest = editions
      .map((each) => each.modified)
      .toSorted()
      .at(-1);
    expect(dataPackage).toMatchObject({ version: newest, modified: newest });
  });

  test('every form names the same licence', () => {
    const [{ name, path }] = dataPackage.licenses;
    expect(name).toBe(json.licence);
    expect(json.licenceAddress).toBe(path);
    expect(csvw['dc:license']['@id']).toBe(path);
    expect(csvw['dc:rights']).toBe(name);
    expect(schema.$comment).toBe(`${name} ${path}`);
    for (const { dataset } of datasets) expect(dataset.license).toBe(path);
  });

  test('every form names the same sources', () => {
    const addresses = json.sources.map(({ url }) => url);
    expect(csvw['dc:source'].map((source) => source['@id'])).toEqual(addresses);
    for (const { dataset } of datasets)
      expect(dataset.isBasedOn.map(({ url }) => url)).toEqual(addresses);
    expect(dataPackage.sources.map(({ path }) => path)).toEqual(expect.arrayContaining(addresses));
  });

  test('every form leads to the data page', () => {
    const addresses = dataPages.map(({ path }) => absolute(path));
    expect(addresses).toContain(dataPackage.homepage);
    expect(addresses).toContain(csvw['dcat:landingPage']['@id']);
    expect(addresses).toContain(json.codebook);
    for (const { dataset, path } of datasets) expect(dataset.url).toBe(absolute(path));
    expect(json.address).toBe(absolute(downloadPath(year, 'json')));
  });

  describe.each(datasets)('the data set on $path', ({ dataset, document, locale }) => {
    test('lists the resources of the Data Package with their addresses, kinds, sizes and digests', () => {
      const base = absolute(downloadPath(year, 'csv'));
      const resources = dataPackage.resources
        .map(({ path, mediatype, bytes, hash }) => ({
          contentUrl: new URL(path, base).href,
          encodingFormat: mediatype,
          contentSize: `${bytes} B`,
          sha256: hash.replace('sha256:', ''),
        }))
        .filter(({ contentUrl }) => contentUrl.startsWith(new URL(`${year}.`, base).href))
        // Citations are files of the package, but no data.
        .filter(({ contentUrl }) => !/\.(?:bib|csl\.json)$/.test(contentUrl));
      expect(dataset.distribution).toEqual(
        resources.map((resource): unknown => expect.objectContaining(resource)),
      );
    });

    test('knows the size and the digest of each file', () => {
      for (const { contentUrl, contentSize, sha256 } of dataset.distribution) {
        const bytes = readFileSync(join(DIST, fileBehind(new URL(contentUrl)) ?? contentUrl));
        expect(contentSize, contentUrl).toBe(`${bytes.length} B`);
        expect(sha256, contentUrl).toBe(createHash('sha256').update(bytes).digest('hex'));
      }
    });

    test('lists what the page offers to download', () => {
      const offered = [...document.querySelectorAll('a[href]')].map(
        (link) => new URL(link.getAttribute('href') ?? '', absolute(dataPath(locale))).href,
      );
      expect(offered).toEqual(
        expect.arrayContaining(dataset.distribution.map(({ contentUrl }) => contentUrl)),
      );
    });

    test('measures the indicators of the table, in its order and in its units', () => {
      const units = new Map<unknown, Set<unknown>>();
      for (const { indicator, unit } of json.observations) {
        units.set(indicator, (units.get(indicator) ?? new Set()).add(unit));
      }
      const words: Readonly<Record<string, string>> = CATALOGUES[locale].units;
      expect(
        dataset.variableMeasured.map(({ identifier, unitText }) => [identifier, unitText]),
      ).toEqual([...units].map(([indicator, [unit]]) => [indicator, words[String(unit)]]));
      expect([...units.values()].filter(({ size }) => size > 1)).toEqual([]);
    });

    test('leads to the dictionary, which defines each of its variables', () => {
      expect(dataset.measurementMethod).toBe(absolute(indicatorsPath()));
      for (const { identifier } of dataset.variableMeasured)
        expect(
          dictionary.find(({ indicator }) => indicator === identifier)?.[`definition_${locale}`],
        ).toMatch(/\S/);
    });

    test('says how it is called, found, measured and cited, in its own language', () => {
      const { about } = CATALOGUES[locale].data;
      const citation = citeDataset(edition, locale);
      expect(dataset).toMatchObject({
        identifier: citation.csl.id,
        keywords: about.keywords,
        measurementTechnique: about.technique,
        citation: citationText(citation),
      });
      expect(dataset.citation).toContain(dataset.url);
    });

    test('covers the time of every observation', () => {
      const opens = (period: string): string => `${period}-01-01`.slice(0, 10);
      const closes = (period: string): string => period + '-12-31'.slice(period.length - 4);
      const [first = '', last = ''] = dataset.temporalCoverage.split('/');
      const outside = json.observations
        .map(({ period }) => String(period))
        .filter((period) => opens(period) < opens(first) || closes(period) > closes(last));
      expect(outside).toEqual([]);
    });
  });
});

test.each([...dataPages, ...editionDataPages, ...articles])(
  '$path tells programs what it is',
  (page) => {
    expect(structuredDataOf(page)).toHaveLength(1);
  },
);

describe.each(articles)('the article that $path describes', (page) => {
  const { document, edition } = page;
  const describedArticle = () => articleShape.parse(JSON.parse(structuredDataOf(page).join()));

  test('is written and published by the desk that its head names', () => {
    const { author, publisher } = describedArticle();
    expect(author.name).toBe(document.querySelector('.byline b')?.textContent);
    expect(publisher).toEqual(author);
  });

  test('has the days of the edition, and is based on its dataset, which names the sources', () => {
    const article = describedArticle();
    expect(article).toMatchObject({
      datePublished: edition.published,
      dateModified: edition.modified,
    });
    const dataset = editionDataPages
      .filter((each) => each.edition === edition)
      .map((each) => datasetShape.parse(JSON.parse(structuredDataOf(each).join())));
    expect(dataset.map((each) => each['@id'])).toEqual(LOCALES.map(() => article.isBasedOn));
  });
});

test.each([...dataPages, ...checksPages])(
  'the list of sources on $path has each source of its edition, with its byline as printed',
  ({ document, edition }) => {
    const items = [...document.querySelectorAll('.sources > li')];
    expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
      edition.sources.map(({ url }) => url),
    );
    for (const [index, { byline }] of edition.sources.entries())
      if (byline !== null) expect(items[index]?.textContent).toContain(`(${byline})`);
  },
);

const pagesWithJsonLd = pages.filter((page) => structuredDataOf(page).length > 0);

describe.each(pagesWithJsonLd)('what $path tells programs', (page) => {
  const texts = structuredDataOf(page);

  test('is JSON-LD to a processor of it, about one thing of schema.org', async () => {
    const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    const context = { '@vocab': 'https://schema.org/' };
    for (const text of texts) {
      const statements = [...(await readJsonLd(text, absolute(page.path), context))];
      const named = new Set(statements.map(({ object }) => object.value));
      const main = statements
        .filter(({ subject, predicate }) => predicate.value === TYPE && !named.has(subject.value))
        .map(({ object }) => object.value);
      expect(main).toEqual([
        expect.stringMatching(/^https:\/\/schema\.org\/(?:DataCatalog|Dataset|NewsArticle)$/),
      ]);
      // Processors drop a term that the context does not define, because it has no address.
      for (const { predicate } of statements)
        expect(predicate.value).toMatch(/^https:\/\/schema\.org\/[a-z]|-rdf-syntax-ns#type$/i);
    }
  });

  test('leads to pages, rows, files and sources that exist', () => {
    const elsewhere = [
      'https://schema.org',
      ...dataPackage.licenses.map(({ path }) => path),
      ...dataPackage.sources.map(({ path }) => path),
    ];
    const addresses = texts.flatMap((text) => addressesIn(JSON.parse(text)));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((each) => !elsewhere.includes(each) && !leadsSomewhere(each))).toEqual(
      [],
    );
  });
});

test('the JSON Schema stands at its own address', () => {
  expect(fileBehind(new URL(schema.$id))).toBe('data/observation.schema.json');
});

/** The values of a column for which the CSV for Indonesian Excel has words instead of codes; otherwise `undefined`. */
function limitsInWords(name: string): Pick<Column, 'limits'> | undefined {
  const words = Object.entries(INDONESIAN_WORDS).find(([column]) => column === name)?.[1];
  return words && { limits: oneOf(Object.values(words)) };
}

/** Every string in a JSON value that is an address. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z]+:\/\//i.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((each) => addressesIn(each))
    : [];
}

/** Whether an address leads to a file of the site and, if it has a fragment, to an element of that page. */
function leadsSomewhere(address: string): boolean {
  const url = new URL(address);
  const file = fileBehind(url);
  const fragment = decodeURIComponent(url.hash.slice(1));
  const page = pages.find((each) => each.file === file);
  return (
    file !== undefined && (fragment === '' || Boolean(page?.document.getElementById(fragment)))
  );
}
