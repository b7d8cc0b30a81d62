/**
 * `npm run scale` computes from the sizes of the files in dist/ how much a host sends in a month of embed views.
 * `npm run scale -- --editions 1,2,11` also builds the site with 1, 2 and 11 editions, all except the real ones
 * invented, and measures how time, memory and files grow. Docs: docs/scale.md.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { readFolder } from '#editions/read-folder.ts';
import { headersFor } from '../deploy/headers.ts';
import { copyProject } from '../tests/project-copy.ts';
import { inventedYears, inventEdition } from './bench/invent-editions.ts';
import { type BuildMeasure, measureBuild } from './bench/measure-build.ts';
import { formatTable } from './bench/table.ts';
import { compress, measureSite, type SizesOfKind } from './report-sizes.ts';
import { CommandError, runCommand } from './run-command.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
const VIEWS = 10_000_000;
const SECONDS_A_MONTH = 30 * 24 * 60 * 60;

export interface Traffic {
  what: string;
  requests: number;
  /** Size of one response: headers and compressed body. */
  bytes: number;
}

/**
 * Bytes of a response of nginx over HTTP/1.1. This is the upper bound, because HTTP/2 and HTTP/3 compress headers.
 * @param path an address without the base path
 * @param body bytes of the compressed body
 */
export const responseSize = (path: string, body: number): number => {
  const fields = {
    ...headersFor(path),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Encoding': 'br',
    'Content-Length': String(body),
    Server: 'nginx/1.22.1',
    Date: 'Sat, 28 Nov 2026 00:00:00 GMT',
    'Last-Modified': 'Sat, 28 Nov 2026 00:00:00 GMT',
    ETag: '"6b0b7751-be2"',
    Connection: 'keep-alive',
    Vary: 'Accept-Encoding',
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.byteLength(`HTTP/1.1 200 OK\r\n${lines.join('')}\r\n`) + body;
};

/**
 * The traffic of a CDN in a month of views if no browser caches a response: the upper bound.
 * @param embedScript bytes of the compressed `/embed.js`
 */
export const monthOfViews = (embeds: SizesOfKind['files'], embedScript: number): Traffic[] => {
  const bodies = embeds.map(({ brotli }) => brotli).toSorted((a, b) => a - b);
  const median = bodies[Math.floor(bodies.length / 2)] ?? 0;
  const largest = bodies.at(-1) ?? 0;
  const path = 'embed/2024/coverage/';
  return [
    { what: 'embed of median size', requests: VIEWS, bytes: responseSize(path, median) },
    { what: 'largest embed', requests: VIEWS, bytes: responseSize(path, largest) },
    { what: '/embed.js', requests: VIEWS, bytes: responseSize('embed.js', embedScript) },
  ];
};

/** The exponent of the growth between two points, if y is proportional to a power of x: 1 is linear. */
export const growthExponent = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): number => Math.log(y2 / y1) / Math.log(x2 / x1);

const count = (amount: number): string => Math.round(amount).toLocaleString('en-GB');

/** Processor time of all child processes that have ended, in seconds; 0 where the system does not report it. */
const childSeconds = (): number => {
  if (process.platform !== 'linux') return 0;
  // After the name in parentheses, the 14th and 15th fields are cutime and cstime, in hundredths of a second.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
};

const largestOf = (kinds: readonly SizesOfKind[], name: string, pattern: RegExp): number =>
  Math.max(
    0,
    ...kinds
      .filter((kind) => kind.name === name)
      .flatMap(({ files }) => files.filter(({ path }) => pattern.test(path)))
      .map(({ brotli }) => brotli),
  );

interface Growth extends BuildMeasure {
  editions: number;
  processor: number;
  editionData: number;
  data: number;
}

const measureGrowth = async (editions: number, real: readonly number[]): Promise<Growth> => {
  const folder = copyProject('scale-');
  try {
    for (const year of inventedYears(editions - real.length, real)) inventEdition(folder, year);
    const before = childSeconds();
    const measure = await measureBuild(folder);
    const processor = childSeconds() - before;
    const kinds = measureSite(join(folder, 'dist'));
    return {
      ...measure,
      editions,
      processor,
      editionData: largestOf(kinds, 'other pages', /data\/\d+\/index\.html$/),
      data: largestOf(kinds, 'other pages', /(?:^|\/)data\/index\.html$/),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/**
 * @param list numbers of editions, such as `1,3,11`
 * @param least how many editions data/ has, because the real ones are always built
 * @throws CommandError if an item is not a whole number from the least number to 100
 */
export const parseCounts = (list: string, least: number): number[] =>
  list.split(',').map((count) => {
    if (!/^(?:[1-9]\d?|100)$/.test(count.trim()) || Number(count) < least)
      throw new CommandError(
        `--editions has ${JSON.stringify(count)}; expected numbers from ${least} (the editions in data/) to 100, such as --editions ${least},${least + 2},${least + 10}`,
      );
    return Number(count);
  });

const reportGrowth = (rows: readonly Growth[]): void => {
  const headers = [
    'editions',
    ...['pages', 'files', 'MB', 'seconds', 'processor s', 'exponent', 'peak MB'],
    ...['/data/<year>/', '/data/'],
  ];
  const cells = rows.map((row, index) => {
    const before = rows[index - 1];
    const power =
      before === undefined
        ? ''
        : growthExponent(
            [before.editions, before.processor],
            [row.editions, row.processor],
          ).toFixed(2);
    return [
      String(row.editions),
      ...[row.pages, row.files, row.bytes / 1e6, row.seconds, row.processor].map(count),
      power,
      row.memory === undefined ? 'unknown' : count(row.memory / 1e6),
      ...[row.editionData, row.data].map(count),
    ];
  });
  console.log(
    `\nBuilds, from nothing; pages of data in bytes, Brotli\n${formatTable(headers, cells)}`,
  );
};

const reportTraffic = (): void => {
  const kinds = existsSync(DIST) ? measureSite(DIST) : [];
  const embeds = kinds.find(({ name }) => name === 'embeds')?.files ?? [];
  if (embeds.length === 0)
    throw new CommandError('There is no built site in dist/. Run `npm run build`.');
  const script = compress(readFileSync(join(DIST, 'embed.js'))).length;
  const rows = monthOfViews(embeds, script).map(({ what, requests, bytes }) => [
    what,
    count(requests),
    count(bytes),
    ((requests * bytes) / 1e9).toFixed(1),
    (requests / SECONDS_A_MONTH).toFixed(1),
  ]);
  const headers = ['a month of 10 million views', 'requests', 'bytes each', 'GB', 'a second'];
  console.log(formatTable(headers, rows));
};

if (import.meta.main) {
  await runCommand(async () => {
    const { values } = parseArgs({ options: { editions: { type: 'string' } } });
    const real = readFolder().editions.map(({ year }) => Number(year));
    const counts = values.editions === undefined ? [] : parseCounts(values.editions, real.length);
    reportTraffic();
    const growth: Growth[] = [];
    for (const editions of counts) growth.push(await measureGrowth(editions, real));
    if (growth.length > 0) reportGrowth(growth);
  });
}
