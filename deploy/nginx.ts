/** The headers as a configuration of nginx: `deploy/nginx.conf`, which `npm run publish:records` writes. */
import { CLASS_NAMES, CLASSES, COMMON, expressionOf, type Headers } from './headers.ts';

const quote = (text: string): string => `"${text}"`;

/** The variable that holds the value of a header for the address asked. */
const variableOf = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** A server for the site at the root of its host. */
export function renderNginx(): string {
  const names = [...new Set(CLASS_NAMES.flatMap((name) => Object.keys(CLASSES[name].headers)))];
  const maps = names.flatMap((header) => [
    `map $uri ${variableOf(header)} {`,
    ...CLASS_NAMES.flatMap((name) => {
      const headers: Headers = CLASSES[name].headers;
      const value = headers[header];
      if (value === undefined) return [];
      return CLASSES[name].patterns.map(
        (pattern) => `    ${quote(`~^/${expressionOf(pattern)}$`)} ${quote(value)};`,
      );
    }),
    '}',
    '',
  ]);
  return [
    '# Made from deploy/headers.ts by `npm run publish:records`: change it there.',
    '# Include this file in the http block of nginx, and set server_name, root and certificate.',
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
    '    charset utf-8;',
    '    charset_types application/atom+xml application/javascript application/json',
    '        application/x-bibtex image/svg+xml text/csv text/plain text/xml;',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_types application/atom+xml application/javascript application/json',
    '        application/x-bibtex image/svg+xml text/csv text/plain text/xml;',
    '',
    '    # No location has an add_header: it would drop all of these.',
    ...Object.entries(COMMON).map(
      ([header, value]) => `    add_header ${header} ${quote(value)} always;`,
    ),
    ...names.map((header) => `    add_header ${header} ${variableOf(header)} always;`),
    '',
    '    absolute_redirect off;',
    '    error_page 404 /404.html;',
    '    location / {',
    '        try_files $uri $uri/ =404;',
    '    }',
    '    location = /_headers {',
    '        return 404;',
    '    }',
    '}',
    '',
  ].join('\n');
}
