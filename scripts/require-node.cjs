/**
 * Stops with a clear message if this version of Node cannot run TypeScript files.
 * Without this script an old Node prints a syntax error that does not show the reason.
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

var message = complaint(process.argv[2] || process.version);
if (message) {
  console.error(message);
  process.exit(1);
}
