/** The Data Package conforms to the profile of version 2, and describes its files correctly. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { faultsByProfile, faultsOfResources } from '../standards/data-package.ts';
import { DIST, editions, readBuilt } from './built-site.ts';

const year = editions[0]?.year ?? '';

const readBeside = (path: string): Buffer | undefined => {
  const file = join(DIST, 'data', path);
  return existsSync(file) ? readFileSync(file) : undefined;
};

/** A mutation of the built descriptor, which a rule must detect: the first occurrence of a text is replaced. */
function broken(text: string, replacement: string): unknown {
  const built = readBuilt('data/datapackage.json');
  if (!built.includes(text)) throw new Error(`The descriptor does not say ${text}.`);
  return JSON.parse(built.replace(text, replacement));
}

const descriptor: unknown = JSON.parse(readBuilt('data/datapackage.json'));

describe('datapackage.json', () => {
  test('keeps the profile of Data Package 2.0', () => {
    expect(faultsByProfile(descriptor)).toEqual([]);
  });

  test('describes files that exist with their bytes, digests, fields and cells', () => {
    expect(faultsOfResources(descriptor, readBeside)).toEqual([]);
  });
});

describe('the profile notices', () => {
  test.each([
    ['no resources', '"resources": [', '"files": [', "must have required property 'resources'"],
    [
      'a resource without a name',
      `"name": "${year}-csv",`,
      '',
      "/resources/0 must have required property 'name'",
    ],
    [
      'a path that climbs',
      `"path": "${year}.csv"`,
      `"path": "a/../${year}.csv"`,
      '/resources/0/path must NOT be valid',
    ],
    [
      'a hidden path',
      `"path": "${year}.csv"`,
      `"path": ".${year}.csv"`,
      '/resources/0/path must match pattern',
    ],
    [
      'a homepage that is no address',
      '"homepage": "http',
      '"homepage": " http',
      '/homepage must match format "uri"',
    ],
    [
      'a digest that is none',
      '"hash": "sha256:',
      '"hash": "sha256 ',
      '/resources/0/hash must match pattern',
    ],
    [
      'a size in words',
      '"bytes": ',
      '"bytes": "many", "was": ',
      '/resources/0/bytes must be integer',
    ],
    [
      'a type of field that there is not',
      '"type": "number"',
      '"type": "decimal"',
      '/type must be equal to constant',
    ],
    [
      'a format that its type has not',
      '"format": "uri"',
      '"format": "https"',
      '/format must be equal to one of the allowed values',
    ],
    [
      'a licence without name and path',
      '"name": "CC-BY-4.0",\n      "path"',
      '"address"',
      "/licenses/0 must have required property 'name'",
    ],
    [
      'a media type of one word',
      '"mediatype": "text/csv"',
      '"mediatype": "csv"',
      '/resources/0/mediatype must match pattern',
    ],
  ])('%s', (_, text, replacement, fault) => {
    expect(faultsByProfile(broken(text, replacement)).join('\n')).toContain(fault);
  });
});

describe('the rules beyond the profile notice', () => {
  test.each([
    [
      'two resources of one name',
      `"name": "${year}-json"`,
      `"name": "${year}-csv"`,
      `two resources are named ${year}-csv`,
    ],
    [
      'a file that is not there',
      `"path": "${year}.csv"`,
      '"path": "2023.csv"',
      `${year}-csv: there is no 2023.csv`,
    ],
    ['a size that is not the file’s', '"bytes": ', '"bytes": 1', `${year}.csv has `],
    [
      'a digest that is not the file’s',
      '"hash": "sha256:',
      '"hash": "sha256:0',
      `${year}.csv has the hash`,
    ],
    ['another delimiter', '"delimiter": ";"', '"delimiter": ","', `${year}.excel-id.csv: Invalid `],
    ['another decimal mark', '"decimalChar": ","', '"decimalChar": "."', 'is no number'],
    [
      'a field by another name',
      '"name": "area_code"',
      '"name": "area"',
      `${year}.csv: the header is`,
    ],
    [
      'a text read as a number',
      '"name": "status",\n            "type": "string"',
      '"name": "status",\n            "type": "number"',
      'status: "reported" is no number',
    ],
    ['a value that is not listed', '"reported",', '', '"reported" is none of'],
    [
      'a pattern that does not hold',
      '^\\\\d{4}$',
      '^\\\\d{5}$',
      `row 1, edition: "${year}" does not match`,
    ],
    ['a gap where none may be', '"required": false', '"required": true', 'is missing'],
    ['a bound that does not hold', '"minimum": 0', '"minimum": 2', 'is less than 2'],
    [
      'a list with another delimiter',
      '"delimiter": " "',
      `"delimiter": "@${year}"`,
      `inputs: "claims-paid-value@${year} claims-paid-number@${year}" has an empty item`,
    ],
    [
      'a reference to a table that is not there',
      '"resource": "indicators"',
      '"resource": "indicator"',
      'no table is named indicator',
    ],
    [
      'a reference to another column',
      `"fields": [\n                "indicator"`,
      `"fields": [\n                "label_en"`,
      'indicator ["active-participants"] is not in indicators',
    ],
    ['a key that two rows share', '"id"\n', '"unit"\n', 'in two rows'],
    ['a key that is no field', '"id"\n', '"week"\n', 'no field is named week'],
  ])('%s', (_, text, replacement, fault) => {
    const faults = faultsOfResources(broken(text, replacement), readBeside);
    expect(faults.join('\n')).toContain(fault);
  });

  test('bytes that are not in the encoding it names', () => {
    const faults = faultsOfResources(descriptor, (path) => readBeside(path)?.fill(0xff));
    expect(faults).toContain(`${year}.json is not in utf-8`);
  });
});
