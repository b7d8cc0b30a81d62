/** Starts the program of a server and waits until it answers. */
import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

export interface RunningProgram {
  /** What the program has printed up to now. */
  readonly printed: () => string;
  readonly close: () => Promise<void>;
}

/** How long a server may take to start, in milliseconds. */
const TIMEOUT_MS = 120_000;

/** @param address an address that the server answers when it has started */
export async function runServer(
  program: string,
  args: readonly string[],
  address: string,
  options: SpawnOptions = {},
): Promise<RunningProgram> {
  let printed = '';
  // A process group of its own, so that its child processes end with it.
  const child = spawn(program, args, { ...options, detached: true });
  const ended = once(child, 'exit');
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  child.stdin?.end();
  const close = async (): Promise<void> => {
    if (child.pid === undefined || child.exitCode !== null) return;
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  const start = Date.now();
  for (;;) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return { printed: () => printed, close };
    if (child.exitCode !== null || Date.now() - start > TIMEOUT_MS) {
      await close();
      throw new Error(`${program} does not answer at ${address}:\n${printed}`);
    }
    await wait(100);
  }
}
