/** docs/security.md names only tests that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(ROOT, 'docs', 'security.md'), 'utf8');

const guards = [...text.matchAll(/\| `(tests\/[^`]+)`: (.+?) *\|$/gm)].map(
  ([, file = '', title = '']) => ({ file, title }),
);

test('each threat has its guards', () => {
  const threats = text.split(/^## /m).slice(1);
  expect(threats.length).toBeGreaterThan(7);
  for (const threat of threats) expect(threat).toMatch(/\| `tests\//);
  // Every row of a table, except its header, names a test.
  const rows = text.match(/^\| (?!guard|-)/gm) ?? [];
  expect(guards).toHaveLength(rows.length);
});

test.each(guards)('$file has a test "$title"', ({ file, title }) => {
  expect(existsSync(join(ROOT, file)), `there is no ${file}`).toBe(true);
  const source = readFileSync(join(ROOT, file), 'utf8');
  expect(source.includes(`'${title}`) || source.includes(`\`${title}`), title).toBe(true);
});
