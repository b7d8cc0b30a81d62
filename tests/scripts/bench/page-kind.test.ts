import { expect, test } from 'vitest';
import { kindOfPage } from '../../../scripts/bench/page-kind.ts';

test.each([
  ['index.html', '/'],
  ['en/index.html', '/'],
  ['2024/index.html', '/<year>/'],
  ['en/2025/coverage/index.html', '/<year>/<chart>/'],
  ['embed/2024/claims-paid/index.html', '/embed/<year>/<chart>/'],
  ['embed/2024/claims-paid@2026-11-22/index.html', '/embed/<year>/<chart>@<day>/'],
  ['en/embed/index.html', '/embed/'],
  ['data/index.html', '/data/'],
  ['404.html', '/404.html'],
])('%s is of the kind %s', (file, kind) => {
  expect(kindOfPage(file)).toBe(kind);
});
