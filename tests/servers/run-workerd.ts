/** Runs workerd, the server of Cloudflare, through `wrangler dev`, with the configuration that the project ships. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { basePath } from '../../site.config.ts';
import { findFreePort } from '../free-port.ts';
import { makeFolder, moveHostFiles, publishIn } from './published-folder.ts';
import { runServer } from './run-server.ts';

const SHIPPED = join(import.meta.dirname, '../../wrangler.jsonc');
const require = createRequire(import.meta.url);
const WRANGLER = join(dirname(require.resolve('wrangler/package.json')), 'bin/wrangler.js');

interface RunningWorkerd {
  /** The address of the site, with the base path. */
  readonly address: string;
  /** What wrangler has printed. */
  readonly printed: () => string;
  readonly close: () => Promise<void>;
}

/** @param change gets the folder of the published site */
export async function runWorkerd(change?: (site: string) => void): Promise<RunningWorkerd> {
  const folder = makeFolder();
  copyFileSync(SHIPPED, join(folder, 'wrangler.jsonc'));
  const published = join(folder, 'dist');
  publishIn(published);
  change?.(join(published, basePath));
  moveHostFiles(published);
  const home = join(folder, 'home');
  mkdirSync(home);
  const port = await findFreePort();
  const inspectorPort = await findFreePort();
  const address = `http://127.0.0.1:${port}${basePath}`;
  const ports = ['--port', String(port), '--inspector-port', String(inspectorPort)];
  const { printed, close } = await runServer(
    process.execPath,
    [WRANGLER, 'dev', '--ip', '127.0.0.1', ...ports],
    address,
    {
      cwd: folder,
      // Prevents requests to other hosts, and files in the home folder of the user.
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        CI: 'true',
        NO_COLOR: '1',
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      },
    },
  );
  return {
    address,
    printed,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
