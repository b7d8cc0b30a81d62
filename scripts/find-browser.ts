/** Finds a Chromium for the browser tests, or downloads one. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { inProgramFiles, onPath, findOrInstall, type Program } from './find-program.ts';

/** The headless build of Chromium, which has no window. The tests take half as long in it. */
const HEADLESS_SHELL = 'chromium-headless-shell';
const NAMES = [
  HEADLESS_SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** Playwright downloads the headless shell beside Chromium, but has no function that returns its path. */
const downloadedShells = (): string[] => {
  const [, downloads, revision] =
    /^(.*)[\\/]chromium-(\d+)[\\/]/.exec(chromium.executablePath()) ?? [];
  if (downloads === undefined) return [];
  const pattern = `chromium_headless_shell-${revision}/*/chrome-headless-shell{,.exe}`;
  return globSync(pattern, { cwd: downloads }).map((path) => join(downloads, path));
};

/** Paths that installers use without changing PATH. */
const usualPaths = (): string[] => {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return ['Google\\Chrome', 'Chromium'].flatMap((name) =>
      inProgramFiles(name, 'Application', 'chrome.exe'),
    );
  }
  return NAMES.map((name) => join('/usr/bin', name));
};

export const CHROMIUM: Program = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  paths: [
    ...downloadedShells(),
    chromium.executablePath(),
    ...usualPaths(),
    ...onPath(process.platform === 'win32' ? ['chrome.exe'] : NAMES),
  ],
  packages: [HEADLESS_SHELL],
  download: 'npx playwright install chromium',
  installHints: ['npx playwright install --with-deps chromium'],
};

/** As root, Chromium only starts without a sandbox. The other arguments stop requests to hosts other than the site. */
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

if (import.meta.main) findOrInstall(CHROMIUM);
