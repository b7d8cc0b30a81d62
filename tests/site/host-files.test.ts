/** Every host publishes the whole folder. If GitHub Pages runs Jekyll, it leaves out names that start with `_`. */
import { expect, test } from 'vitest';

import { classesOf } from '../../deploy/headers.ts';
import { HOST_FILES } from '../../deploy/host-files.ts';
import { basePath } from '../../site.config.ts';
import { files, readBuilt } from './built-site.ts';

test('no file or folder has a name that starts with an underscore, except what hosts ask for', () => {
  expect(files.length).toBeGreaterThan(100);
  const dropped = files.filter(
    (file) => !HOST_FILES.includes(file) && file.split('/').some((part) => part.startsWith('_')),
  );
  expect(dropped, 'Jekyll on GitHub Pages leaves these out').toEqual([]);
});

test.each(HOST_FILES)('%s is in the folder', (name) => {
  expect(files).toContain(name);
});

const addresses = files
  .filter((file) => !HOST_FILES.includes(file))
  .map((file) => file.replace(/(?<=^|\/)index\.html$/, ''));

test('every address has the response headers of one class', () => {
  const found = addresses.map((address) => ({ address, classes: classesOf(address) }));
  expect(found.filter(({ classes }) => classes.length !== 1)).toEqual([]);
});

test('every address matches the rule for all and one other rule of _headers, apart from that for a type', () => {
  const rules = readBuilt('_headers')
    .split(/\n(?=\S)/)
    .map((rule) => rule.trim().split('\n'))
    .filter(([, ...headers]) => !headers.every((header) => /^ *Content-Type:/.test(header)))
    .map(([path = '']) => {
      const parts = path.split('*').map((part) => part.replace(/[.+?^$()[\]{}|\\]/g, '\\$&'));
      return { path, pattern: new RegExp(`^${parts.join('.*')}$`) };
    });
  expect(rules.length).toBeGreaterThan(10);
  const found = addresses.map((address) => ({
    address,
    rules: rules.filter(({ pattern }) => pattern.test(basePath + address)).map(({ path }) => path),
  }));
  expect(found.filter(({ rules: { length } }) => length !== 2)).toEqual([]);
  expect(found.filter(({ rules: [first] }) => first !== `${basePath}*`)).toEqual([]);
});
