/** Runs nginx with the configuration that the project ships, as a user without privileges. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { renderNginx } from '../../deploy/nginx.ts';
import { BROTLI_MODULE, NGINX } from '../../scripts/find-nginx.ts';
import { requireProgram, runsAsRoot } from '../../scripts/find-program.ts';
import { basePath } from '../../site.config.ts';
import { findFreePort } from '../free-port.ts';
import { makeFolder, publishIn } from './published-folder.ts';
import { type RunningProgram, runServer } from './run-server.ts';

const SHIPPED = join(import.meta.dirname, '../../deploy/nginx.conf');

/** The file of content types of Debian's nginx, which the shipped configuration includes. */
const TYPES = '/etc/nginx/mime.types';

/** The shipped configuration, or what `npm run nginx` prints for another base path. */
export const shippedConfiguration = (): string =>
  basePath === '/' ? readFileSync(SHIPPED, 'utf8') : renderNginx(basePath);

function replaceLine(text: string, line: RegExp, replacement: string): string {
  const found = text.match(line) ?? [];
  if (found.length !== 1) throw new Error(`${line} is ${found.length} times in the configuration.`);
  return text.replace(line, replacement);
}

/** The ids of a user without privileges, if the tests run as root. */
function userWithoutRights(): { uid?: number; gid?: number } {
  if (!runsAsRoot) return {};
  const id = (option: string): number =>
    Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

interface PreparedNginx {
  /** The address of the site, with the base path. */
  readonly address: string;
  /** Runs `nginx -t`: its output and its exit code. */
  readonly check: () => { status: number | null; said: string };
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Prepares a folder for nginx with the site.
 * @param configuration of the site; only root and port are replaced in it
 * @param change gets the folder of the published site
 */
export async function prepareNginx(
  configuration: string,
  change?: (site: string) => void,
): Promise<PreparedNginx> {
  const program = requireProgram(NGINX);
  const folder = makeFolder();
  const port = await findFreePort();
  publishIn(join(folder, 'site'));
  change?.(join(folder, 'site', basePath));
  copyFileSync(TYPES, join(folder, 'mime.types'));
  const site = replaceLine(
    replaceLine(configuration, /^ {4}root .+;$/gm, `    root ${join(folder, 'site')};`),
    /^ {4}listen 80;$/gm,
    `    listen 127.0.0.1:${port};`,
  );
  writeFileSync(join(folder, 'site.conf'), site);
  const own = join(folder, 'own');
  mkdirSync(own);
  const user = userWithoutRights();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(own, user.uid, user.gid);
  const main = [
    `load_module ${BROTLI_MODULE};`,
    'daemon off;',
    `pid ${own}/pid;`,
    'error_log stderr;',
    'events {}',
    'http {',
    '    access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `    ${name}_temp_path ${own}/${name};`,
    ),
    '    include site.conf;',
    '}',
  ];
  writeFileSync(join(folder, 'nginx.conf'), `${main.join('\n')}\n`);
  const args = ['-p', `${folder}/`, '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
  const address = `http://127.0.0.1:${port}${basePath}`;
  let running: RunningProgram | undefined;
  return {
    address,
    check: () => {
      const { status, stdout, stderr } = spawnSync(program, ['-t', ...args], {
        ...user,
        encoding: 'utf8',
      });
      return { status, said: stdout + stderr };
    },
    start: async () => {
      running = await runServer(program, args, address, user);
    },
    close: async () => {
      await running?.close();
      rmSync(folder, { recursive: true });
    },
  };
}
