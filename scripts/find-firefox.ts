/** Finds a Firefox for the browser tests. */
import { firefox } from '@playwright/test';
import {
  findProgram,
  inProgramFiles,
  onPath,
  findOrInstall,
  type Program,
} from './find-program.ts';

/** Paths that installers use without changing PATH. */
const usualPaths = (): string[] => {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') return inProgramFiles('Mozilla Firefox', 'firefox.exe');
  // Not `firefox`: Ubuntu's Firefox is a snap, which cannot read the profile that a test makes.
  return ['/usr/bin/firefox-esr', ...onPath(['firefox-esr'])];
};

export const FIREFOX: Program = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  paths: [firefox.executablePath(), ...usualPaths()],
  packages: ['firefox-esr'],
  installHints: ['npx playwright install --with-deps firefox'],
};

interface FoundFirefox {
  path: string;
  /** Whether it is Playwright's patched build, not Mozilla's own. */
  isPlaywrights: boolean;
}

/** The installed Firefox, or undefined. Never installs one. */
export const findFirefox = (): FoundFirefox | undefined => {
  const path = findProgram(FIREFOX);
  return path === undefined
    ? undefined
    : { path, isPlaywrights: path === firefox.executablePath() };
};

if (import.meta.main) findOrInstall(FIREFOX);
