import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { compress } from '../report-sizes.ts';

/** Files that web hosts compress. Fonts, pictures and workbooks are already compressed formats. */
const TEXT = /\.(?:atom|css|csv|html|js|json|svg|txt|xml)$/;

/** Writes a brotli copy beside every text file. The preview server sends that copy, as web hosts do. */
export function compressSite(directory: string): void {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((each) => TEXT.test(each))) {
    const file = join(directory, path);
    writeFileSync(`${file}.br`, compress(readFileSync(file)));
  }
}
