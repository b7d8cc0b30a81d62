/** Opens files with LibreOffice as a reader does: which cells are numbers, dates or texts, and what they show. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse as parsePath } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMParser } from 'linkedom';

import { LIBRE_OFFICE } from '../../scripts/find-office.ts';
import { requireProgram } from '../../scripts/find-program.ts';

export interface OpenedCell {
  /** `null` for an empty cell; LibreOffice keeps percentages and sums of money apart from other numbers. */
  readonly type:
    'float' | 'percentage' | 'currency' | 'date' | 'time' | 'boolean' | 'string' | null;
  /** The value of a number, with the 15 digits that LibreOffice writes. */
  readonly value: number | null;
  /** What the cell shows when it is wide enough. */
  readonly text: string;
  readonly hasFormula: boolean;
}

export interface OpenedSheet {
  readonly name: string;
  readonly rows: readonly (readonly OpenedCell[])[];
  /** Widths in millimetres. */
  readonly columnWidths: readonly number[];
}

type OfficeLocale = 'id-ID' | 'en-US';

/** LibreOffice's default options for a CSV: comma, semicolon and tab at once, UTF-8, every column “Standard”. */
export const FIRST_OFFER = '44/59/9,34,76,1,,0,false,false';

/** The same options with these columns, counted from 1, set to “Text”. */
export const offerWithTexts = (columns: readonly number[]): string =>
  `44/59/9,34,76,1,${columns.map((column) => `${column}/2`).join('/')},0,false,false`;

/** LibreOffice with a new profile, in one language. `close` removes its folder. */
export class LibreOffice {
  readonly #folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  readonly #program = requireProgram(LIBRE_OFFICE);

  constructor(locale: OfficeLocale) {
    const user = join(this.#folder, 'profile', 'user');
    mkdirSync(user, { recursive: true });
    writeFileSync(
      join(user, 'registrymodifications.xcu'),
      `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`,
    );
  }

  close(): void {
    rmSync(this.#folder, { recursive: true });
  }

  /** @param csvFilter the import options for a CSV */
  open(file: string, csvFilter?: string): OpenedSheet[] {
    return readFlatDocument(readFileSync(this.#convert(file, 'fods', csvFilter), 'utf8'));
  }

  /** @returns the bytes of a PDF with the pages that it would print */
  print(file: string): Uint8Array {
    // The PDF parser refuses a `Buffer`.
    return new Uint8Array(readFileSync(this.#convert(file, 'pdf', undefined)));
  }

  /** @returns the path of the new file */
  #convert(file: string, format: 'fods' | 'pdf', csvFilter: string | undefined): string {
    const outputFolder = mkdtempSync(join(this.#folder, 'output-'));
    const { status, stdout, stderr } = spawnSync(
      this.#program,
      [
        `-env:UserInstallation=${pathToFileURL(join(this.#folder, 'profile')).href}`,
        '--headless',
        '--norestore',
        ...(csvFilter === undefined ? [] : [`--infilter=CSV:${csvFilter}`]),
        '--convert-to',
        format,
        '--outdir',
        outputFolder,
        file,
      ],
      { encoding: 'utf8', timeout: 120_000 },
    );
    const output = join(outputFolder, `${parsePath(file).name}.${format}`);
    // LibreOffice exits with 0 even if it could not read the file.
    if (status !== 0 || !existsSync(output))
      throw new Error(
        `LibreOffice could not open ${file} (${String(status)}):\n${stdout}${stderr}`,
      );
    return output;
  }
}

function readFlatDocument(xml: string): OpenedSheet[] {
  // The types of linkedom lack the methods of XML documents, which are those of any `Document`.
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  return [...document.querySelectorAll('table\\:table')].map((table) => ({
    name: table.getAttribute('table:name') ?? '',
    rows: readRows(table),
    columnWidths: [...table.querySelectorAll('table\\:table-column')].flatMap((column) =>
      repeat(
        widthOf(column.getAttribute('table:style-name') ?? '', document),
        column.getAttribute('table:number-columns-repeated'),
      ),
    ),
  }));
}

const MILLIMETRES: Readonly<Record<string, number>> = { cm: 10, in: 25.4 };

function widthOf(styleName: string, document: Document): number {
  const style = document.querySelector(
    `style\\:style[style\\:name="${styleName}"] style\\:table-column-properties`,
  );
  const [, amount, unit] =
    /^([\d.]+)(\w+)$/.exec(style?.getAttribute('style:column-width') ?? '') ?? [];
  return Number(amount) * (MILLIMETRES[unit ?? ''] ?? Number.NaN);
}

/** Expands runs of equal rows and cells, which the file has once. Leaves out the empty ones up to the sheet's edge. */
function readRows(table: Element): OpenedCell[][] {
  const rows = [...table.querySelectorAll('table\\:table-row')].flatMap((row) => {
    const cells = [...row.querySelectorAll('table\\:table-cell')].flatMap((cell) =>
      repeat(readCell(cell), cell.getAttribute('table:number-columns-repeated')),
    );
    return repeat(cells, row.getAttribute('table:number-rows-repeated'));
  });
  const width = Math.max(...rows.map((row) => row.findLastIndex(isFilled) + 1));
  const height = rows.findLastIndex((row) => row.some(isFilled)) + 1;
  return rows.slice(0, height).map((row) => row.slice(0, width));
}

const WIDEST_RUN = 100;

function repeat<Item>(item: Item, times: string | null): Item[] {
  return Array.from({ length: Math.min(Number(times ?? 1), WIDEST_RUN) }, () => item);
}

function isFilled({ type }: OpenedCell): boolean {
  return type !== null;
}

function readCell(cell: Element): OpenedCell {
  const value = cell.getAttribute('office:value');
  return {
    type: cell.getAttribute('office:value-type') as OpenedCell['type'],
    value: value === null ? null : Number(value),
    text: [...cell.querySelectorAll('text\\:p')].map((line) => line.textContent).join('\n'),
    hasFormula: cell.hasAttribute('table:formula'),
  };
}
