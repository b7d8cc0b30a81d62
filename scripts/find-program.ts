/**
 * Finds a program that tests need. If it is not installed, the command that installs it is printed. Two commands run
 * without asking: the download of Playwright's own browser, which goes into the user's cache, and the installation of
 * Debian packages as root in continuous integration (`CI=true`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Program {
  /** Display name. */
  name: string;
  /** Environment variable with the path of the program to use. */
  variable: string;
  /** Option that shows whether the program runs; `--version` by default. */
  probe?: string;
  /** Possible paths, the most likely first. */
  paths: readonly string[];
  /** Files that must be there too, such as a module that the program loads. */
  files?: readonly string[];
  /** The Debian packages that contain it; empty if there are none. */
  packages: readonly string[];
  /** A command that downloads it without changing the system. */
  download?: string;
  /** Other ways to install it by hand, one per line. */
  installHints: readonly string[];
}

/** The state of the machine that the choice depends on; tests replace it. */
export interface Machine {
  /** The value of the program's variable. */
  configuredPath: string | undefined;
  works: (path: string) => boolean;
  /** Whether Debian packages may be installed without asking. */
  mayInstallPackages: boolean;
}

export type Choice =
  | { kind: 'found'; path: string }
  /** The path in the variable does not exist or does not run. Using another program would hide that mistake. */
  | { kind: 'wrong-path'; message: string }
  | { kind: 'install'; commands: readonly string[] };

export const chooseProgram = (program: Program, machine: Machine): Choice => {
  const { configuredPath, works, mayInstallPackages } = machine;
  if (configuredPath !== undefined) {
    if (works(configuredPath)) return { kind: 'found', path: configuredPath };
    return {
      kind: 'wrong-path',
      message: `${program.variable} is ${JSON.stringify(configuredPath)}; expected a ${program.name} that runs. Correct it, or unset it to have one looked for.`,
    };
  }
  const path = program.paths.find(works);
  if (path !== undefined) return { kind: 'found', path };
  // Packages first: they also install the libraries that Playwright's download needs but does not contain.
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

/** Paths in the program folders of Windows, which are not on PATH. */
export const inProgramFiles = (...parts: readonly string[]): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined ? [] : [join(folder, ...parts)];
  });

/** Runs the program once. That the file exists is not enough: Ubuntu's `chromium-browser` may only ask for a snap. */
const works = (path: string, { probe = '--version', files = [] }: Program): boolean => {
  if (![path, ...files].every((each) => existsSync(each))) return false;
  // On Windows `--version` opens a window instead of printing, so the program is not run.
  return (
    process.platform === 'win32' ||
    spawnSync(path, [probe], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
};

export const runsAsRoot = process.getuid?.() === 0;
export const runsInCi = process.env['CI'] === 'true';

const choose = (program: Program): Choice =>
  chooseProgram(program, {
    configuredPath: process.env[program.variable],
    works: (path) => works(path, program),
    mayInstallPackages: runsInCi && runsAsRoot && onPath(['apt-get']).length > 0,
  });

/** The path of the installed program, or undefined. Never installs one. */
export const findProgram = (program: Program): string | undefined => {
  const choice = choose(program);
  if (choice.kind === 'wrong-path') throw new Error(choice.message);
  return choice.kind === 'found' ? choice.path : undefined;
};

/**
 * Finds the program, or installs it where that is allowed, and prints its path. Otherwise prints how to install it and
 * sets the exit code of the process.
 * @returns whether the program is installed
 */
export const findOrInstall = (program: Program): boolean => {
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
  console.error(describeMissingProgram(program));
  process.exitCode = 1;
  return false;
};

/**
 * The path of a program that is needed; never installs one.
 * @throws {Error} If it is not installed; the message says how to install it.
 */
export const requireProgram = (program: Program): string => {
  const path = findProgram(program);
  if (path === undefined) throw new Error(describeMissingProgram(program));
  return path;
};

export const describeMissingProgram = (program: Program): string =>
  [
    `No ${program.name} found. Do one of these, then run the tests again:`,
    ...aptInstall(program).map((command) => `sudo sh -c '${command}'   (Debian, Ubuntu)`),
    ...program.installHints,
    `set ${program.variable} to a ${program.name} that you have`,
  ].join('\n  ');
