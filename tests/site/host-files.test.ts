/** Every host publishes the whole folder. GitHub Pages drops what starts with `_` where it runs Jekyll. */
import { expect, test } from 'vitest';

import { HOST_FILES } from '../../scripts/publish-records.ts';
import { files } from './built-site.ts';

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
