/** Texts that the checks refuse, each tested in every text field, with the words of the fault. */
import { describe, expect, test } from 'vitest';

import { editionText, faultLines, sourcesText } from '../frozen-data.ts';
import { REFUSED_TEXTS } from './refused-texts.ts';

type Fields = Record<string, unknown>;

const FIELDS = ['outlet', 'title', 'byline', 'credits.id', 'credits.en', 'url', 'id'] as const;

/** The sources file with a text replaced in one field of the first source. */
function withText(field: string, text: string): string {
  const data = JSON.parse(sourcesText) as { sources: Fields[] };
  const [source] = data.sources;
  const [key = '', language] = field.split('.');
  if (source) {
    source[key] = language === undefined ? text : { ...(source[key] as Fields), [language]: text };
  }
  return JSON.stringify(data);
}

describe.each(REFUSED_TEXTS)('$kind', ({ text, found }) => {
  test.each(FIELDS)('is refused as "%s"', (field) => {
    const lines = faultLines({ 'sources.json': withText(field, text) });
    const line = lines.find((each) => each.includes(` sources[0].${field}: found ${found}`));
    expect(line, lines.join('\n')).toMatch(/^data\/sources\.json:1:\d+ /);
    expect(line, 'a line is one line, and shows what is invisible').toMatch(
      /^[\x20-\x7e\u00a1-\uffff]*$/,
    );
  });

  test('is refused as a printed number', () => {
    const edition = JSON.parse(editionText) as { primary: Fields[] };
    edition.primary = edition.primary.map((row, index) =>
      index === 0 ? { ...row, printed: text } : row,
    );
    const lines = faultLines({ '2024.json': JSON.stringify(edition) });
    expect(
      lines.find((line) => line.includes(` primary[0].printed: found ${found}`)),
    ).toBeDefined();
  });
});
