/** Finds a Python with pandas, for the tests that use the data as outsiders do. */
import { onPath, findOrInstall, type Program } from './find-program.ts';

const NAMES = process.platform === 'win32' ? ['python.exe'] : ['python3'];

export const PYTHON: Program = {
  name: 'Python 3 with pandas',
  variable: 'PYTHON_PATH',
  probe: '-cimport pandas',
  paths: [
    ...(process.platform === 'win32' ? [] : ['/usr/bin/python3', '/opt/homebrew/bin/python3']),
    ...onPath(NAMES),
  ],
  packages: ['python3-pandas'],
  installHints: [
    'sudo dnf install python3-pandas   (Fedora)',
    'python3 -m pip install pandas   (any system with a Python)',
  ],
};

if (import.meta.main) findOrInstall(PYTHON);
