/**
 * Commands for editors of the site send no request to other hosts, and need no file in the home folder. `npm test` runs
 * `check` and `build` through `npm run offline`; this file tests which faults `npm run offline` finds.
 */
import { expect, test } from 'vitest';

import { basePath } from '../../site.config.ts';
import { findWarning, findFaults, runOffline } from '../../scripts/offline.ts';
import { findFreePort } from '../free-port.ts';

test.each([
  [
    `node --input-type=module --eval "await fetch('http://example.invalid/').catch(() => {})"`,
    'asked example.invalid; expected no request to another host',
  ],
  [
    `node --eval "require('net').connect(9, '192.0.2.1').on('error', () => {}).destroy()"`,
    'asked 192.0.2.1',
  ],
  ['node --eval "process.exit(3)"', 'ended with status 3'],
  [`node --eval "console.log('[WARN] a warning')"`, 'printed "[WARN] a warning"'],
  [`node --eval "require('fs').mkdirSync(process.env.HOME)"`, 'ended with status 1'],
])('%s is a fault', async (command, fault) => {
  const faults = findFaults(await runOffline(command));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

test('a command that connects only to this machine has no fault', async () => {
  const command = `node --eval "require('net').connect(9, '127.0.0.1').on('error', () => {}).destroy()"`;
  expect(findFaults(await runOffline(command))).toEqual([]);
});

test('npm run dev asks no other host and needs no home', async () => {
  const port = await findFreePort();
  const command = `exec node scripts/dev.ts --ignore-lock --host 127.0.0.1 --port ${port}`;
  const address = `http://127.0.0.1:${port}${basePath}2024/`;
  const isReady = (): Promise<boolean> =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  const { hosts, output } = await runOffline(command, {
    until: () => expect.poll(isReady, { timeout: 120_000 }).toBe(true),
  });
  expect(hosts).toEqual([]);
  expect(findWarning(output)).toBeUndefined();
});
