/** Netlify's own parser reads `_headers` and `netlify.toml` as intended. */
import { parseAllHeaders } from '@netlify/headers-parser';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

import { type Headers, headersFor } from '../../deploy/headers.ts';
import { basePath } from '../../site.config.ts';
import { DIST } from '../site/built-site.ts';
import { addressOf, publishedFiles } from './published-folder.ts';

const FILE = join(DIST, '_headers');
const CONFIGURATION = join(import.meta.dirname, '../../netlify.toml');

/** The content type that `_headers` sets, because Cloudflare knows none for such a file. */
const typeOf = (address: string): Headers => {
  if (address.endsWith('.bib')) return { 'Content-Type': 'application/x-bibtex; charset=utf-8' };
  return address === 'SHA256SUMS' ? { 'Content-Type': 'text/plain; charset=utf-8' } : {};
};

const { headers: rules, errors } = await parseAllHeaders({
  headersFiles: [FILE],
  netlifyConfigPath: CONFIGURATION,
  configHeaders: [],
  minimal: false,
});

describe('_headers', () => {
  test('has no fault, and no line that the parser drops', () => {
    expect(errors).toEqual([]);
    const lines = readFileSync(FILE, 'utf8').split('\n');
    expect(rules).toHaveLength(lines.filter((line) => line.startsWith('/')).length);
    expect(rules.flatMap(({ values }) => Object.keys(values))).toHaveLength(
      lines.filter((line) => /^ {2}\S/.test(line)).length,
    );
  });

  test('gives every file exactly its headers', () => {
    expect(publishedFiles.length).toBeGreaterThan(100);
    const found = publishedFiles.map((file) => {
      const address = addressOf(file);
      const matching = rules.filter(
        (rule) => 'forRegExp' in rule && rule.forRegExp.test(basePath + address),
      );
      // If several rules set the same header, Netlify sends the last value.
      const sent = Object.assign({}, ...matching.map(({ values }) => values)) as object;
      return { address, sent };
    });
    expect(found).toEqual(
      found.map(({ address }) => ({
        address,
        sent: { ...headersFor(address), ...typeOf(address) },
      })),
    );
  });
});

describe('the command of netlify.toml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'netlify-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  // Replaces npm, so that nothing is built.
  writeFileSync(join(folder, 'npm'), '#!/bin/sh\necho "$SITE_URL: npm $*"\n');
  chmodSync(join(folder, 'npm'), 0o755);
  const [, command = ''] = /^command = "(.+)"$/m.exec(readFileSync(CONFIGURATION, 'utf8')) ?? [];

  test.each([
    [{ URL: 'https://x.netlify.app' }, 'https://x.netlify.app'],
    [{ URL: 'https://x.netlify.app', SITE_URL: 'https://example.org' }, 'https://example.org'],
  ])('with %j it builds for %s', (settings, origin) => {
    const printed = execFileSync('bash', ['--norc', '-c', command], {
      env: { PATH: [folder, process.env['PATH']].join(delimiter), ...settings },
      encoding: 'utf8',
    });
    expect(printed).toBe(`${origin}: npm run build\n`);
  });
});
