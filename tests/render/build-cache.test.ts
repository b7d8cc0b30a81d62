import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'build-cache-'));
let made = 0;
const make = async (): Promise<Uint8Array<ArrayBuffer>> => {
  made += 1;
  return Promise.resolve(Uint8Array.of(made));
};

/** The module reads the name of its folder when it is loaded. */
async function cacheIn(place: string) {
  vi.stubEnv('BUILD_CACHE', place);
  vi.resetModules();
  return (await import('#render/build-cache.ts')).cached;
}

async function textCacheIn(place: string) {
  await cacheIn(place);
  return import('#render/build-cache.ts');
}

beforeEach(() => {
  made = 0;
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('a result is kept for equal inputs, also by the next build', async () => {
  const inputs = ['font', Uint8Array.of(1, 2)];
  const first = await cacheIn(folder);
  expect(await first(inputs, make)).toEqual(Uint8Array.of(1));
  const next = await cacheIn(folder);
  expect(await next(['font', Uint8Array.of(1, 2)], make)).toEqual(Uint8Array.of(1));
  expect(readdirSync(folder)).toHaveLength(1);
  expect(made).toBe(1);
});

test.each([
  ['another text', ['Font', Uint8Array.of(1, 2)]],
  ['other bytes', ['font', Uint8Array.of(1, 3)]],
  ['another order', [Uint8Array.of(1, 2), 'font']],
  ['an input more', ['font', Uint8Array.of(1, 2), '']],
  ['inputs divided elsewhere', ['fon', 't', Uint8Array.of(1, 2)]],
])('%s has a result of its own', async (_, inputs) => {
  const cached = await cacheIn(folder);
  await cached(['font', Uint8Array.of(1, 2)], make);
  expect(await cached(inputs, make)).toEqual(Uint8Array.of(2));
});

test.each([
  ['with a folder', folder],
  ['without one', ''],
])('what is asked for at the same time is made once, %s', async (_, place) => {
  const cached = await cacheIn(place);
  const results = await Promise.all([
    cached(['a'], make),
    cached(['b'], make),
    cached(['a'], make),
  ]);
  expect(results).toEqual([Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(1)]);
  expect(made).toBe(2);
});

test('without a folder nothing is kept for later', async () => {
  const cached = await cacheIn('');
  await cached(['a'], make);
  expect(await cached(['a'], make)).toEqual(Uint8Array.of(2));
});

test('after a failure a result is made anew', async () => {
  const cached = await cacheIn(folder);
  const failing = cached(['a'], () => Promise.reject(new Error('no memory')));
  await expect(failing).rejects.toThrow('no memory');
  expect(await cached(['a'], make)).toEqual(Uint8Array.of(1));
});

test('a folder that cannot be made keeps nothing, and the build goes on', async () => {
  writeFileSync(folder, '');
  const cached = await cacheIn(join(folder, 'inside'));
  expect(await cached(['a'], make)).toEqual(Uint8Array.of(1));
  expect(await cached(['a'], make)).toEqual(Uint8Array.of(2));
});

test('a text is kept for equal inputs, also by the next build', async () => {
  const write = () => {
    made += 1;
    return `coast ${made}\u00b0`;
  };
  const first = await textCacheIn(folder);
  expect(first.keptText(['a'])).toBeUndefined();
  expect(first.cachedText(['a'], write)).toBe('coast 1\u00b0');
  const next = await textCacheIn(folder);
  expect(next.cachedText(['a'], write)).toBe('coast 1\u00b0');
  expect(next.keptText(['a'])).toBe('coast 1\u00b0');
  expect(next.cachedText(['a', ''], write)).toBe('coast 2\u00b0');
  const without = await textCacheIn('');
  expect(without.cachedText(['a'], write)).toBe('coast 3\u00b0');
  expect(without.keptText(['a'])).toBeUndefined();
});
