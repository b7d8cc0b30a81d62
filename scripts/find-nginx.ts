/** Finds an nginx with the module for brotli copies, for the tests of `deploy/nginx.conf`. */
import { onPath, findOrInstall, type Program } from './find-program.ts';

/** Debian's main configuration loads this module; the configuration of the tests loads it by this path. */
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const NGINX: Program = {
  name: 'nginx with its brotli module',
  variable: 'NGINX_PATH',
  probe: '-v',
  // The folder is not on the PATH of every user.
  paths: ['/usr/sbin/nginx', ...onPath(['nginx'])],
  files: [BROTLI_MODULE],
  packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  installHints: [],
};

if (import.meta.main) findOrInstall(NGINX);
