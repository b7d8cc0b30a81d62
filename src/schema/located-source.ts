/** A source together with the file that contains it: sources.json, or the edition that adds it. */
import { basename } from 'node:path';

import { type LocatedFile, type Path, quote } from './fault.ts';
import type { Source } from './shapes.ts';

export interface LocatedSource {
  readonly source: Source;
  readonly file: LocatedFile;
  readonly path: Path;
}

export function locateSources(file: LocatedFile, sources: readonly Source[]): LocatedSource[] {
  return sources.map((source, index) => ({ source, file, path: ['sources', index] }));
}

/** `sources.json` */
export const fileNameOf = ({ file }: LocatedSource): string => basename(file.file);

/** `"spn" in sources.json` */
export const nameWithFile = (placed: LocatedSource): string =>
  `${quote(placed.source.id)} in ${fileNameOf(placed)}`;
