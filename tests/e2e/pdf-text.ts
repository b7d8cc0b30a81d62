/** The text of a printed page, as a program reads it from the PDF. */
import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';

/** Removes white space and ligatures, because lines and columns end anywhere and letters may be joined. */
export const letters = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');

/** Prints the page on A4. */
export async function readPdf(page: Page): Promise<{ printed: string; pages: number }> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { printed: letters(text), pages: totalPages };
}
