import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { releaseNotes } from '../../scripts/release-notes.ts';

const CHANGELOG = `# Changelog

What is new.

## Unreleased

## 1.1.0 (2026-12-01)

- A chart.
- A page.

### For newsrooms

- A snippet.

## 1.0.0

- The site.
`;

test.each(['1.1.0', 'v1.1.0'])(
  'the notes of %s are its section, without its heading',
  (version) => {
    expect(releaseNotes(CHANGELOG, version)).toBe(
      '- A chart.\n- A page.\n\n### For newsrooms\n\n- A snippet.',
    );
  },
);

test('the oldest section ends with the file', () => {
  expect(releaseNotes(CHANGELOG, '1.0.0')).toBe('- The site.');
});

test.each([
  ['1.0', 'found no section "1.0" among "Unreleased", "1.1.0 (2026-12-01)", "1.0.0"'],
  ['', 'found no section ""'],
  ['Unreleased', 'found an empty section "Unreleased"'],
])('%j is refused', (version, message) => {
  expect(() => releaseNotes(CHANGELOG, version)).toThrow(message);
});

test('the changelog of this project has notes for what is to be released', () => {
  const changelog = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
  expect(releaseNotes(changelog, 'Unreleased')).toMatch(/^- \w/);
});
