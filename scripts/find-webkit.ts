/**
 * Finds a WebKit for the browser tests, or installs one. On Linux it is WebKitGTK with its own driver, on a screen that
 * nobody sees; elsewhere Playwright's WebKit.
 */
import { webkit } from '@playwright/test';
import { aptInstall, findProgram, onPath, provideProgram, type Program } from './find-program.ts';

const APT = aptInstall('webkit2gtk-driver', 'xvfb');
const PLAYWRIGHT = 'npx playwright install webkit';

const ofDebian = (name: string, variable: string, probe: string): Program => ({
  name,
  variable,
  probe,
  paths: [`/usr/bin/${name}`, ...onPath([name])],
  installForRoot: [APT],
  // Nobody else may install them without a password.
  installForOthers: [],
  remedies: [`sudo sh -c '${APT}'   (Debian, Ubuntu)`],
});

export const WEBKIT_DRIVER = ofDebian('WebKitWebDriver', 'WEBKIT_DRIVER_PATH', '--help');
export const VIRTUAL_SCREEN = ofDebian('Xvfb', 'XVFB_PATH', '-help');

const PLAYWRIGHT_WEBKIT: Program = {
  name: "Playwright's WebKit",
  variable: 'WEBKIT_PATH',
  paths: [webkit.executablePath()],
  installForRoot: [PLAYWRIGHT],
  installForOthers: [PLAYWRIGHT],
  remedies: ['npx playwright install --with-deps webkit'],
};

/** Whether the tests drive WebKitGTK here. */
export const isWebkitGtk = process.platform === 'linux';

/**
 * The path of a program that the tests of WebKitGTK need; never installs.
 * @throws {Error} Where it is not there.
 */
export const requireProgram = (program: Program): string => {
  const path = findProgram(program);
  if (path === undefined)
    throw new Error(`No ${program.name} found. Run \`node scripts/find-webkit.ts\`.`);
  return path;
};

if (import.meta.main) {
  for (const program of isWebkitGtk ? [WEBKIT_DRIVER, VIRTUAL_SCREEN] : [PLAYWRIGHT_WEBKIT])
    provideProgram(program);
}
