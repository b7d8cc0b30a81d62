/** A newsroom's web server: pages made by a test, and the host scripts that newsrooms use, from npm. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** Files by their address on the host. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/pym.js': import.meta.resolve('pym.js'),
  '/frames.js': import.meta.resolve('@newswire/frames'),
  '/iframe-resizer-4.js': import.meta.resolve('iframe-resizer-4/js/iframeResizer.js'),
  '/iframe-resizer-5.js': import.meta.resolve('@iframe-resizer/parent/index.umd.js'),
};

/** Response headers of a page that isolates itself from other origins. */
export const ISOLATING = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

export interface HostServer {
  /** Differs from the origin of the site, because the port is different. */
  readonly origin: string;
  /**
   * @param headers response headers of the page
   * @returns the address of a page with this body
   */
  readonly publish: (
    body: string,
    style?: string,
    headers?: Readonly<Record<string, string>>,
  ) => string;
  readonly close: () => Promise<void>;
}

export async function serveHostPages(): Promise<HostServer> {
  const pages: { readonly html: string; readonly headers: Readonly<Record<string, string>> }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const script = SCRIPTS[path];
    const page = pages[Number(path.slice(1))];
    if (script !== undefined) {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.end(readFileSync(fileURLToPath(script)));
    } else if (page !== undefined) {
      response.setHeaders(
        new Headers({ 'Content-Type': 'text/html; charset=utf-8', ...page.headers }),
      );
      response.end(page.html);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    publish: (body, style = '', headers = {}) => {
      const html =
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A newsroom</title>` +
        `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">` +
        `<style>body{margin:0}iframe{display:block;width:100%;border:0}${style}</style></head>` +
        `<body>${body}</body></html>`;
      const count = pages.push({ html, headers });
      return `${origin}/${count - 1}`;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
