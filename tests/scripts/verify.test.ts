/** The comparison of a published copy with the build names every difference. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { renderSecurityTxt } from '#render/security-txt.ts';
import {
  CHECKSUMS,
  checksumsOf,
  parseChecksums,
  renderChecksums,
  writeChecksums,
} from '../../scripts/checksums.ts';
import { serveSite } from '../../scripts/serve.ts';
import {
  buildCommand,
  describeComparison,
  readReference,
  settingsOf,
  verify,
} from '../../scripts/verify.ts';
import { findFreePort } from '../free-port.ts';

const FILES = {
  '.nojekyll': '',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n',
  'index.html': 'home',
  '404.html': 'no such page',
  '2024/index.html': 'edition',
  'embed/2024/coverage@2026-11-22/index.html': 'dated embed',
  'data/2024.csv': 'edition\n2024\n',
  'robots.txt': 'Sitemap: https://example.org/jamsostek/sitemap-index.xml\n',
  '.well-known/security.txt': 'Contact: mailto:redaksi@example.org\n',
} as const;
/** Number of files that are requested; those that only the host reads are not. */
const SERVED = Object.keys(FILES).length - 2;
/** The list of a copy names what the copy has, so it differs where a file does. */
const OTHER_LIST = { file: CHECKSUMS, kind: 'differs' };

let folder: string;
/** Folder of a local build. */
let directory: string;

const write = (root: string, path: string, content: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  directory = join(folder, 'dist');
  for (const [path, content] of Object.entries(FILES)) write(directory, path, content);
  writeChecksums(directory);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** @param change changes the copy before its own list of files is written, as an attacker would write it */
const copyOf = (change: (copy: string) => void = () => undefined): string => {
  const copy = mkdtempSync(join(folder, 'copy-'));
  cpSync(directory, copy, { recursive: true });
  change(copy);
  writeChecksums(copy);
  return copy;
};

const tamper = (copy: string): void => {
  write(copy, '2024/index.html', 'Edition');
  rmSync(join(copy, 'data/2024.csv'));
  write(copy, 'data/evil.csv', 'evil\n');
};

const serve = async (copy: string, basePath = '/'): Promise<string> => {
  const site = await serveSite({ directory: copy, basePath, port: 0 });
  onTestFinished(site.close);
  return site.address;
};

const serveWith = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

/** The content that a host sends for a path; `undefined` if there is none. */
const fileAt = (path: string): Buffer | undefined => {
  const file = decodeURIComponent(path)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');
  if (file !== CHECKSUMS && !(file in FILES)) return undefined;
  return readFileSync(join(directory, file));
};

describe('the list', () => {
  test('has the form of sha256sum, sorted, without itself', () => {
    const lines = readFileSync(join(directory, CHECKSUMS), 'utf8').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toContain(
      // printf 'home' | sha256sum
      '4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html',
    );
    const paths = lines.map((line) => line.slice(66));
    expect(paths).toEqual(Object.keys(FILES).toSorted());
  });

  test('is read as it was written', () => {
    const written = checksumsOf(directory);
    expect(parseChecksums(renderChecksums(written))).toEqual(written);
  });

  const digest = 'a'.repeat(64);
  test.each([
    ['a page', '<!doctype html><title>404</title>\n'],
    ['nothing', ''],
    ['a digest that is too short', `${digest.slice(1)}  index.html\n`],
    ['a name with an escape sequence for the terminal', `${digest}  \u001b[2Jindex.html\n`],
    ['a last line that was cut', `${digest}  index.html\n${digest}  2024/ind`],
  ])('is not read from %s', (_name, content) => {
    expect(parseChecksums(content)).toBeUndefined();
  });
});

describe('a folder', () => {
  test('that is the same has no difference', async () => {
    const { compared, differences } = await verify({ target: copyOf(), directory });
    expect(differences).toEqual([]);
    expect(compared, 'all files and their list').toBe(Object.keys(FILES).length + 1);
  });

  test('that was changed has each difference named, whatever its own list says', async () => {
    const { differences } = await verify({ target: copyOf(tamper), directory });
    expect(differences).toEqual([
      { file: '2024/index.html', kind: 'differs' },
      { file: 'data/2024.csv', kind: 'missing' },
      OTHER_LIST,
      { file: 'data/evil.csv', kind: 'additional' },
    ]);
  });

  test('may not have other response headers', async () => {
    const target = copyOf((copy) => {
      write(copy, '_headers', '');
    });
    const { differences } = await verify({ target, directory });
    expect(differences).toEqual([{ file: '_headers', kind: 'differs' }, OTHER_LIST]);
  });
});

describe.each(['/', '/jamsostek/'])('an address with the base path %s', (basePath) => {
  test('that sends the same has no difference, with the final slash or without', async () => {
    const address = await serve(copyOf(), basePath);
    for (const target of [address, address.replace(/\/$/, '')]) {
      const comparison = await verify({ target, directory });
      expect(comparison).toEqual({ compared: SERVED + 1, differences: [], remarks: [] });
    }
  });

  test('that was changed has each difference named', async () => {
    const target = await serve(copyOf(tamper), basePath);
    const { differences } = await verify({ target, directory });
    expect(differences).toEqual([
      { file: '2024/index.html', kind: 'differs' },
      { file: 'data/2024.csv', kind: 'missing' },
      OTHER_LIST,
      { file: 'data/evil.csv', kind: 'additional' },
    ]);
  });

  test('that has another page for unknown addresses is detected', async () => {
    const target = await serve(
      copyOf((copy) => {
        write(copy, '404.html', 'buy here');
      }),
      basePath,
    );
    const { differences } = await verify({ target, directory });
    expect(differences).toEqual([{ file: '404.html', kind: 'differs' }, OTHER_LIST]);
  });
});

describe('a list that was changed alone is named', () => {
  const changeDigest = (copy: string): void => {
    const list = readFileSync(join(copy, CHECKSUMS), 'utf8');
    write(copy, CHECKSUMS, list.replace(/^[0-9a-f]{64}/, '0'.repeat(64)));
  };

  test('in a folder, as is one that was removed or is no list', async () => {
    const copy = copyOf();
    changeDigest(copy);
    expect((await verify({ target: copy, directory })).differences).toEqual([OTHER_LIST]);
    write(copy, CHECKSUMS, 'no list');
    expect((await verify({ target: copy, directory })).differences).toEqual([OTHER_LIST]);
    rmSync(join(copy, CHECKSUMS));
    expect((await verify({ target: copy, directory })).differences).toEqual([
      { file: CHECKSUMS, kind: 'missing' },
    ]);
  });

  test('at an address', async () => {
    const copy = copyOf();
    changeDigest(copy);
    const { differences } = await verify({ target: await serve(copy), directory });
    expect(differences).toEqual([OTHER_LIST]);
  });
});

test('a connection that breaks is tried again', async () => {
  let breaks = 1;
  const target = await serveWith((request, response) => {
    const content = fileAt(request.url ?? '');
    if (request.url === '/robots.txt' && breaks > 0) {
      breaks -= 1;
      request.socket.destroy();
    } else response.writeHead(content === undefined ? 404 : 200).end(content ?? FILES['404.html']);
  });
  expect((await verify({ target, directory })).differences).toEqual([]);
  expect(breaks).toBe(0);
});

test('a host that stops answering is asked for no further files', async () => {
  const many = mkdtempSync(join(folder, 'many-'));
  for (let each = 10; each < 99; each += 1) write(many, `${each}.txt`, String(each));
  writeChecksums(many);
  let requests = 0;
  const target = await serveWith((request, response) => {
    requests += 1;
    if (request.url === '/SHA256SUMS') response.end(readFileSync(join(many, CHECKSUMS)));
    else if (request.url === '/10.txt') request.socket.destroy();
    else response.writeHead(404).end();
  });
  await expect(verify({ target, directory: many })).rejects.toThrow(/^No answer from .*\/10\.txt/);
  const atTheEnd = requests;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(requests, 'only requests that had begun').toBeLessThanOrEqual(atTheEnd + 8);
  expect(requests).toBeLessThan(89);
});

test('a compressed copy with other content is detected', async () => {
  const target = await serveWith((request, response) => {
    const content = fileAt(request.url ?? '');
    if (content === undefined) response.writeHead(404).end(FILES['404.html']);
    else if (request.url === '/2024/' && request.headers['accept-encoding'] === 'gzip')
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('Edition'));
    else response.end(content);
  });
  const { differences } = await verify({ target, directory });
  expect(differences).toEqual([
    { file: '2024/index.html', kind: 'differs', detail: 'as sent with gzip' },
  ]);
});

test('a host that answers every address with 200 is reported, with its missing files', async () => {
  const target = await serveWith((request, response) => {
    const content = request.url === '/data/2024.csv' ? undefined : fileAt(request.url ?? '');
    response.writeHead(200).end(content ?? FILES['404.html']);
  });
  const { differences, remarks } = await verify({ target, directory });
  expect(differences).toEqual([{ file: 'data/2024.csv', kind: 'missing' }]);
  expect(remarks).toEqual([expect.stringContaining('with 200 instead of 404')]);
});

test('a file that is sent on to another address is named with that address', async () => {
  const target = await serveWith((request, response) => {
    const content = fileAt(request.url ?? '');
    if (request.url === '/2024/')
      response.writeHead(302, { Location: 'https://evil.example/' }).end();
    else response.writeHead(content === undefined ? 404 : 200).end(content ?? FILES['404.html']);
  });
  const { differences } = await verify({ target, directory });
  expect(differences).toEqual([
    {
      file: '2024/index.html',
      kind: 'differs',
      detail: 'answers 302, to "https://evil.example/"',
    },
  ]);
});

test('a host that sends addresses with @ to their encoded form is asked for that form', async () => {
  const target = await serveWith((request, response) => {
    const path = request.url ?? '';
    const content = fileAt(path);
    if (path.includes('@')) response.writeHead(307, { Location: path.replace('@', '%40') }).end();
    else response.writeHead(content === undefined ? 404 : 200).end(content ?? FILES['404.html']);
  });
  expect((await verify({ target, directory })).differences).toEqual([]);
});

describe('what cannot be compared is explained:', () => {
  test('an address below which there is no site', async () => {
    const address = await serve(copyOf(), '/jamsostek/');
    await expect(verify({ target: new URL('/', address).href, directory })).rejects.toThrow(
      'There is no SHA256SUMS at http://127.0.0.1:',
    );
  });

  test('a host that sends a page in place of the list', async () => {
    const target = await serveWith((_request, response) => response.end('<!doctype html>\n'));
    await expect(verify({ target, directory })).rejects.toThrow('the host sends something else');
  });

  test('a host that sends all requests elsewhere', async () => {
    const target = await serveWith((_request, response) =>
      response.writeHead(301, { Location: 'https://example.org/SHA256SUMS' }).end(),
    );
    await expect(verify({ target, directory })).rejects.toThrow(
      'answers 301, to "https://example.org/SHA256SUMS". Give the address that it leads to.',
    );
  });

  test('a port where nothing answers', async () => {
    const target = `http://127.0.0.1:${await findFreePort()}/`;
    await expect(verify({ target, directory })).rejects.toThrow(/^No answer from .*ECONNREFUSED/);
  });

  test.each([
    ['example.org', 'neither a folder nor an address'],
    ['https://', 'not a valid address'],
    ['https://example.org/?q=1', 'has a query'],
    ['https://a:b@example.org/', 'a password'],
  ])('%s', async (target, message) => {
    await expect(verify({ target, directory })).rejects.toThrow(message);
  });

  test('a build that is not there, or was changed since', () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    expect(() => readReference(empty)).toThrow('There is no SHA256SUMS in dist/.');
    const changed = copyOf();
    write(changed, 'index.html', 'Home');
    expect(() => readReference(changed)).toThrow('dist/ was changed after it was built');
  });

  test('a file that is not a list', () => {
    expect(() => readReference(directory, join(directory, 'index.html'))).toThrow('is not a list');
    expect(() => readReference(directory, join(directory, 'none'))).toThrow('There is no file');
    expect(() => readReference(directory, join(directory, 'data'))).toThrow('data is a folder');
  });
});

test('a list from elsewhere is the reference, whatever dist/ holds', async () => {
  const listFile = join(folder, 'attested');
  cpSync(join(directory, CHECKSUMS), listFile);
  const none = mkdtempSync(join(folder, 'no-build-'));
  const { differences } = await verify({ target: copyOf(tamper), directory: none, listFile });
  expect(differences).toHaveLength(4);
});

describe('the settings of a build', () => {
  const theirs = {
    SITE_URL: 'https://example.org',
    BASE_PATH: '/jamsostek/',
    CONTACT: 'redaksi@example.org',
    SECURITY_CONTACT: undefined,
  };

  test('are read from its files', () => {
    expect(settingsOf(FILES['robots.txt'], FILES['.well-known/security.txt'])).toEqual(theirs);
  });

  test('are read from security.txt as the build writes it, with one contact or two', () => {
    const errors = 'mailto:redaksi@example.org';
    const readFrom = (security: string) =>
      settingsOf(FILES['robots.txt'], renderSecurityTxt({ security, errors }, '2026-11-22'));
    expect(readFrom(errors)).toEqual(theirs);
    for (const form of ['https://example.org/lapor', 'aman@example.org'])
      expect(readFrom(form.replace(/^(?=.*@)/, 'mailto:'))).toEqual({
        ...theirs,
        SECURITY_CONTACT: form,
      });
  });

  test.each([
    ['Sitemap: https://example.org/$(reboot)/sitemap-index.xml\n', 'Contact: mailto:a@example.org'],
    ['Sitemap: https://example.org/sitemap-index.xml\n', "Contact: mailto:a'b@example.org"],
    [
      'Sitemap: https://example.org/sitemap-index.xml\n',
      "# Other errors: https://example.org/\nContact: https://example.org/'$(reboot)'",
    ],
    [
      'Sitemap: https://example.org/sitemap-index.xml\n',
      "# Other errors: https://example.org/'$(reboot)'\nContact: https://example.org/",
    ],
    ['Sitemap: https://example.org/sitemap-index.xml\n', ''],
    ['nothing', ''],
  ])('are not read from %j and %j', (robots, securityTxt) => {
    expect(settingsOf(robots, securityTxt)).toBeUndefined();
  });

  test('are named where they differ, as the command that builds with them', async () => {
    const own = copyOf((copy) => {
      write(copy, 'robots.txt', 'Sitemap: http://localhost:4321/sitemap-index.xml\n');
    });
    const { remarks } = await verify({ target: await serve(copyOf()), directory: own });
    const command =
      "SITE_URL='https://example.org' BASE_PATH='/jamsostek/' CONTACT='redaksi@example.org' npm run build";
    expect(buildCommand(theirs)).toBe(command);
    expect(buildCommand({ ...theirs, SECURITY_CONTACT: 'aman@example.org' })).toBe(
      command.replace('npm run', "SECURITY_CONTACT='aman@example.org' npm run"),
    );
    expect(remarks.join('\n')).toContain(command);
  });
});

test('the report has a line for each difference, and ends with the result', () => {
  const differences = [
    { file: '2024/index.html', kind: 'differs', detail: 'answers 302' },
    { file: 'data/2024.csv', kind: 'missing' },
  ] as const;
  expect(describeComparison({ compared: 7, differences, remarks: ['A remark.'] })).toEqual([
    'differs     2024/index.html   (answers 302)',
    'missing     data/2024.csv',
    'A remark.',
    '2 of 7 files differ, are missing or are additional.',
  ]);
  expect(describeComparison({ compared: 7, differences: [], remarks: [] })).toEqual([
    'All 7 files are the same, byte for byte.',
  ]);
});

test('the command ends with 1 where it finds a difference, and with 0 where it finds none', async () => {
  const run = async (target: string) => {
    const script = join(import.meta.dirname, '../../scripts/verify.ts');
    const list = join(directory, CHECKSUMS);
    const command = spawn(process.execPath, [script, target, '--list', list]);
    const [output] = await Promise.all([text(command.stdout), once(command, 'close')]);
    return { output, status: command.exitCode };
  };
  const same = await run(await serve(copyOf()));
  expect(same).toEqual({
    output: `All ${SERVED + 1} files are the same, byte for byte.\n`,
    status: 0,
  });
  const changed = await run(await serve(copyOf(tamper)));
  expect(changed.status).toBe(1);
  expect(changed.output).toContain('differs     2024/index.html\n');
  expect((await run('nowhere')).status).toBe(1);
});

test.each([
  ['an unknown option', ['--unknown', 'x'], "Unknown option '--unknown'"],
  ['--list without a value', ['.', '--list'], "Option '--list <value>' argument missing"],
  ['--list with an option', ['.', '--list', '-x'], "Option '--list' argument is ambiguous"],
  ['--list with a folder', ['.', '--list', '.'], '. is a folder'],
  ['no address', [], 'Give one address or one folder'],
])('the command ends with 1 and one line for %s', async (_name, options, message) => {
  const script = join(import.meta.dirname, '../../scripts/verify.ts');
  const command = spawn(process.execPath, [script, ...options]);
  const [printed] = await Promise.all([text(command.stderr), once(command, 'close')]);
  expect(printed.trim().split('\n')).toEqual([expect.stringContaining(message)]);
  expect(command.exitCode).toBe(1);
});
