/** A reverse proxy, as hosts have: https with a certificate, and a redirect from http. It changes nothing else. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { makeFolder } from './published-folder.ts';

interface SecureFront {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Path of the certificate, which is for `localhost`. */
  readonly certificate: string;
  readonly close: () => Promise<void>;
}

/** @param behind an address of the server, whose path does not matter */
export async function startProxy(behind: string): Promise<SecureFront> {
  const folder = makeFolder();
  const certificate = join(folder, 'certificate.pem');
  const key = join(folder, 'key.pem');
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...names], {
    stdio: 'pipe',
  });
  const secure = createSecureServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    (asked, answer) => {
      const { method, headers, url = '/' } = asked;
      const passed = request(new URL(url, behind), { method, headers }, (response) => {
        answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
        response.pipe(answer);
      });
      // The scanner then finds no page, and the test fails.
      passed.once('error', () => answer.destroy());
      asked.pipe(passed);
    },
  );
  const httpsPort = await listen(secure);
  const open = createServer(({ url = '/' }, answer) => {
    answer.writeHead(301, { Location: `https://localhost:${httpsPort}${url}` }).end();
  });
  const httpPort = await listen(open);
  return {
    httpPort,
    httpsPort,
    certificate,
    close: async () => {
      for (const server of [secure, open]) {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      }
      rmSync(folder, { recursive: true });
    },
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
