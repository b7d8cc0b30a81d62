/**
 * The response headers of the site, by class of address. This is their only source: `dist/_headers` (Cloudflare, Netlify),
 * `deploy/nginx.conf` and the server of `npm start` are made from it.
 */
import { localePrefix } from '#i18n/addresses.ts';
import { LOCALES } from '#i18n/locales.ts';

export type Headers = Readonly<Record<string, string>>;

interface AddressClass {
  /**
   * The addresses below the base path. `<lang>` is the segment of a language or nothing, `<year>` the year of an edition,
   * `*` any characters. No address may match two patterns: Cloudflare would send both values of a header, Netlify the last.
   */
  readonly patterns: readonly string[];
  readonly headers: Headers;
}

/** One year in seconds. */
const YEAR = 31_536_000;

/** Sent with every response, also with status 404. No class repeats one of these headers. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // Without includeSubDomains, because the other sites of the domain are not ours.
  'Strict-Transport-Security': `max-age=${YEAR}`,
} satisfies Headers;

const CORP = 'Cross-Origin-Resource-Policy';
const SHORT_CACHE = 'public, max-age=300';

export const ADDRESS_CLASSES = {
  page: {
    patterns: [
      '<lang>',
      '<lang><year>/*',
      '<lang>data/',
      '<lang>data/<year>/',
      '<lang>data/<year>/checks/',
      '<lang>embed/',
      '404.html',
    ],
    headers: {
      // Each page contains its policy with hashes in a meta element, in which browsers ignore frame-ancestors.
      'Content-Security-Policy': "frame-ancestors 'self'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      [CORP]: 'same-origin',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  },
  // Every site may frame an embed: neither frame-ancestors nor X-Frame-Options. A page that isolates itself with
  // `Cross-Origin-Embedder-Policy` only shows frames that have this policy too, and CORP.
  embed: {
    patterns: ['<lang>embed/<year>/*'],
    headers: {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      [CORP]: 'cross-origin',
      'Cache-Control': SHORT_CACHE,
    },
  },
  // Files that scripts of other sites load. Selected by file extension, because data/ also contains pages.
  data: {
    patterns: [
      ...['atom', 'bib', 'csv', 'json', 'xlsx'].map((ending) => `data/*.${ending}`),
      'images/*',
      'oembed/*',
      'SHA256SUMS',
    ],
    headers: {
      'Access-Control-Allow-Origin': '*',
      [CORP]: 'cross-origin',
      'Cache-Control': SHORT_CACHE,
    },
  },
  // The file name contains a hash of the content, so the content of an address never changes.
  asset: {
    patterns: ['assets/*'],
    headers: { [CORP]: 'same-origin', 'Cache-Control': `public, max-age=${YEAR}, immutable` },
  },
  // Fonts have no hash in their name, but rarely change.
  font: {
    patterns: ['fonts/*'],
    headers: { [CORP]: 'same-origin', 'Cache-Control': 'public, max-age=2592000' },
  },
  // Pages of newsrooms load it as a script, which CORP same-origin would forbid.
  'host script': {
    patterns: ['embed.js'],
    headers: { [CORP]: 'cross-origin', 'Cache-Control': 'public, max-age=3600' },
  },
  'file of the site': {
    patterns: ['favicon.svg', '*.txt', '*.xml'],
    headers: { [CORP]: 'same-origin', 'Cache-Control': 'public, max-age=3600' },
  },
} as const satisfies Record<string, AddressClass>;

export type ClassName = keyof typeof ADDRESS_CLASSES;
export const CLASS_NAMES = Object.keys(ADDRESS_CLASSES) as ClassName[];

const PREFIXES = LOCALES.map((locale) => {
  const prefix = localePrefix(locale);
  return prefix === undefined ? '' : `${prefix}/`;
});

/** A pattern as the source of a regular expression, for the path after the base path. */
export function regexSourceOf(pattern: string): string {
  const languages = PREFIXES.filter((prefix) => prefix !== '').join('|');
  const expression = pattern
    .replace(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replace('<lang>', `(?:${languages})?`)
    .replace('<year>', String.raw`[0-9]+`);
  // For a folder, servers look up its index file and then match the path of that file.
  return /(?:\/|<lang>)$/.test(pattern) ? String.raw`${expression}(?:index\.html)?` : expression;
}

/** Whether `_headers` needs a rule for each year. */
export const growsWithEditions = (pattern: string): boolean => pattern.endsWith('<year>/');

/**
 * The globs of a pattern with a year. `_headers` files cannot match a number, but where more than a slash follows, the
 * first digit is enough, because no other address begins with it there. So the rules do not grow with the editions. For
 * `data/<year>/` it is not enough: Netlify matches without the last slash too, so `data/2*` would be `data/2024.csv`.
 */
function globsOfYears(pattern: string, years: readonly string[]): string[] {
  if (growsWithEditions(pattern)) return years.map((year) => pattern.replace('<year>', year));
  // Cloudflare allows one `*` in a rule, and there it also matches slashes.
  const firstDigits = [...new Set(years.map((year) => year.slice(0, 1)))];
  return firstDigits.map((digit) =>
    pattern.replace('<year>/*', `${digit}*`).replace('<year>', `${digit}*`),
  );
}

/** A pattern in the syntax of `_headers` files: globs for each language, and for the years. */
export function globsOf(pattern: string, years: readonly string[]): string[] {
  const inLanguages = pattern.includes('<lang>')
    ? PREFIXES.map((prefix) => pattern.replace('<lang>', prefix))
    : [pattern];
  return inLanguages.flatMap((each) =>
    each.includes('<year>') ? globsOfYears(each, years) : [each],
  );
}

/** @param path an address without the base path: `2024/`, `data/2024.csv` */
export const classesOf = (path: string): ClassName[] =>
  CLASS_NAMES.filter((name) =>
    ADDRESS_CLASSES[name].patterns.some((pattern) =>
      new RegExp(`^${regexSourceOf(pattern)}$`).test(path),
    ),
  );

/** @param path an address without the base path: `2024/`, `data/2024.csv` */
export function headersFor(path: string): Headers {
  const [name] = classesOf(path);
  return name === undefined
    ? COMMON_HEADERS
    : { ...COMMON_HEADERS, ...ADDRESS_CLASSES[name].headers };
}
