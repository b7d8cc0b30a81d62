/**
 * Serves a finished build as a static web host does: exact files, directory indexes, a real 404.
 * `astro preview` also answers addresses that such hosts do not, so it would hide a wrong link.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

import { isCompressedCopy } from '../deploy/compress-site.ts';
import { HOST_FILES } from '../deploy/host-files.ts';
import { COMMON_HEADERS, headersFor, type Headers } from '../deploy/headers.ts';
import { basePath as configuredBasePath, isLocal } from '../site.config.ts';
import { CHECKSUMS } from './checksums.ts';
import { runCommand } from './run-command.ts';

const HOST = '127.0.0.1';
/** Pages contain `http://localhost:<port>`, and a browser may resolve `localhost` to either of these addresses. */
const LOOPBACK = [HOST, '::1'];
/** The port in the default of SITE_URL. */
const DEFAULT_PORT = 4321;

/** With a charset, because a browser may decode Indonesian texts and CSV files without a BOM as Latin-1 otherwise. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  // SHA256SUMS has no ending.
  '': 'text/plain; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

interface SiteOptions {
  /** The output folder of the build. */
  directory: string;
  /** The path of the site on its host, with a slash at both ends. */
  basePath: string;
  /** With 0 the system chooses a free port. */
  port: number;
}

export interface RunningSite {
  /** The address of the home page. */
  address: string;
  close: () => Promise<void>;
}

const sendHeaders = (response: ServerResponse, headers: Headers): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

const sendText = (
  response: ServerResponse,
  status: number,
  text: string,
  headers: Headers = COMMON_HEADERS,
): void => {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  sendHeaders(response, headers);
  response.end(`${text}\n`);
};

const decode = (pathname: string): string | undefined => {
  try {
    // Not `decodeURI`, which does not decode `%40`: addresses of dated embeds contain `@`.
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
};

/** Starts the server. The promise rejects if that fails, usually because the port is in use (`EADDRINUSE`). */
export const serveSite = async (options: SiteOptions): Promise<RunningSite> => {
  const { directory, basePath, port } = options;
  const notFoundPage = join(directory, '404.html');

  const serveNotFound = (response: ServerResponse): void => {
    // Removes the headers of the requested file.
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    if (!existsSync(notFoundPage)) {
      sendText(response, 404, 'Not found');
      return;
    }
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    sendHeaders(response, headersFor('404.html'));
    response.end(readFileSync(notFoundPage));
  };

  const serveFile = sirv(directory, {
    // Looks a file up at each request, because a build may replace it while the server runs.
    dev: true,
    etag: true,
    // Sends the brotli copy that the build wrote beside a text file.
    brotli: true,
    extensions: [],
    onNoMatch: (_request, response) => {
      serveNotFound(response);
    },
    setHeaders: (response, pathname) => {
      const type = CONTENT_TYPES[extname(pathname)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });

  const handleRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const [rawPath = '/', ...query] = (request.url ?? '/').split('?');
    const path = decode(rawPath);
    if (path === undefined) {
      sendText(response, 400, 'This address is not well-formed');
      return;
    }
    if (!`${path}/`.startsWith(basePath)) {
      sendText(response, 404, `Not found: the site is at ${basePath}`);
      return;
    }
    const address = path.slice(basePath.length);
    // Error responses and redirects have the headers of the requested address, as those of nginx.
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, 'Only GET and HEAD are answered here', headersFor(address));
      return;
    }
    // A redirect to `//example.org` would lead to another site, and `..` would leave the output folder. Compressed copies and
    // files for hosts have no address.
    const isHidden = isCompressedCopy(path) || HOST_FILES.includes(address);
    if (isHidden || path.includes('//') || path.includes('/..')) {
      serveNotFound(response);
      return;
    }
    const inside = `/${address}`;
    if (!path.endsWith('/') && existsSync(join(directory, inside, 'index.html'))) {
      response.statusCode = 301;
      response.setHeader('Location', [`${rawPath}/`, ...query].join('?'));
      sendHeaders(response, headersFor(address));
      response.end();
      return;
    }
    // Asks sirv for the exact file. By itself sirv would also answer /data/2024.csv/ and /404.
    const file = inside.endsWith('/') ? `${inside}index.html` : inside;
    request.url = encodeURI(file).replace(/[?#]/g, encodeURIComponent);
    // Set here, because sirv does not call `setHeaders` for a response without content (304).
    sendHeaders(response, headersFor(file.slice(1)));
    serveFile(request, response);
  };

  const server = createServer(handleRequest);
  await listen(server, port, HOST);
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${actualPort}${basePath}`,
    close: () => closeServer(server),
  };
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const isPortTaken = (error: unknown): boolean => hasCode(error, 'EADDRINUSE');

/** Many systems allow only the administrator ports below 1024. */
const isPortForbidden = (error: unknown): boolean => hasCode(error, 'EACCES');

export interface ReservedPort {
  readonly port: number;
  /** Frees the port for the server that it was reserved for. */
  readonly release: () => Promise<void>;
}

const reservePort = async (port: number): Promise<ReservedPort> => {
  const held: Server[] = [];
  const release = async (): Promise<void> => {
    await Promise.all(held.map(closeServer));
  };
  try {
    for (const host of LOOPBACK) {
      const server = createServer((_request, response) => {
        response.setHeader('Retry-After', '10');
        sendText(response, 503, 'The site is being built');
      });
      try {
        await listen(server, port, host);
        held.push(server);
      } catch (error) {
        // A machine without IPv6 has no ::1, so nothing can answer there.
        if (isPortTaken(error) || host === HOST) throw error;
      }
    }
  } catch (error) {
    await release();
    throw error;
  }
  return { port, release };
};

/**
 * Reserves a port, or the next one that is free; then it prints the number. After a port that this user may not use, the
 * next one is the default port at least.
 * @param tries how many ports are tried
 * @throws Error with the code `EADDRINUSE` or `EACCES` if none of them can be used
 */
export const reserveFreePort = async (
  wanted: number,
  tries = 20,
  reserve: (port: number) => Promise<ReservedPort> = reservePort,
): Promise<ReservedPort> => {
  let port = wanted;
  let reason = '';
  for (let left = tries; ; left -= 1) {
    try {
      const reserved = await reserve(port);
      if (port !== wanted) console.log(`${reason}, so the site is at port ${port}.`);
      return reserved;
    } catch (error) {
      const isForbidden = isPortForbidden(error);
      if (!(isForbidden || isPortTaken(error)) || left === 1) throw error;
      if (port === wanted)
        reason = isForbidden
          ? `This user may not use port ${wanted}`
          : `Port ${wanted} is used by another program`;
      port = isForbidden ? Math.max(port + 1, DEFAULT_PORT) : port + 1;
    }
  }
};

/** Starts the server at the port of the options, or at the next free one. */
export const serveOnFreePort = async (options: SiteOptions): Promise<RunningSite> => {
  const { port, release } = await reserveFreePort(options.port);
  await release();
  return serveSite({ ...options, port });
};

interface BuiltAddress {
  origin: string;
  basePath: string;
}

/** The address for which a build was made, read from its robots.txt; `undefined` if that has none. */
export const builtAddressOf = (directory: string): BuiltAddress | undefined => {
  const robots = join(directory, 'robots.txt');
  const [, sitemap = ''] = existsSync(robots)
    ? (/^Sitemap: (\S+)$/m.exec(readFileSync(robots, 'utf8')) ?? [])
    : [];
  if (!URL.canParse(sitemap)) return undefined;
  // The sitemap is in the folder of the home page.
  const { origin, pathname } = new URL('.', sitemap);
  return { origin, basePath: pathname };
};

/** The port of an origin of this machine; the default port for any other origin. */
export const portNamedBy = (origin: string | undefined): number => {
  if (origin === undefined || !isLocal(origin)) return DEFAULT_PORT;
  const { port, protocol } = new URL(origin);
  return Number(port || (protocol === 'https:' ? 443 : 80));
};

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const DIRECTORY = join(import.meta.dirname, '..', 'dist');

/**
 * Serves a build and prints its address. If that fails, prints the reason and ends the process.
 * @param asked a port as typed, which must be free; without it, the port in the pages of the build or the next free one
 */
export const serveBuild = async (asked?: string, directory = DIRECTORY): Promise<RunningSite> => {
  // A build writes its list last, so a folder without it is a build that failed or is not finished.
  if (!existsSync(join(directory, CHECKSUMS))) {
    fail('There is no finished build in dist/. Run `npm run build` first.');
  }
  if (asked !== undefined && !(/^\d{1,5}$/.test(asked) && Number(asked) < 65536)) {
    fail(`--port is ${JSON.stringify(asked)}; expected a number from 0 to 65535.`);
  }
  // The build may have been made with other settings than the environment now has.
  const built = builtAddressOf(directory);
  const site = { directory, basePath: built?.basePath ?? configuredBasePath };
  const origin = built?.origin;
  const wanted = portNamedBy(origin);
  try {
    const running =
      asked === undefined
        ? await serveOnFreePort({ ...site, port: wanted })
        : await serveSite({ ...site, port: Number(asked) });
    const port = new URL(running.address).port;
    if (origin !== undefined && isLocal(origin) && Number(port) !== wanted)
      console.log(
        `Its pages, snippets and files still name ${origin}, for which they were built. ` +
          '`npm start` builds them for a free port.',
      );
    console.log(`The site is at ${running.address} (stop with Ctrl+C)`);
    return running;
  } catch (error) {
    if (!(isPortTaken(error) || isPortForbidden(error))) throw error;
    const fault = isPortTaken(error) ? 'is taken' : 'is not allowed for this user';
    return fail(
      asked === undefined
        ? `Found no free port from ${wanted} on. Choose one with --port.`
        : `Port ${asked} ${fault}. Choose another with --port, or leave --port away to get a free one.`,
    );
  }
};

if (import.meta.main) {
  await runCommand(async () => {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    await serveBuild(values.port);
  });
}
