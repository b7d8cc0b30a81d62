/** A subset of a font with only the given letters, as WOFF2. */
import subsetFont from 'subset-font';

import { cached } from './build-cache.ts';
import type { Face } from './fonts.ts';
import { versionOf } from './package-file.ts';

/** subset-font selects the letters with harfbuzzjs, and converts to WOFF2 with fontverter and wawoff2. */
const LIBRARIES = ['subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2'].map(versionOf);

/** @param features names of OpenType features that stay, such as `kern` */
export function subset(
  { file }: Face,
  letters: string,
  features: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  // Texts with the same letters have the same subset.
  const used = [...new Set(letters)].sort().join('');
  return cached(['subset', ...LIBRARIES, file, used, features.join()], async () => {
    const options = { targetFormat: 'woff2', keepFeatures: [...features] } as const;
    return new Uint8Array(await subsetFont(file, used, options));
  });
}
