/**
 * Preloaded into every Node process of a command (`NODE_OPTIONS=--import=…`): writes each host outside this machine that
 * the process looks up or connects to into the file CONNECTIONS_FILE. All connections of Node, also those of `fetch`,
 * use `dns.lookup` or `Socket.connect`.
 */
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const LOOPBACK = /^(?:localhost|127\.|::1$|[0.:]+$)/;

function record(host: unknown): void {
  const file = process.env['CONNECTIONS_FILE'];
  if (file === undefined) throw new Error('Set CONNECTIONS_FILE.');
  if (typeof host === 'string' && !LOOPBACK.test(host)) appendFileSync(file, `${host}\n`);
}

for (const [holder, name, hostOf] of [
  [dns, 'lookup', ([host]: unknown[]) => host],
  [net.Socket.prototype, 'connect', hostOfConnection],
] as const) {
  const original = Reflect.get(holder, name) as (...all: unknown[]) => unknown;
  Reflect.set(holder, name, function recorded(this: unknown, ...all: unknown[]): unknown {
    record(hostOf(all));
    return original.apply(this, all);
  });
}

/** Arguments: `connect(options)`, `connect(port, host)`, or both forms in an array, which Node uses internally. */
function hostOfConnection(all: unknown[]): unknown {
  const [first, second] = (Array.isArray(all[0]) ? all[0] : all) as unknown[];
  return typeof first === 'object' && first !== null && 'host' in first ? first.host : second;
}
