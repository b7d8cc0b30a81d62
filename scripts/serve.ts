/**
 * Serves a finished build as a static web host does: exact files, directory indexes, a real 404.
 * `astro preview` also answers addresses that such hosts do not, so it would hide a wrong link.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { basePath as configuredBasePath } from '../site.config.ts';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 4321;

/** Files that other sites load with scripts: these need the header `Access-Control-Allow-Origin`. */
const OPEN_TO_ALL = /^\/(?:data|oembed|images)\//;

/** Without a charset a browser may read our Indonesian and our BOM-less CSV as Latin-1. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Cache headers. A file name with a content hash never gets other content. Fonts have no hash, but rarely change. */
const KEPT: readonly (readonly [RegExp, string])[] = [
  [/^\/_assets\//, 'public, max-age=31536000, immutable'],
  [/^\/fonts\//, 'public, max-age=2592000'],
];

interface SiteOptions {
  /** The output folder of the build. */
  directory: string;
  /** The path of the site on its host, with a slash at both ends. */
  basePath: string;
  /** 0 lets the system choose. */
  port: number;
}

export interface RunningSite {
  /** The address of the home page. */
  address: string;
  close: () => Promise<void>;
}

const endWith = (response: ServerResponse, status: number, text: string): void => {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
};

const decode = (pathname: string): string | undefined => {
  try {
    return decodeURI(pathname);
  } catch {
    return undefined;
  }
};

/** Starts the server. Rejects if it cannot, most often because the port is in use (`EADDRINUSE`). */
export const serveSite = async (options: SiteOptions): Promise<RunningSite> => {
  const { directory, basePath, port } = options;
  const notFoundPage = join(directory, '404.html');

  const serveNotFound = (response: ServerResponse): void => {
    if (!existsSync(notFoundPage)) {
      endWith(response, 404, 'Not found');
      return;
    }
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(readFileSync(notFoundPage));
  };

  const serveFile = sirv(directory, {
    etag: true,
    // Sends the brotli copy of a file if there is one: the benchmark writes such copies.
    brotli: true,
    extensions: [],
    onNoMatch: (_request, response) => {
      serveNotFound(response);
    },
    setHeaders: (response, pathname) => {
      const type = CONTENT_TYPES[/\.\w+$/.exec(pathname)?.[0] ?? ''];
      if (type !== undefined) response.setHeader('Content-Type', type);
      const kept = KEPT.find(([pattern]) => pattern.test(pathname))?.[1];
      if (kept !== undefined) response.setHeader('Cache-Control', kept);
      if (OPEN_TO_ALL.test(pathname)) response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      endWith(response, 405, 'Only GET and HEAD are answered here');
      return;
    }
    const [rawPath = '/', ...query] = (request.url ?? '/').split('?');
    const path = decode(rawPath);
    if (path === undefined) {
      endWith(response, 400, 'This address is not well-formed');
      return;
    }
    if (!`${path}/`.startsWith(basePath)) {
      endWith(response, 404, `Not found: the site is at ${basePath}`);
      return;
    }
    // A redirect to `//example.org` would lead to another site, and `..` would leave the output folder.
    if (path.includes('//') || path.includes('/..')) {
      serveNotFound(response);
      return;
    }
    const inside = `/${path.slice(basePath.length)}`;
    if (!path.endsWith('/') && existsSync(join(directory, inside, 'index.html'))) {
      response.statusCode = 301;
      response.setHeader('Location', [`${rawPath}/`, ...query].join('?'));
      response.end();
      return;
    }
    // Asks sirv for the exact file. By itself sirv would also answer /data/2024.csv/ and /404.
    request.url = encodeURI(inside.endsWith('/') ? `${inside}index.html` : inside);
    serveFile(request, response);
  };

  const server = createServer(answer);
  await listen(server, port);
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${actualPort}${basePath}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Without a requested port, the next free port is used. A requested port that is in use is an error. */
export const serveOnFreePort = async (options: SiteOptions, tries = 20): Promise<RunningSite> => {
  try {
    return await serveSite(options);
  } catch (error) {
    if (!isPortTaken(error) || tries <= 1) throw error;
    return serveOnFreePort({ ...options, port: options.port + 1 }, tries - 1);
  }
};

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const directory = join(import.meta.dirname, '..', 'dist');
  if (!existsSync(join(directory, 'index.html'))) {
    fail('There is no built site in dist/. Run `npm run build` first.');
  }
  const asked = values.port;
  if (asked !== undefined && !(/^\d{1,5}$/.test(asked) && Number(asked) < 65536)) {
    fail(`--port is ${JSON.stringify(asked)}; expected a number from 0 to 65535.`);
  }
  const site = { directory, basePath: configuredBasePath };
  try {
    const { address } =
      asked === undefined
        ? await serveOnFreePort({ ...site, port: DEFAULT_PORT })
        : await serveSite({ ...site, port: Number(asked) });
    console.log(`The site is at ${address} (stop with Ctrl+C)`);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    fail(
      asked === undefined
        ? `Ports from ${DEFAULT_PORT} on are all taken. Choose one with --port.`
        : `Port ${asked} is taken. Choose another with --port, or leave --port away to get a free one.`,
    );
  }
};

if (import.meta.main) await main();
