/**
 * `npm run verify -- <address or folder>` compares a published copy of the site with the build in dist/, file by file.
 * The build is the reference, because whoever can change the copy can change its SHA256SUMS too: build the same commit
 * with the same settings first. `--list <file>` takes another list, such as one whose attestation you have checked.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { isCompressedCopy } from '../deploy/compress-site.ts';
import { HOST_FILES } from '../deploy/host-files.ts';
import { parseBasePath, parseContact, parseSecurityContact, parseSiteUrl } from '../site.config.ts';
import {
  CHECKSUMS,
  type Checksums,
  digestsIn,
  parseChecksums,
  renderChecksums,
  sha256,
} from './checksums.ts';
import { CommandError, runCommand } from './run-command.ts';

const DIRECTORY = join(import.meta.dirname, '..', 'dist');
const NOT_FOUND = '404.html';
const REQUESTS_AT_ONCE = 8;
const MINUTE = 60_000;
/** A host may store each file once per encoding, and readers get any of these copies, so all are compared. */
const ENCODINGS = ['identity', 'gzip', 'br'];

export interface Difference {
  file: string;
  kind: 'differs' | 'missing' | 'additional';
  /** What was found instead. */
  detail?: string;
}

export interface Comparison {
  /** How many files were compared. */
  compared: number;
  differences: readonly Difference[];
  /** Notes about the result: faults of the host, and settings in which the copy differs from dist/. */
  remarks: readonly string[];
}

/** The files of a list and the list itself, with which others may check a copy. */
const withItself = (list: Checksums): Checksums =>
  new Map([...list, [CHECKSUMS, sha256(Buffer.from(renderChecksums(list)))]]);

/** Compares a folder, which must have every file of the list, the list itself and no other file. */
const compareFolder = (list: Checksums, folder: string): Comparison => {
  const found = digestsIn(folder);
  const expected = withItself(list);
  const differences = [...expected].flatMap(([file, digest]): Difference[] => {
    const own = found.get(file);
    if (own === undefined) return [{ file, kind: 'missing' }];
    return own === digest ? [] : [{ file, kind: 'differs' }];
  });
  const additional = [...found.keys()].filter((file) => !expected.has(file));
  return {
    compared: expected.size,
    differences: [
      ...differences,
      ...additional.map((file): Difference => ({ file, kind: 'additional' })),
    ],
    remarks: [],
  };
};

interface HostResponse {
  status: number;
  location: string | null;
  bytes: Uint8Array;
}

/** Asks twice, because one of a thousand connections may break. */
const request = async (url: URL, encoding = 'identity', mayRetry = true): Promise<HostResponse> => {
  try {
    const response = await fetch(url, {
      headers: { 'Accept-Encoding': encoding },
      redirect: 'manual',
      signal: AbortSignal.timeout(MINUTE),
    });
    return {
      status: response.status,
      location: response.headers.get('location'),
      // `fetch` has already decompressed the body.
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  } catch (error) {
    if (mayRetry) return request(url, encoding, false);
    const reason = error instanceof Error ? (error.cause ?? error) : error;
    throw new CommandError(
      `No answer from ${url.href}: ${reason instanceof Error ? reason.message : String(reason)}`,
    );
  }
};

const describeAnswer = ({ status, location }: HostResponse): string =>
  location === null ? `answers ${status}` : `answers ${status}, to ${JSON.stringify(location)}`;

/**
 * The address of a file on a web host. For `index.html` it is the address of its folder. Special characters are
 * encoded, because Cloudflare redirects an address with `@` to the one with `%40`.
 */
const addressOf = (file: string, site: URL): URL => {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return new URL(`./${path.split('/').map(encodeURIComponent).join('/')}`, site);
};

/** An address that no copy of the site has. */
const unknownAddress = (site: URL): URL => new URL(`${randomUUID()}/`, site);

/**
 * Whether a host must send a file at its own address. It need not send its configuration files and compressed copies.
 * It sends a copy at the address of the uncompressed file.
 */
const isServed = (file: string, list: Checksums): boolean =>
  !HOST_FILES.includes(file) && !(isCompressedCopy(file) && list.has(file.slice(0, -3)));

/** @param site address of the copy, which ends with a slash */
const compareSite = async (list: Checksums, site: URL): Promise<Comparison> => {
  const published = await fetchChecksums(site);
  const remarks: string[] = [];
  const unknown = await request(unknownAddress(site));
  const answersAll = unknown.status === 200;
  if (answersAll)
    remarks.push(
      'The host answers addresses that do not exist with 200 instead of 404. A file counts as missing where the answer is the same as to such an address.',
    );
  const compareFile = async (file: string, digest: string): Promise<Difference[]> => {
    // Hosts send this page at unknown addresses, with different statuses.
    const isForUnknown = file === NOT_FOUND;
    for (const encoding of ENCODINGS) {
      const url = isForUnknown ? unknownAddress(site) : addressOf(file, site);
      const answer = await request(url, encoding);
      const own = sha256(answer.bytes);
      if (own === digest && (isForUnknown || answer.status === 200)) continue;
      if (!isForUnknown && (answer.status === 404 || (answersAll && own === sha256(unknown.bytes))))
        return [{ file, kind: 'missing' }];
      if (!isForUnknown && answer.status !== 200)
        return [{ file, kind: 'differs', detail: describeAnswer(answer) }];
      const detail = encoding === 'identity' ? {} : { detail: `as sent with ${encoding}` };
      return [{ file, kind: 'differs', ...detail }];
    }
    return [];
  };
  const expected = withItself(list);
  const waiting = [...expected].filter(([file]) => isServed(file, list));
  const compared = waiting.length;
  const found = new Map<string, Difference[]>();
  await Promise.all(
    Array.from({ length: REQUESTS_AT_ONCE }, async () => {
      try {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          found.set(next[0], await compareFile(...next));
      } catch (error) {
        // The comparison is not complete without an answer, so the other requests would be useless.
        waiting.length = 0;
        throw error;
      }
    }),
  );
  const additional = [...published.keys()].filter((file) => !list.has(file));
  return {
    compared,
    differences: [
      ...[...expected.keys()].flatMap((file) => found.get(file) ?? []),
      ...additional.map((file): Difference => ({ file, kind: 'additional' })),
    ],
    remarks,
  };
};

/** The list that the copy publishes. It is only used to find additional files; its digests are not trusted. */
const fetchChecksums = async (site: URL): Promise<Checksums> => {
  const url = new URL(CHECKSUMS, site);
  const answer = await request(url);
  if (answer.location !== null)
    throw new CommandError(
      `${url.href} ${describeAnswer(answer)}. Give the address that it leads to.`,
    );
  const list =
    answer.status === 200 ? parseChecksums(new TextDecoder().decode(answer.bytes)) : undefined;
  if (list === undefined) {
    const found = answer.status === 200 ? 'sends something else' : describeAnswer(answer);
    throw new CommandError(
      `There is no ${CHECKSUMS} at ${url.href}: the host ${found}. Give the address of the front page, with the base path. Builds before ${CHECKSUMS} was introduced have none.`,
    );
  }
  return list;
};

export interface Settings {
  SITE_URL: string;
  BASE_PATH: string;
  CONTACT: string | undefined;
  SECURITY_CONTACT: string | undefined;
}

/**
 * The settings of a build, read from the contents of its robots.txt and security.txt.
 * @returns `undefined` if the files contain no settings, or settings that are not safe to type into a shell
 */
export const settingsOf = (robots: string, securityTxt: string): Settings | undefined => {
  const [, sitemap = ''] = /^Sitemap: ([\x21-\x7e]+)$/m.exec(robots) ?? [];
  const [, security] = /^Contact: (?:mailto:)?([\x21-\x7e]+)$/m.exec(securityTxt) ?? [];
  const [, contact = security] =
    /^# Other errors: (?:mailto:)?([\x21-\x7e]+)$/m.exec(securityTxt) ?? [];
  try {
    const { origin, pathname } = new URL(sitemap);
    const settings = {
      SITE_URL: parseSiteUrl(origin),
      BASE_PATH: parseBasePath(pathname.replace(/[^/]*$/, '')),
      CONTACT: contact,
      SECURITY_CONTACT: security === contact ? undefined : security,
    };
    parseContact(contact, origin);
    parseSecurityContact(security);
    return settings;
  } catch {
    return undefined;
  }
};

/** The command that builds with these settings. Values are not escaped, because their checks reject quotes. */
export const buildCommand = (settings: Settings): string =>
  [
    ...Object.entries(settings).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}='${String(value)}'`],
    ),
    'npm run build',
  ].join(' ');

const SECURITY = '.well-known/security.txt';

type Read = (file: string) => Promise<string>;

const readFrom =
  (folder: string): Read =>
  (file) => {
    const path = join(folder, file);
    return Promise.resolve(existsSync(path) ? readFileSync(path, 'utf8') : '');
  };

const readOf =
  (site: URL): Read =>
  async (file) => {
    const { status, bytes } = await request(addressOf(file, site));
    return status === 200 ? new TextDecoder().decode(bytes) : '';
  };

const readSettings = async (read: Read): Promise<Settings | undefined> =>
  settingsOf(await read('robots.txt'), await read(SECURITY));

/** If the copy was built with other settings: a remark with the command that builds with these settings. */
const explainSettings = async (read: Read, directory: string): Promise<string[]> => {
  const theirs = await readSettings(read);
  const ours = await readSettings(readFrom(directory));
  if (theirs === undefined || ours === undefined) return [];
  if (buildCommand(theirs) === buildCommand(ours)) return [];
  return [
    `dist/ was built with other settings than the copy. Build it again, then compare:\n  ${buildCommand(theirs)}`,
  ];
};

/**
 * The list to compare with: that of `listFile`, or that of dist/.
 * @throws CommandError if there is no valid list, or if the files of dist/ do not match it
 */
export const readReference = (directory: string, listFile?: string): Checksums => {
  const file = listFile ?? join(directory, CHECKSUMS);
  if (!existsSync(file))
    throw new CommandError(
      listFile === undefined
        ? `There is no ${CHECKSUMS} in dist/. Build the commit of the copy first, with its SITE_URL, BASE_PATH, CONTACT and SECURITY_CONTACT: npm run build`
        : `There is no file ${listFile}.`,
    );
  if (statSync(file).isDirectory())
    throw new CommandError(`${file} is a folder; expected a file such as ${CHECKSUMS}.`);
  const list = parseChecksums(readFileSync(file, 'utf8'));
  if (list === undefined)
    throw new CommandError(
      `${file} is not a list of SHA-256 and names, as sha256sum writes them, one on a line.`,
    );
  if (listFile === undefined && compareFolder(list, directory).differences.length > 0)
    throw new CommandError('dist/ was changed after it was built. Run `npm run build` again.');
  return list;
};

interface Options {
  /** An address or a folder. */
  target: string;
  /** The reference build. */
  directory?: string;
  listFile?: string | undefined;
}

/**
 * Compares a copy with the reference.
 * @throws CommandError if that is not possible, with the reason for the person who gave the command
 */
export const verify = async (options: Options): Promise<Comparison> => {
  const { target, directory = DIRECTORY, listFile } = options;
  const isAddress = /^https?:/i.test(target);
  if (isAddress && !URL.canParse(target))
    throw new CommandError(`${JSON.stringify(target)} is not a valid address.`);
  if (!isAddress && !(existsSync(target) && statSync(target).isDirectory()))
    throw new CommandError(
      `${JSON.stringify(target)} is neither a folder nor an address that starts with https:// or http://.`,
    );
  const list = readReference(directory, listFile);
  const site = isAddress ? parseAddress(target) : undefined;
  const comparison =
    site === undefined ? compareFolder(list, target) : await compareSite(list, site);
  if (comparison.differences.length === 0 || listFile !== undefined) return comparison;
  const read = site === undefined ? readFrom(target) : readOf(site);
  const remarks = [...comparison.remarks, ...(await explainSettings(read, directory))];
  return { ...comparison, remarks };
};

const parseAddress = (text: string): URL => {
  const url = new URL(text);
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    throw new CommandError(
      `${JSON.stringify(text)} has a query, a fragment or a password; expected the address of the front page alone.`,
    );
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
};

/** One line for each difference, then the result. */
export const describeComparison = (comparison: Comparison): string[] => {
  const { compared, differences, remarks } = comparison;
  const lines = differences.map(
    ({ file, kind, detail }) =>
      `${kind.padEnd(11)} ${file}${detail === undefined ? '' : `   (${detail})`}`,
  );
  const count = differences.length;
  const result =
    count === 0
      ? `All ${compared} files are the same, byte for byte.`
      : `${count} of ${compared} files differ, are missing or are additional.`;
  return [...lines, ...remarks, result];
};

if (import.meta.main) {
  await runCommand(async () => {
    const { values, positionals } = parseArgs({
      options: { list: { type: 'string' } },
      allowPositionals: true,
    });
    const [target, ...others] = positionals;
    if (target === undefined || others.length > 0)
      throw new CommandError(
        'Give one address or one folder: npm run verify -- https://example.org/jamsostek/',
      );
    const comparison = await verify({ target, listFile: values.list });
    console.log(describeComparison(comparison).join('\n'));
    if (comparison.differences.length > 0) process.exitCode = 1;
  });
}
