/**
 * Writes each built page's Content Security Policy into its head, before any style or script.
 * Nothing is allowed but the styles and scripts that stand in the page itself, each by its hash, and the site's own
 * script where the page loads it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CHARSET = '<meta charset="utf-8">';

/** All styles in the first of them: each that is left would cost its page a hash. */
export function joinStyles(html: string): string {
  const pattern = /<style>([\s\S]*?)<\/style>/g;
  const styles = [...html.matchAll(pattern)].map(([, content = '']) => content.trim());
  let isFirst = true;
  return html.replace(pattern, () => {
    const joined = isFirst ? `<style>${styles.join('')}</style>` : '';
    isFirst = false;
    return joined;
  });
}

/** @throws Error when the page has no place for a policy, or loads a script from elsewhere */
export function addPolicy(html: string): string {
  if (!html.includes(CHARSET))
    throw new Error(`The page has no ${CHARSET} to put its policy behind.`);
  const loaded = [...html.matchAll(/<script[^>]+src="([^"]*)"/g)].map(([, source = '']) => source);
  const foreign = loaded.find((source) => !/^\/[^/]/.test(source));
  if (foreign !== undefined)
    throw new Error(`The page loads a script from elsewhere, ${foreign}: the site serves its own.`);
  const policy = [
    `default-src 'none'`,
    `img-src 'self'`,
    `font-src 'self'`,
    ...(html.includes('<iframe') ? [`frame-src 'self'`] : []),
    `style-src ${anyOf(hashes(html, 'style'))}`,
    `script-src ${anyOf([...(loaded.length > 0 ? [`'self'`] : []), ...hashes(html, 'script')])}`,
    `base-uri 'self'`,
    `form-action 'none'`,
  ].join(';');
  return html.replace(
    CHARSET,
    `${CHARSET}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** Every page below a folder. */
export function secureSite(directory: string): void {
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(directory, name);
    writeFileSync(file, addPolicy(joinStyles(readFileSync(file, 'utf8'))));
  }
}

const anyOf = (sources: readonly string[]): string =>
  sources.length === 0 ? `'none'` : sources.join(' ');

function hashes(html: string, element: 'style' | 'script'): string[] {
  const contents = [
    ...html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'g')),
  ]
    // Data blocks such as JSON-LD are not run, so they need no permission.
    .filter(([, attributes = '']) => !/type="application\/|src=/.test(attributes))
    .map(
      ([, , content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
    );
  return [...new Set(contents)];
}
