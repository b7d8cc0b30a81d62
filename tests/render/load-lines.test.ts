import { expect, test } from 'vitest';
import { loadLine, LOADERS } from '#render/load-lines.ts';
import { COLUMNS } from '#schema/observation.ts';

const ADDRESS = 'https://example.org/data/2024.csv';

test.each(LOADERS)('the line for %s names the address once', (loader) => {
  expect(loadLine(loader, ADDRESS).split(ADDRESS)).toHaveLength(2);
});

/** Power Query does not run here, so the test compares its types with those of the schema. */
test('Power Query gets every column in its order with the type of the schema', () => {
  const types = { string: 'type text', number: 'type number', integer: 'Int64.Type' };
  const found = [...loadLine('power-query', ADDRESS).matchAll(/\{"(\w+)", ([\w.]+(?: \w+)?)\}/g)];
  expect(found.map(([, name, type]) => [name, type])).toEqual(
    COLUMNS.map(({ name, type }) => [name, types[type]]),
  );
});

test('Power Query reads decimal points whatever the language of Excel, and UTF-8', () => {
  expect(loadLine('power-query', ADDRESS)).toContain(', "en-US")');
  expect(loadLine('power-query', ADDRESS)).toContain('Encoding = 65001');
});
