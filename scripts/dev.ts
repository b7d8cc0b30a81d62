/**
 * `npm run dev`: Astro's development server. The port is chosen before Astro starts, because pages contain the address
 * of the site. If the port is in use, Astro takes the next one, and its pages would contain the address of another
 * program.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { siteUrl } from '../site.config.ts';
import { portNamedBy, reserveFreePort } from './serve.ts';

const options = process.argv.slice(2);
const env = { ...process.env };

// Astro checks its own options; only the port matters here.
const { values } = parseArgs({
  options: { port: { type: 'string' } },
  strict: false,
  allowPositionals: true,
});

if (process.env['SITE_URL'] === undefined) {
  const port = typeof values.port === 'string' ? values.port : await findPort();
  env['SITE_URL'] = `http://localhost:${port}`;
}

const server = spawn(process.execPath, [join(import.meta.dirname, 'astro.ts'), 'dev', ...options], {
  stdio: 'inherit',
  env,
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.kill(signal);
  });
server.on('exit', (status) => {
  process.exitCode = status ?? 1;
});

/** Finds a free port and adds it to the options of Astro. */
async function findPort(): Promise<string> {
  const { port, release } = await reserveFreePort(portNamedBy(siteUrl));
  await release();
  options.push('--port', String(port));
  return String(port);
}
