/** Finds xmllint, with which a test validates the feeds and the sitemap against their schemas. */
import { onPath, findOrInstall, type Program } from './find-program.ts';

export const XMLLINT: Program = {
  name: 'xmllint',
  variable: 'XMLLINT_PATH',
  paths: onPath(process.platform === 'win32' ? ['xmllint.exe'] : ['xmllint']),
  packages: ['libxml2-utils'],
  installHints: ['sudo dnf install libxml2   (Fedora)', 'brew install libxml2   (macOS)'],
};

if (import.meta.main) findOrInstall(XMLLINT);
