/** Finds a LibreOffice for the tests of the spreadsheets, or installs one. */
import {
  aptInstall,
  findProgram,
  inProgramFiles,
  onPath,
  provideProgram,
  type Program,
} from './find-program.ts';

const APT = aptInstall('libreoffice-calc-nogui');

/** Places where installers put it without changing PATH. */
const usualPaths = (): string[] => {
  if (process.platform === 'darwin')
    return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  // The one that waits until the work is done.
  if (process.platform === 'win32') return inProgramFiles('LibreOffice', 'program', 'soffice.com');
  return ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/lib/libreoffice/program/soffice'];
};

export const LIBRE_OFFICE: Program = {
  name: 'LibreOffice',
  variable: 'SOFFICE_PATH',
  paths: [
    ...usualPaths(),
    ...onPath(process.platform === 'win32' ? ['soffice.com'] : ['soffice', 'libreoffice']),
  ],
  installForRoot: [APT],
  // Nobody else may install it without a password.
  installForOthers: [],
  remedies: [
    `sudo sh -c '${APT}'   (Debian, Ubuntu)`,
    'sudo dnf install libreoffice-calc   (Fedora)',
    'brew install --cask libreoffice   (macOS)',
    'winget install TheDocumentFoundation.LibreOffice   (Windows)',
  ],
};

/** The LibreOffice that is there now, or undefined; never installs. */
export const findOffice = (): string | undefined => findProgram(LIBRE_OFFICE);

if (import.meta.main) provideProgram(LIBRE_OFFICE);
