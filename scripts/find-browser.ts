/**
 * Finds a Chromium for the browser tests, and installs one only where there is none:
 * `npm test` must work on a fresh machine without a page of instructions.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the decision depends on; the tests put in their own. */
export interface Machine {
  /** The value of CHROMIUM_PATH. */
  asked: string | undefined;
  /** Where Playwright would keep its own. */
  playwrightPath: string;
  /** Where an installed one may be, the likeliest first. */
  installedPaths: readonly string[];
  works: (path: string) => boolean;
  isRoot: boolean;
  hasAptGet: boolean;
}

export type Choice =
  | { kind: 'found'; path: string }
  /** The person asked for one that is not there: taking another would hide the slip. */
  | { kind: 'wrong-path'; message: string }
  /** Commands to try one after the other until one gives a browser. */
  | { kind: 'install'; commands: readonly string[] };

const APT =
  'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium';
const PLAYWRIGHT = 'npx playwright install chromium';

export const chooseBrowser = (machine: Machine): Choice => {
  const { asked, playwrightPath, installedPaths, works, isRoot, hasAptGet } = machine;
  if (asked !== undefined) {
    if (works(asked)) return { kind: 'found', path: asked };
    return {
      kind: 'wrong-path',
      message: `CHROMIUM_PATH is ${JSON.stringify(asked)}; expected a Chromium that runs. Correct it, or unset it to have one looked for.`,
    };
  }
  const path = [playwrightPath, ...installedPaths].find(works);
  if (path !== undefined) return { kind: 'found', path };
  // apt also brings the libraries that Playwright's download needs and does not contain.
  return { kind: 'install', commands: isRoot && hasAptGet ? [APT, PLAYWRIGHT] : [PLAYWRIGHT] };
};

/** As root Chromium has no sandbox to enter; the rest keeps it from talking to anyone but the site. */
export const launchArguments = (isRoot: boolean): string[] =>
  isRoot
    ? [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ]
    : [];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Places where installers put it without changing PATH. */
const usualPaths = (): string[] => {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = process.env[variable];
      if (folder === undefined) return [];
      return ['Google\\Chrome', 'Chromium'].map((name) =>
        join(folder, name, 'Application', 'chrome.exe'),
      );
    });
  }
  return NAMES.map((name) => join('/usr/bin', name));
};

const onPath = (names: readonly string[]): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter((path) => existsSync(path));

/** Ubuntu's `chromium-browser` may be a stub that only asks for a snap, so being there is not enough. */
const works = (path: string): boolean => {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of printing.
  return (
    process.platform === 'win32' ||
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
};

export const runsAsRoot = process.getuid?.() === 0;

const thisMachine = (): Machine => ({
  asked: process.env['CHROMIUM_PATH'],
  playwrightPath: chromium.executablePath(),
  installedPaths: [
    ...usualPaths(),
    ...onPath(process.platform === 'win32' ? ['chrome.exe'] : NAMES),
  ],
  works,
  isRoot: runsAsRoot,
  hasAptGet: onPath(['apt-get']).length > 0,
});

/** The browser that is there now, or undefined; never installs. */
export const findBrowser = (): string | undefined => {
  const choice = chooseBrowser(thisMachine());
  if (choice.kind === 'wrong-path') throw new Error(choice.message);
  return choice.kind === 'found' ? choice.path : undefined;
};

const main = (): void => {
  const choice = chooseBrowser(thisMachine());
  if (choice.kind === 'found') {
    console.log(`Browser: ${choice.path}`);
    return;
  }
  if (choice.kind === 'install') {
    for (const command of choice.commands) {
      console.log(`No Chromium found; installing one: ${command}`);
      spawnSync(command, { shell: true, stdio: 'inherit' });
      const path = findBrowser();
      if (path !== undefined) {
        console.log(`Browser: ${path}`);
        return;
      }
    }
    console.error(
      `No Chromium found, and installing one failed. Do one of these, then run the tests again:\n` +
        `  sudo sh -c '${APT}'   (Debian)\n` +
        `  npx playwright install --with-deps chromium\n` +
        `  set CHROMIUM_PATH to a Chromium or Chrome that you have`,
    );
  } else {
    console.error(choice.message);
  }
  process.exitCode = 1;
};

if (import.meta.main) main();
