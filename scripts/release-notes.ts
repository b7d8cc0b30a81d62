/**
 * Prints the section of a version in CHANGELOG.md: `npm run --silent release-notes -- 1.0.0`. The release workflow
 * publishes it, so a version without a section cannot be released.
 */
import { readFileSync } from 'node:fs';

const FILE = 'CHANGELOG.md';

/**
 * @param version with or without the `v` of a tag
 * @throws Error that lists the headings, if the changelog has no such section or if the section is empty
 */
export function releaseNotes(changelog: string, version: string): string {
  const name = version.replace(/^v(?=\d)/, '');
  const [, ...sections] = changelog.split(/^## /m);
  const headings = sections.map((section) => section.split('\n', 1)[0] ?? '');
  // A heading is a version, with or without its day after it.
  const index = headings.findIndex((heading) => heading.split(' ', 1)[0] === name);
  const notes = sections[index]?.slice(headings[index]?.length).trim();
  if (notes) return notes;
  const found = notes === undefined ? 'no section' : 'an empty section';
  const others = headings.map((each) => `"${each}"`).join(', ') || 'no headings';
  throw new Error(
    `${FILE}: found ${found} "${name}" among ${others}; expected a heading "## ${name}" with what is new below it.`,
  );
}

if (import.meta.main) {
  try {
    console.log(releaseNotes(readFileSync(FILE, 'utf8'), process.argv[2] ?? ''));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
