/** Finds a Java for the Nu validator, with which a test checks every page. */
import { onPath, findOrInstall, type Program } from './find-program.ts';

export const JAVA: Program = {
  name: 'Java',
  variable: 'JAVA_PATH',
  paths: onPath(process.platform === 'win32' ? ['java.exe'] : ['java']),
  packages: ['openjdk-17-jre-headless'],
  installHints: [
    'sudo dnf install java-latest-openjdk-headless   (Fedora)',
    'brew install openjdk   (macOS)',
  ],
};

if (import.meta.main) findOrInstall(JAVA);
