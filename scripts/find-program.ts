/**
 * Finds a program that tests need. Where there is none, it names the command that installs one. It runs that command
 * itself only where nobody is asked: a download of Playwright's own browser goes into the user's cache, and Debian
 * packages are installed by root in continuous integration alone (`CI=true`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Program {
  /** As people call it. */
  name: string;
  /** Environment variable that holds the path of the one to take. */
  variable: string;
  /** What it is asked in order to see whether it runs; `--version` unless it knows only something else. */
  probe?: string;
  /** Where it may be, the likeliest first. */
  paths: readonly string[];
  /** The Debian packages that bring it, if any do. */
  packages: readonly string[];
  /** A command that gets it without changing the system. */
  download?: string;
  /** What else people can do themselves, one a line. */
  remedies: readonly string[];
}

/** What the decision depends on; the tests put in their own. */
export interface Machine {
  /** The value of the program's variable. */
  asked: string | undefined;
  works: (path: string) => boolean;
  /** Whether Debian packages may be installed without asking anyone. */
  mayInstallPackages: boolean;
}

export type Choice =
  | { kind: 'found'; path: string }
  /** The person asked for one that is not there: taking another would hide the slip. */
  | { kind: 'wrong-path'; message: string }
  | { kind: 'install'; commands: readonly string[] };

export const chooseProgram = (program: Program, machine: Machine): Choice => {
  const { asked, works, mayInstallPackages } = machine;
  if (asked !== undefined) {
    if (works(asked)) return { kind: 'found', path: asked };
    return {
      kind: 'wrong-path',
      message: `${program.variable} is ${JSON.stringify(asked)}; expected a ${program.name} that runs. Correct it, or unset it to have one looked for.`,
    };
  }
  const path = program.paths.find(works);
  if (path !== undefined) return { kind: 'found', path };
  // Packages first: they also bring the libraries that Playwright's download needs and does not contain.
  const commands = [
    ...(mayInstallPackages ? aptInstall(program) : []),
    ...(program.download === undefined ? [] : [program.download]),
  ];
  return { kind: 'install', commands };
};

const aptInstall = ({ packages }: Program): string[] =>
  packages.length === 0
    ? []
    : [
        `apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${packages.join(' ')}`,
      ];

export const onPath = (names: readonly string[]): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter((path) => existsSync(path));

/** Within the folders of installed programs on Windows, which are not on PATH. */
export const inProgramFiles = (...parts: readonly string[]): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined ? [] : [join(folder, ...parts)];
  });

/** Ubuntu's `chromium-browser` may be a stub that only asks for a snap, so being there is not enough. */
const works = (path: string, probe = '--version'): boolean => {
  if (!existsSync(path)) return false;
  // On Windows it opens a window instead of printing.
  return (
    process.platform === 'win32' ||
    spawnSync(path, [probe], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
};

export const runsAsRoot = process.getuid?.() === 0;
export const runsInCi = process.env['CI'] === 'true';

const choose = (program: Program): Choice =>
  chooseProgram(program, {
    asked: process.env[program.variable],
    works: (path) => works(path, program.probe),
    mayInstallPackages: runsInCi && runsAsRoot && onPath(['apt-get']).length > 0,
  });

/** The program that is there now, or undefined; never installs. */
export const findProgram = (program: Program): string | undefined => {
  const choice = choose(program);
  if (choice.kind === 'wrong-path') throw new Error(choice.message);
  return choice.kind === 'found' ? choice.path : undefined;
};

/**
 * Says where the program is, having got it if it may; otherwise says what to do and sets the exit code of the process.
 * @returns whether the program is there
 */
export const provideProgram = (program: Program): boolean => {
  const choice = choose(program);
  if (choice.kind === 'wrong-path') {
    console.error(choice.message);
    process.exitCode = 1;
    return false;
  }
  let path = choice.kind === 'found' ? choice.path : undefined;
  for (const command of choice.kind === 'install' ? choice.commands : []) {
    console.log(`No ${program.name} found; getting one: ${command}`);
    spawnSync(command, { shell: true, stdio: 'inherit' });
    path = findProgram(program);
    if (path !== undefined) break;
  }
  if (path !== undefined) {
    console.log(`${program.name}: ${path}`);
    return true;
  }
  console.error(explainAbsence(program));
  process.exitCode = 1;
  return false;
};

export const explainAbsence = (program: Program): string =>
  [
    `No ${program.name} found. Do one of these, then run the tests again:`,
    ...aptInstall(program).map((command) => `sudo sh -c '${command}'   (Debian, Ubuntu)`),
    ...program.remedies,
    `set ${program.variable} to a ${program.name} that you have`,
  ].join('\n  ');
