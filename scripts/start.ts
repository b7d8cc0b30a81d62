/**
 * `npm start`: builds the site for a free port of this machine and serves it there.
 * The port is chosen before the build, because pages, pictures, workbooks and hashes of files hold the address of the
 * site: a server that replaced it in its answers could not change these. It stays reserved during the build, so that no
 * other program takes it meanwhile.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { siteUrl } from '../site.config.ts';
import { portNamedBy, reserveFreePort, serveBuild } from './serve.ts';

/** Runs `npm run build`, and ends this program too if the build fails. */
const build = async (env: NodeJS.ProcessEnv): Promise<void> => {
  const running = spawn('npm run build', { shell: true, stdio: 'inherit', env });
  const [status] = (await once(running, 'exit')) as [number | null];
  if (status !== 0) process.exit(status ?? 1);
};

if (process.env['SITE_URL'] === undefined) {
  const { port, release } = await reserveFreePort(portNamedBy(siteUrl));
  await build({ ...process.env, SITE_URL: `http://localhost:${port}` });
  await release();
} else {
  // Whoever set SITE_URL wants that address in the pages, wherever this trial is served.
  await build(process.env);
}
await serveBuild();
