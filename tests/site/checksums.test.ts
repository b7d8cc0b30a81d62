/** SHA256SUMS has every file of the build, so that each published file can be verified. */
import { expect, test } from 'vitest';

import { isCompressedCopy } from '../../deploy/compress-site.ts';
import { CHECKSUMS, checksumsOf, parseChecksums } from '../../scripts/checksums.ts';
import { DIST, files, readBuilt } from './built-site.ts';

test('SHA256SUMS has every file with the digest of its bytes', () => {
  const list = parseChecksums(readBuilt(CHECKSUMS));
  expect(list).toEqual(checksumsOf(DIST));
  const listed = [...(list?.keys() ?? [])];
  expect(listed.filter((file) => !isCompressedCopy(file))).toEqual(
    files.filter((file) => file !== CHECKSUMS),
  );
  expect(listed).toContain('index.html.br');
});
