/** Describes the machine of a measurement, because times are only comparable on the same machine. */
import { arch, cpus, release, totalmem, type } from 'node:os';

/** Major, minor and patch version, without the suffix of the vendor: `6.1.0` of `6.1.0-18-amd64`. */
const kernelVersion = (): string => /^\d+(?:\.\d+){0,2}/.exec(release())?.[0] ?? 'unknown version';

/** @returns one line per fact */
export function describeMachine(browserVersion: string, now: Date): string[] {
  const [cpu] = cpus();
  return [
    `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    `${type()} ${kernelVersion()} ${arch()}, Node ${process.versions.node}, Chromium ${browserVersion}`,
  ];
}
