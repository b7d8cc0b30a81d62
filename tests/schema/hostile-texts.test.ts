/** Texts that the checks refuse, each tested in every text field, with the words of the fault. */
import { describe, expect, test } from 'vitest';

import { editionText, faultLines, sourcesText } from '../frozen-data.ts';
import { correctionsText } from './corrected-data.ts';
import { REFUSED_TEXTS } from './refused-texts.ts';

type Fields = Record<string, unknown>;

const FILES = {
  'sources.json': sourcesText,
  'corrections.json': correctionsText,
  '2024.json': editionText,
};

/** Each text field of a file, as faults name it; the second source is the first that has credits. */
const FIELDS = [
  ['sources[0].outlet', 'sources.json'],
  ['sources[0].title', 'sources.json'],
  ['sources[0].byline', 'sources.json'],
  ['sources[1].credits.id', 'sources.json'],
  ['sources[1].credits.en', 'sources.json'],
  ['sources[0].speakers[0].name.id', 'sources.json'],
  ['sources[0].speakers[0].name.en', 'sources.json'],
  ['sources[0].url', 'sources.json'],
  ['sources[0].id', 'sources.json'],
  ['corrections[0].reason.id', 'corrections.json'],
  ['corrections[0].reason.en', 'corrections.json'],
  ['primary[0].printed', '2024.json'],
] as const;

/** The file with a text in place of that of one field. */
function withText(file: keyof typeof FILES, field: string, text: string): string {
  const data: unknown = JSON.parse(FILES[file]);
  const keys = field.match(/[^.[\]]+/g) ?? [];
  const holder = keys.slice(0, -1).reduce((value, key) => (value as Fields)[key], data) as Fields;
  holder[keys.at(-1) ?? ''] = text;
  return JSON.stringify(data);
}

describe.each(REFUSED_TEXTS)('$kind', ({ text, found }) => {
  test.each(FIELDS)('is refused as "%s"', (field, file) => {
    const lines = faultLines({ [file]: withText(file, field, text) });
    const line = lines.find((each) => each.includes(` ${field}: found ${found}`));
    expect(line, lines.join('\n')).toMatch(new RegExp(`^data/${file}:1:\\d+ `));
    expect(line, 'a line is one line, and shows what is invisible').toMatch(
      /^[\x20-\x7e\u00a1-\uffff]*$/,
    );
  });
});
