/** The headers as a configuration of nginx: `deploy/nginx.conf`, which `npm run publish:records` writes. */
import { basePath } from '../site.config.ts';
import {
  CLASS_NAMES,
  ADDRESS_CLASSES,
  COMMON_HEADERS,
  regexSourceOf,
  type Headers,
} from './headers.ts';
import { HOST_FILES } from './host-files.ts';

/** Content types to which nginx adds the charset. Scripts have one of two types, depending on the release of nginx. */
const CHARSET_TYPES = [
  'application/atom+xml',
  'application/javascript',
  'application/json',
  'application/x-bibtex',
  'image/svg+xml',
  'text/csv',
  'text/javascript',
  'text/plain',
  'text/xml',
];

const quote = (text: string): string => `"${text}"`;

/** Escapes a text for a regular expression. Paths of this site contain no other special character. */
const escapeDots = (text: string): string => text.replaceAll('.', String.raw`\.`);

/** The nginx variable with the value of a header for the requested address. */
const variableOf = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/**
 * The configuration of an nginx server for the site.
 * @param base the path of the site on its host; `root` is the folder that has the files below this path
 */
export function renderNginx(base = '/'): string {
  const escaped = escapeDots(base);
  const names = [
    ...new Set(CLASS_NAMES.flatMap((name) => Object.keys(ADDRESS_CLASSES[name].headers))),
  ];
  const maps = names.flatMap((header) => [
    `map $uri ${variableOf(header)} {`,
    ...CLASS_NAMES.flatMap((name) => {
      const headers: Headers = ADDRESS_CLASSES[name].headers;
      const value = headers[header];
      if (value === undefined) return [];
      return ADDRESS_CLASSES[name].patterns.map(
        (pattern) => `    ${quote(`~^${escaped}${regexSourceOf(pattern)}$`)} ${quote(value)};`,
      );
    }),
    '}',
    '',
  ]);
  const command = base === '/' ? 'npm run publish:records' : `BASE_PATH=${base} npm run nginx`;
  return [
    `# Made from deploy/headers.ts by \`${command}\`: change it there.`,
    '# Include this file in the http block of nginx, set server_name and root, and add a certificate.',
    '',
    '# A header whose value is empty is not sent.',
    ...maps,
    'server {',
    '    listen 80;',
    '    server_name example.org;',
    '    root /srv/jamsostek-bengkulu;',
    '',
    '    include mime.types;',
    '    types {',
    '        application/x-bibtex bib;',
    '        text/csv csv;',
    '    }',
    '    # SHA256SUMS has no ending.',
    '    default_type text/plain;',
    '    charset utf-8;',
    `    charset_types ${CHARSET_TYPES.slice(0, 4).join(' ')}`,
    `        ${CHARSET_TYPES.slice(4).join(' ')};`,
    '    # The build wrote a .br and a .gz beside each text file.',
    '    gzip_static on;',
    '    # Needs the package libnginx-mod-http-brotli-static: without it, remove this line.',
    '    brotli_static on;',
    '    gzip_vary on;',
    '',
    '    # No location has an add_header: it would drop all of these.',
    ...Object.entries(COMMON_HEADERS).map(
      ([header, value]) => `    add_header ${header} ${quote(value)} always;`,
    ),
    ...names.map((header) => `    add_header ${header} ${variableOf(header)} always;`),
    '',
    '    absolute_redirect off;',
    `    error_page 404 ${base}404.html;`,
    '    # A folder without a page, such as images/, is no address.',
    `    error_page 403 =404 ${base}404.html;`,
    '    location / {',
    '        try_files $uri $uri/ =404;',
    '    }',
    '    # Files for other hosts, and the compressed copies under their own names.',
    String.raw`    location ~ "/(?:${HOST_FILES.map(escapeDots).join('|')})$|\.(?:br|gz)$" {`,
    '        return 404;',
    '    }',
    '}',
    '',
  ].join('\n');
}

// `npm run nginx` prints it for the base path of the build.
if (import.meta.main) console.log(renderNginx(basePath).trimEnd());
