/** What a measurement was taken on, without which its numbers mean nothing. */
import { arch, cpus, release, totalmem, type } from 'node:os';

/** One line a fact. */
export function describeMachine(browserVersion: string, now: Date): string[] {
  const [cpu] = cpus();
  return [
    `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    `${type()} ${release()} ${arch()}, Node ${process.versions.node}, Chromium ${browserVersion}`,
  ];
}
