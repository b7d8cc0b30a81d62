/**
 * Stops with a clear message if Node cannot run this project: its version is too old for TypeScript files, or the path of
 * the project contains a character that prevents Vite from finding modules.
 * Without this script an old Node prints a syntax error, and Vite an error about an import, which do not show the reason.
 * Written in old JavaScript, because old versions of Node must be able to run it.
 */
'use strict';

/**
 * The first minor version of each major version that runs .ts files without a flag and has `import.meta.main`.
 * @type {Record<string, number>}
 */
var oldest = { 22: 18, 24: 2 };

/** @param {string} version */
function runsTypeScript(version) {
  var numbers = version.replace(/^v/, '').split('.');
  var minor = oldest[String(numbers[0])];
  return Number(numbers[0]) > 24 || (minor !== undefined && Number(numbers[1]) >= minor);
}

/**
 * The message, in two lines, or null if this version of Node is recent enough.
 * @param {string} version
 */
function complaint(version) {
  if (runsTypeScript(version)) return null;
  return (
    'Found Node ' +
    version.replace(/^v/, '') +
    '; this project needs Node 22.18 or newer (of the 24 line, 24.2).\n' +
    'Linux x64: run `npm ci` without omitting optional packages (it brings Node 24), then `npm run ...`. ' +
    'Elsewhere: install Node 24 from https://nodejs.org.'
  );
}

/**
 * What is wrong with the path of the project, in two lines, or null. Vite reads `#` and `?` in a path as the start of a
 * fragment or of a query, as in an address, and then looks for another file.
 * @param {string} folder
 */
function complaintAboutPath(folder) {
  var found = /[#?]/.exec(folder);
  if (!found) return null;
  return (
    'The path of this project has the character ' +
    found[0] +
    ', with which the site cannot be built: ' +
    folder +
    '\n' +
    'Move or rename the folder, then repeat the command. Spaces and letters of every language are fine.'
  );
}

var message =
  complaint(process.argv[2] || process.version) ||
  complaintAboutPath(process.argv[3] || __dirname.replace(/[\\/][^\\/]*$/, ''));
if (message) {
  console.error(message);
  process.exit(1);
}
