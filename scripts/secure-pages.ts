/**
 * Removes unused styles from each built page, writes its characters in ASCII, and writes its Content Security Policy into its
 * head, before any style or script. The policy allows only the inline styles and scripts of the page, each by its hash, and
 * script files of the site if the page loads any. The element of each script file has the hash of the file in
 * `integrity`, so that browsers do not run a changed file.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { memoize } from '#editions/memoize.ts';
import { basePath } from '../site.config.ts';
import { toAscii } from './ascii-page.ts';
import { trimStyles } from './trim-styles.ts';

const CHARSET = '<meta charset="utf-8">';
const STYLE = /<style>([\s\S]*?)<\/style>/g;
const LOADED_SCRIPT = /(<script[^>]+)src="([^"]*)"/g;

/** Moves all styles into the first `<style>` element, because each element needs a hash in the policy. */
export function joinStyles(html: string): string {
  const styles = [...html.matchAll(STYLE)].map(([, content = '']) => content.trim());
  let isFirst = true;
  return html.replace(STYLE, () => {
    const joined = isFirst ? `<style>${styles.join('')}</style>` : '';
    isFirst = false;
    return joined;
  });
}

/**
 * Adds the Content Security Policy of the page to its head.
 * @throws Error if the page has no `<meta charset>`, after which the policy is put, or loads a script of another site
 */
export function addPolicy(html: string): string {
  if (!html.includes(CHARSET))
    throw new Error(`The page has no ${CHARSET} to put its policy behind.`);
  const loaded = loadedScripts(html);
  const policy = [
    `default-src 'none'`,
    ...(loadsNoImagesOrFonts(html) ? [] : [`img-src 'self'`, `font-src 'self'`]),
    ...(html.includes('<iframe') ? [`frame-src 'self'`] : []),
    ...(/<[^>]+ data-fetch[ >]/.test(html) ? [`connect-src 'self'`] : []),
    `style-src ${sourceList(hashes(html, 'style'))}`,
    `script-src ${sourceList([...(loaded.length > 0 ? [`'self'`] : []), ...hashes(html, 'script')])}`,
    `base-uri ${baseOf(html) ?? `'none'`}`,
    `form-action 'none'`,
  ].join(';');
  return html.replace(
    CHARSET,
    `${CHARSET}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/**
 * Writes the hash of each script file to the element that loads it.
 * @param readScript gets the address of a file and returns its content
 */
export const addIntegrity = (html: string, readScript: (source: string) => string): string =>
  html.replace(
    LOADED_SCRIPT,
    (_, start: string, source: string) =>
      `${start}integrity="${integrityOf(readScript(source))}" src="${source}"`,
  );

const integrityOf = (content: string): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** The origin in the `<base>` of embeds, with which links of a saved copy work. Other pages may not have a `<base>`. */
function baseOf(html: string): string | undefined {
  const [, address] = /<base [^>]*href="([^"]*)"/.exec(html) ?? [];
  return address === undefined ? undefined : new URL(address).origin;
}

/** Secures every page in a folder and its subfolders. */
export function secureSite(directory: string): void {
  // Cached, because most pages load the same few files.
  const readScript = memoize((source: string) =>
    readFileSync(join(directory, source.slice(basePath.length)), 'utf8'),
  );
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(directory, name);
    const html = joinStyles(readFileSync(file, 'utf8'));
    const scripts = loadedScripts(html).map(readScript);
    const page = html.replace(STYLE, '');
    const trimmed = html.replace(
      STYLE,
      (_, styles: string) => `<style>${trimStyles(styles, page, scripts)}</style>`,
    );
    // The policy comes last, because it contains the hashes of the final styles and scripts.
    writeFileSync(file, addPolicy(addIntegrity(toAscii(trimmed), readScript)));
  }
}

function loadedScripts(html: string): string[] {
  const loaded = [...html.matchAll(LOADED_SCRIPT)].map(([, , source = '']) => source);
  const foreign = loaded.find((source) => !/^\/[^/]/.test(source));
  if (foreign !== undefined)
    throw new Error(`The page loads a script from elsewhere, ${foreign}: the site serves its own.`);
  return loaded;
}

/** Whether a page loads neither pictures nor fonts, like an embed. Matches tags, because texts may contain any word. */
const loadsNoImagesOrFonts = (html: string): boolean => !/<(?:img|link rel="icon")/.test(html);

const sourceList = (sources: readonly string[]): string =>
  sources.length === 0 ? `'none'` : sources.join(' ');

function hashes(html: string, element: 'style' | 'script'): string[] {
  const contents = [
    ...html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'g')),
  ]
    // Browsers do not run data blocks such as JSON-LD, so these need no hash.
    .filter(([, attributes = '']) => !/type="application\/|src=/.test(attributes))
    .map(([, , content = '']) => `'${integrityOf(content)}'`);
  return [...new Set(contents)];
}
