/** Finds a LibreOffice for the tests of the spreadsheets. */
import { inProgramFiles, onPath, findOrInstall, type Program } from './find-program.ts';

/** Paths that installers use without changing PATH. */
const usualPaths = (): string[] => {
  if (process.platform === 'darwin')
    return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  // `soffice.com` waits until the conversion is finished; `soffice.exe` returns at once.
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
  packages: ['libreoffice-calc-nogui'],
  installHints: [
    'sudo dnf install libreoffice-calc   (Fedora)',
    'brew install --cask libreoffice   (macOS)',
    'winget install TheDocumentFoundation.LibreOffice   (Windows)',
  ],
};

if (import.meta.main) findOrInstall(LIBRE_OFFICE);
