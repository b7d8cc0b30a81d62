/** `readFolder` parses the files again only if one of them has changed. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { specifyChart } from '#charts/registry.ts';
import { readFolder } from '#editions/read-folder.ts';
import { DatasetError } from '#schema/fault.ts';
import { applyEdits, correctionsText, editionText, sourcesText } from '../frozen-data.ts';

let folder = '';
const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-folder-'));
  write('sources.json', sourcesText);
  write('2024.json', editionText);
  write('corrections.json', correctionsText);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const publishedIn = (place: string): string | undefined => readFolder(place).editions[0]?.published;
const changed = applyEdits(editionText, [
  ['"published": "2026-11-22"', '"published": "2026-11-23"'],
]);

test('unchanged files give the same objects, and their charts are the same too', () => {
  const [first, second] = [readFolder(folder), readFolder(folder)];
  expect(second).toBe(first);
  const charts = [first, second].map(({ editions: [edition] }) => {
    if (edition === undefined) throw new Error('There is no edition.');
    return specifyChart('coverage', edition, 'id');
  });
  expect(charts[1]).toBe(charts[0]);
  expect(charts[0]?.in('en')).toBe(charts[0]?.in('en'));
  expect(charts[0]?.in('en')).not.toBe(charts[0]);
});

test('a changed file is read at once', () => {
  expect(publishedIn(folder)).toBe('2026-11-22');
  write('2024.json', changed);
  expect(publishedIn(folder)).toBe('2026-11-23');
  write('2024.json', editionText);
  expect(publishedIn(folder)).toBe('2026-11-22');
});

test('an added or removed file is read at once', () => {
  const before = readFolder(folder);
  write('2024.schema.json', '{}');
  expect(readFolder(folder), 'schemas are not data').toBe(before);
  rmSync(join(folder, 'corrections.json'));
  expect(() => readFolder(folder)).toThrow(DatasetError);
  write('corrections.json', correctionsText);
  expect(readFolder(folder).editions.map(({ year }) => year)).toEqual(['2024']);
});

test('a file with faults is refused at each call, not only at the first', () => {
  expect(publishedIn(folder)).toBe('2026-11-22');
  write('2024.json', '{');
  expect(() => readFolder(folder)).toThrow(DatasetError);
  expect(() => readFolder(folder)).toThrow(DatasetError);
});

test('two folders with the same content are not mixed up', () => {
  const other = mkdtempSync(join(tmpdir(), 'read-folder-'));
  cpSync(folder, other, { recursive: true });
  for (const place of [folder, other, folder])
    expect(readFolder(place).sources.file).toBe(join(place, 'sources.json'));
  rmSync(other, { recursive: true });
});
