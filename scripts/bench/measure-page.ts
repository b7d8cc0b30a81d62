/** Measures a page in a browser: its size in bytes, and its load time on a slow phone. */
import { type Browser, devices, type Page, type Response } from '@playwright/test';
import { median } from 'd3';

import {
  cumulativeLayoutShift,
  totalBlockingTime,
  type LayoutShift,
  type LongTask,
} from './web-vitals.ts';

/** Sizes are of response bodies, without headers. */
export interface PageSize {
  readonly html: Bytes;
  /** The page and all files that it loads without a reader's action. */
  readonly all: Bytes;
  readonly requests: number;
  readonly elements: number;
}

interface Bytes {
  readonly raw: number;
  /** Bytes as sent, after compression. */
  readonly sent: number;
}

/** All values are in milliseconds, except `shift`, which has no unit. */
export interface LoadTimes {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
}

interface Connection {
  readonly offline: boolean;
  /** Milliseconds. */
  readonly latency: number;
  /** Bytes per second. */
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
}

interface Start {
  /** By default slow 4G with the compensation for handshakes. */
  readonly connection?: Connection;
  /** Address of another site, from which a page is opened as by a link. By default it is opened in an empty tab. */
  readonly from?: string | undefined;
}

/**
 * Lighthouse's slow 4G: 150 ms, 1.6 Mbit/s down, 750 kbit/s up. The browser's throttling delays whole requests, not
 * packets and handshakes. Lighthouse compensates with 3.75 times the latency and 0.9 times the rates, as is done here.
 */
const SLOW_4G: Connection = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
/** Slow 4G without the compensation for handshakes: it adds the same delay to all pages, which hides their differences. */
export const SLOW_4G_CONNECTED: Connection = { ...SLOW_4G, latency: 150 };
const CPU_SLOWDOWN = 4;
const PHONE = devices['Moto G4'];

/** Milliseconds without a request until a page counts as loaded, in addition to Playwright's 500 ms. */
const IDLE_TIME = 1000;

/** Loads the page without throttling. */
export async function measureSize(browser: Browser, address: string): Promise<PageSize> {
  return visit(browser, async (page) => {
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(address, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(responses.map(sizeOf));
    const [html] = sizes;
    if (html === undefined) throw new Error(`Nothing came from ${address}.`);
    return {
      html,
      all: {
        raw: sizes.reduce((sum, { raw }) => sum + raw, 0),
        sent: sizes.reduce((sum, { sent }) => sum + sent, 0),
      },
      requests: responses.length,
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
    };
  });
}

/**
 * Medians of several loads, each with an empty cache, on a slow connection and a slow processor. Several pages are loaded
 * alternately, so that other work of the machine slows all of them equally.
 */
export async function measureLoadTimes(
  browser: Browser,
  addresses: readonly string[],
  { runs, ...start }: { runs: number } & Start,
): Promise<LoadTimes[]> {
  const speeds: LoadTimes[][] = addresses.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, address] of addresses.entries())
      speeds[index]?.push(await visit(browser, (page) => time(page, address, start)));
  }
  return speeds.map((loads) => ({
    firstPaint: medianOf(loads, 'firstPaint'),
    largestPaint: medianOf(loads, 'largestPaint'),
    blocked: medianOf(loads, 'blocked'),
    shift: medianOf(loads, 'shift'),
  }));
}

/** Opens a new browser context, because each context has a separate cache and separate connections. */
async function visit<T>(browser: Browser, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(PHONE);
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

async function sizeOf(response: Response): Promise<Bytes> {
  if (!response.ok()) throw new Error(`${response.url()} answers ${response.status()}.`);
  const { responseBodySize } = await response.request().sizes();
  return { raw: (await response.body()).length, sent: responseBodySize };
}

async function time(
  page: Page,
  address: string,
  { connection = SLOW_4G, from }: Start,
): Promise<LoadTimes> {
  if (from !== undefined) await page.goto(from);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', connection);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(IDLE_TIME);
  const { firstPaint, largestPaint, tasks, shifts } = await page.evaluate(readTimeline);
  if (firstPaint === undefined || largestPaint === undefined)
    throw new Error(`${address} painted nothing.`);
  return {
    firstPaint,
    largestPaint,
    blocked: totalBlockingTime(tasks, firstPaint),
    shift: cumulativeLayoutShift(shifts),
  };
}

interface Timeline {
  readonly firstPaint: number | undefined;
  readonly largestPaint: number | undefined;
  readonly tasks: LongTask[];
  readonly shifts: LayoutShift[];
}

/** Runs in the page after it has loaded. The browser buffers the performance entries until they are read. */
async function readTimeline(): Promise<Timeline> {
  const read = (type: string): Promise<PerformanceEntryList> =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => {
        resolve(list.getEntries());
      });
      observer.observe({ type, buffered: true });
      // The observer is never called if there are no entries of this type.
      setTimeout(resolve, 500, []);
    });
  const [paints, largest, tasks, shifts] = await Promise.all([
    read('paint'),
    read('largest-contentful-paint'),
    read('longtask'),
    read('layout-shift') as Promise<(PerformanceEntry & { value: number })[]>,
  ]);
  return {
    firstPaint: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime,
    largestPaint: largest.at(-1)?.startTime,
    tasks: tasks.map(({ startTime, duration }) => ({ start: startTime, duration })),
    shifts: shifts.map(({ startTime, value }) => ({ start: startTime, value })),
  };
}

/** A median, so that one stalled run does not change the result. */
function medianOf(loads: readonly LoadTimes[], metric: keyof LoadTimes): number {
  const middle = median(loads, (load) => load[metric]);
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}
