/**
 * Finds a WebKit for the browser tests: on Linux WebKitGTK with its own driver on a virtual screen (Xvfb), on other
 * systems Playwright's WebKit.
 */
import { webkit } from '@playwright/test';
import { onPath, findOrInstall, type Program } from './find-program.ts';

const ofDebian = (name: string, variable: string, probe: string): Program => ({
  name,
  variable,
  probe,
  paths: [`/usr/bin/${name}`, ...onPath([name])],
  packages: ['webkit2gtk-driver', 'xvfb'],
  installHints: [],
});

export const WEBKIT_DRIVER = ofDebian('WebKitWebDriver', 'WEBKIT_DRIVER_PATH', '--help');
export const VIRTUAL_SCREEN = ofDebian('Xvfb', 'XVFB_PATH', '-help');

const PLAYWRIGHT_WEBKIT: Program = {
  name: "Playwright's WebKit",
  variable: 'WEBKIT_PATH',
  paths: [webkit.executablePath()],
  packages: [],
  installHints: ['npx playwright install --with-deps webkit'],
};

/** Whether the tests use WebKitGTK on this system. */
export const isWebkitGtk = process.platform === 'linux';

export const WEBKIT_PROGRAMS = isWebkitGtk ? [WEBKIT_DRIVER, VIRTUAL_SCREEN] : [PLAYWRIGHT_WEBKIT];

if (import.meta.main) WEBKIT_PROGRAMS.forEach(findOrInstall);
