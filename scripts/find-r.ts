/** Finds an R for the test of the code that loads the data into R. */
import { inProgramFiles, onPath, findOrInstall, type Program } from './find-program.ts';

export const R: Program = {
  name: 'R',
  variable: 'RSCRIPT_PATH',
  paths:
    process.platform === 'win32'
      ? [...inProgramFiles('R', 'bin', 'Rscript.exe'), ...onPath(['Rscript.exe'])]
      : ['/usr/bin/Rscript', ...onPath(['Rscript'])],
  packages: ['r-base-core'],
  installHints: ['sudo dnf install R-core   (Fedora)', 'brew install r   (macOS)'],
};

if (import.meta.main) findOrInstall(R);
