/** Finds faketime, which sets another date for a build in a test. */
import { onPath, findOrInstall, type Program } from './find-program.ts';

export const FAKETIME: Program = {
  name: 'faketime',
  variable: 'FAKETIME_PATH',
  paths: ['/usr/bin/faketime', ...onPath(['faketime'])],
  packages: ['faketime'],
  installHints: ['sudo dnf install libfaketime   (Fedora)', 'brew install libfaketime   (macOS)'],
};

if (import.meta.main) findOrInstall(FAKETIME);
