/** Describes the machine of a measurement, because times are only comparable on the same machine. */
import { arch, cpus, release, totalmem, type } from 'node:os';

/** @returns one line per fact */
export function describeMachine(browserVersion: string, now: Date): string[] {
  const [cpu] = cpus();
  return [
    `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    `${type()} ${release()} ${arch()}, Node ${process.versions.node}, Chromium ${browserVersion}`,
  ];
}
