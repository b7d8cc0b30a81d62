/** The files of an edition with what others need to check them: size and digest. */
import { createHash } from 'node:crypto';

import type { Edition } from '#editions/edition.ts';
import { memoize } from '#editions/memoize.ts';
import { DOWNLOAD_KINDS, type DownloadKind } from '#i18n/addresses.ts';
import { renderCsv, renderExcelCsv } from './csv.ts';
import { renderJson } from './json.ts';
import { renderXlsx } from './xlsx.ts';

/** Size and digest, with which others can check that their copy of a file is complete. */
export interface FileDigest {
  /** Length of the file in bytes. */
  readonly bytes: number;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
}

export interface Download extends FileDigest {
  readonly kind: DownloadKind;
  readonly mediaType: string;
}

interface DownloadFormat {
  readonly mediaType: string;
  readonly render: (edition: Edition) => string | Uint8Array | Promise<Uint8Array>;
}

const FORMATS: Readonly<Record<DownloadKind, DownloadFormat>> = {
  csv: { mediaType: 'text/csv', render: renderCsv },
  excel: { mediaType: 'text/csv', render: renderExcelCsv },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: renderXlsx,
  },
  json: { mediaType: 'application/json', render: renderJson },
};

/** In the order of `DOWNLOAD_KINDS`. Memoized, because several pages list the same files. */
export const downloadsOf = memoize(
  (edition: Edition): Promise<readonly Download[]> =>
    Promise.all(
      DOWNLOAD_KINDS.map(async (kind): Promise<Download> => {
        const { mediaType, render } = FORMATS[kind];
        return { kind, mediaType, ...digestFile(await render(edition)) };
      }),
    ),
  new WeakMap(),
);

export function digestFile(content: string | Uint8Array): FileDigest {
  const bytes = Buffer.from(content);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
