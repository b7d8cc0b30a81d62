/**
 * Writes each built page's Content Security Policy into its head, before any style or script.
 * Nothing is allowed but the styles and scripts that stand in the page itself, each by its hash.
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
  if (/<script[^>]+src=/.test(html))
    throw new Error('The page loads a script: inline it, so that its hash can be stated.');
  const policy = [
    `default-src 'none'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `frame-src 'self'`,
    `style-src ${hashes(html, 'style')}`,
    `script-src ${hashes(html, 'script')}`,
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

function hashes(html: string, element: 'style' | 'script'): string {
  const contents = [
    ...html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'g')),
  ]
    // Data blocks such as JSON-LD are not run, so they need no permission.
    .filter(([, attributes = '']) => !attributes.includes('type="application/'))
    .map(
      ([, , content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
    );
  return contents.length === 0 ? `'none'` : [...new Set(contents)].join(' ');
}
