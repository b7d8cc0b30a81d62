/** /licences.txt has the licence of everything that readers get, with the notice that the licence requires. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { licencesPath } from '#i18n/addresses.ts';
import { dataPages, files, readBuilt } from './built-site.ts';

const text = readBuilt('licences.txt');

test.each([
  '@expo-google-fonts/newsreader/LICENSE_FONT',
  '@expo-google-fonts/source-sans-3/LICENSE_FONT',
  'world-atlas/LICENSE',
  '@observablehq/plot/LICENSE',
  'd3/LICENSE',
])('it holds all of %s', (path) => {
  const licence = readFileSync(join(import.meta.dirname, '../../node_modules', path), 'utf8');
  expect(text).toContain(licence.replaceAll('\r\n', '\n').trim());
});

test('it holds our own licences', () => {
  expect(text).toContain('CC-BY-4.0: https://creativecommons.org/licenses/by/4.0/');
  expect(text).toContain('MIT License');
});

test('it names every typeface that is served', () => {
  const faces = files.filter((file) => file.startsWith('fonts/'));
  expect(faces.length).toBeGreaterThan(0);
  for (const face of faces) {
    const family = face.replace(/^fonts\/(.+)-\d+\.woff2$/, '$1').replaceAll('-', ' ');
    expect(text.toLowerCase()).toContain(`${family}, a typeface`);
  }
});

test.each(dataPages)('$path leads to it', ({ document }) => {
  const links = [...document.querySelectorAll('#licence ~ p a')].map((link) =>
    link.getAttribute('href'),
  );
  expect(links).toContain(licencesPath());
});
