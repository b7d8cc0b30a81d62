/**
 * Runs an npm script of this project and fails if the script sends a request to another host, needs a home folder, or
 * prints a warning: `npm run offline -- check`. `npm test` runs `check` and `build` with it, so a new request is found
 * at once.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const RECORDER = new URL('./record-connections.ts', import.meta.url).href;
/** Nobody, not even root, can make a folder below a file. */
const NO_HOME = join(devNull, 'home');
/** Lines of output that would alarm a person. */
const WARNING = /^.*(?:telemetry|\[WARN\]).*$/m;

interface Run {
  readonly status: number | null;
  readonly output: string;
  /** Host names and addresses outside this machine, in the order of the requests. */
  readonly hosts: readonly string[];
}

/**
 * Runs a shell command with the environment of a person's shell, but with a home folder that nobody can write to.
 * @param show is called with each chunk of the output
 * @param until for a command that does not end by itself: the command is killed when this promise is settled
 */
export async function runOffline(
  command: string,
  {
    show = () => undefined,
    until,
  }: {
    readonly show?: (chunk: string) => void;
    readonly until?: () => Promise<void>;
  } = {},
): Promise<Run> {
  const records = mkdtempSync(join(tmpdir(), 'offline-'));
  const file = join(records, 'hosts');
  try {
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // Unsets variables of test runners and CI services. With the last two, Astro would send no usage data anyway.
        NODE_ENV: undefined,
        VITEST: undefined,
        CI: undefined,
        ASTRO_TELEMETRY_DISABLED: undefined,
        HOME: NO_HOME,
        XDG_CONFIG_HOME: NO_HOME,
        PATH: [resolve('node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
        CONNECTIONS_FILE: file,
        NODE_OPTIONS: `--import=${RECORDER}`,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        show(chunk);
      });
    }
    const closed = once(child, 'close') as Promise<[number | null]>;
    if (until !== undefined) {
      try {
        await until();
      } finally {
        child.kill();
      }
    }
    const [status] = await closed;
    const hosts = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    return { status, output, hosts };
  } finally {
    rmSync(records, { recursive: true });
  }
}

/** @returns the first line of an output that would alarm a person */
export const findWarning = (output: string): string | undefined => WARNING.exec(output)?.[0];

/** Why a run is not accepted; empty for a run that is. */
export function findFaults({ status, output, hosts }: Run): string[] {
  const alarm = findWarning(output);
  return [
    ...(status === 0 ? [] : [`ended with status ${String(status)}; expected 0`]),
    ...(alarm === undefined ? [] : [`printed ${JSON.stringify(alarm)}; expected no warning`]),
    ...[...new Set(hosts)].map((host) => `asked ${host}; expected no request to another host`),
  ];
}

if (import.meta.main) {
  const name = process.argv[2] ?? '';
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const command = scripts[name];
  if (command === undefined) {
    console.error(`package.json has no script "${name}". Example: npm run offline -- build`);
    process.exit(1);
  }
  const faults = findFaults(
    await runOffline(command, { show: (chunk) => process.stdout.write(chunk) }),
  );
  for (const fault of faults) console.error(`npm run ${name} ${fault}.`);
  if (faults.length > 0) process.exitCode = 1;
}
