import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { compress } from '../report-sizes.ts';

/** What hosts compress; fonts, pictures and workbooks are compressed inside already. */
const TEXT = /\.(?:atom|css|csv|html|js|json|svg|txt|xml)$/;

/** Puts the brotli form of every text beside it, which the server then sends, as hosts do. */
export function compressSite(directory: string): void {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((each) => TEXT.test(each))) {
    const file = join(directory, path);
    writeFileSync(`${file}.br`, compress(readFileSync(file)));
  }
}
