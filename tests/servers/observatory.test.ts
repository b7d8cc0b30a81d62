/** MDN's HTTP Observatory grades what nginx sends with the shipped file, behind a certificate and a redirect from http. */
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { basePath, siteUrl } from '../../site.config.ts';
import { findFreePort } from '../free-port.ts';
import { editions } from '../site/built-site.ts';
import type { Graded } from './grade-pages.ts';
import { makeFolder } from './published-folder.ts';
import { prepareNginx, shippedConfiguration } from './run-nginx.ts';

const folder = makeFolder();
const certificate = join(folder, 'certificate.pem');
const key = join(folder, 'key.pem');
const httpPort = await findFreePort();
const httpsPort = await findFreePort();

const year = editions[0]?.year ?? '';
const PAGES = ['', 'en/', `${year}/`, `${year}/coverage/`, 'data/', `data/${year}/`, 'embed/'];
const EMBEDS = [`embed/${year}/coverage/`, `en/embed/${year}/coverage/`];

/** The policy of an embed names the origin of the site, which in a build for a trial is one without encryption. Its copies would be sent instead. */
function encrypt(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(`base-uri ${siteUrl}`, 'base-uri https://example.org'));
  for (const ending of ['br', 'gz']) rmSync(`${file}.${ending}`);
}

let nginx: Awaited<ReturnType<typeof prepareNginx>>;
let graded: readonly Graded[];

beforeAll(async () => {
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      certificate,
      ...names,
    ],
    { stdio: 'pipe' },
  );
  // For the user as whom nginx runs. The key is thrown away.
  chmodSync(key, 0o644);
  const secured = shippedConfiguration().replace(
    '    listen 80;\n',
    `    listen 80;\n    listen ${httpsPort} ssl;\n    ssl_certificate ${certificate};\n    ssl_certificate_key ${key};\n`,
  );
  const redirect = `server {\n    listen ${httpPort};\n    return 301 https://localhost:${httpsPort}$request_uri;\n}\n`;
  nginx = await prepareNginx(secured + redirect, (site) => {
    for (const embed of EMBEDS) encrypt(join(site, embed, 'index.html'));
  });
  await nginx.start();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(import.meta.dirname, 'grade-pages.ts'),
      String(httpPort),
      String(httpsPort),
      ...[...PAGES, ...EMBEDS].map((address) => basePath + address),
    ],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate } },
  );
  graded = JSON.parse(stdout) as Graded[];
});
afterAll(async () => {
  await nginx.close();
  rmSync(folder, { recursive: true });
});

const gradeOf = (address: string): Graded => {
  const found = graded.find(({ path }) => path === basePath + address);
  if (found === undefined) throw new Error(`/${address} was not graded.`);
  return found;
};

test.each(PAGES)('/%s has grade A+, with 135 points', (address) => {
  const { score, grade, tests } = gradeOf(address);
  expect({ score, grade }, tests.join('\n')).toEqual({ score: 135, grade: 'A+' });
});

test.each(EMBEDS)('/%s loses points only because every site may frame it', (address) => {
  const { score, grade, tests } = gradeOf(address);
  expect(tests.filter((each) => each.includes(': -'))).toEqual([
    'x-frame-options-not-implemented: -20',
  ]);
  // Below 90 points, the extra points of other tests do not count.
  expect({ score, grade }, tests.join('\n')).toEqual({ score: 80, grade: 'B+' });
});
