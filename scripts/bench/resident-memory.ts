import { readdirSync, readFileSync } from 'node:fs';

/**
 * Resident memory of a process and its child processes, in bytes.
 * @returns `undefined` on systems other than Linux, which have no /proc
 */
export function residentMemory(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const total = (root: number): number =>
    processes.reduce((sum, each) => {
      if (each.pid === root) return sum + each.bytes;
      return each.parent === root ? sum + total(each.pid) : sum;
    }, 0);
  return total(pid);
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly bytes: number;
}

function readProcess(pid: string): Process[] {
  let status: string;
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    // The process has ended since the folder was read.
    return [];
  }
  const field = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return [{ pid: Number(pid), parent: field('PPid'), bytes: field('VmRSS') * 1024 }];
}
