/**
 * `npm start`: builds the site for a free port of this machine and serves it there.
 * The port is chosen before the build, because pages, pictures, workbooks and hashes of files depend on the address of
 * the site, so a server could not replace it in its responses. The port stays reserved during the build, so that no
 * other program takes it.
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
  // The pages must contain SITE_URL if it is set, also if this trial is served at another address.
  await build(process.env);
}
await serveBuild();
