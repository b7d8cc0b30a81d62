/** Sources that an edition brings itself are checked as those of sources.json are, and faults name the right file. */
import { expect, test } from 'vitest';

import { parseDataset, parseSources } from '#schema/parse-dataset.ts';
import {
  applyEdits,
  type Edit,
  secondEditionText,
  secondFaultLines,
  sourcesText,
} from './real-data.ts';

test('An edition with sources of its own has no fault', () => {
  expect(secondFaultLines(secondEditionText)).toEqual([]);
});

const SLIPS: readonly (readonly [
  label: string,
  edits: readonly Edit[],
  faults: readonly string[],
])[] = [
  [
    'an id that sources.json has',
    [
      ['"id": "koran-contoh"', '"id": "spn"'],
      ['"source": "koran-contoh"', '"source": "spn"'],
    ],
    ['X'],
  ],
  ['an id entered twice', [['"id": "koran-contoh"', '"id": "harian-contoh"']], ['X']],
  ['a source that nothing uses', [[/^.*"source": "koran-contoh".*\n/m, '']], ['X']],
  ['a source that is nowhere', [['"source": "koran-contoh"', '"source": "koran-lain"']], ['X']],
  [
    'a numeral that nothing uses',
    [
      [
        '"paragraph": 4, "printed": "41.250"}',
        '"paragraph": 4, "printed": "41.250"}, {"paragraph": 4, "printed": "7"}',
      ],
      ['[2, 4, 6, 1, 1,', '[2, 4, 6, 1, 2,'],
    ],
    ['X'],
  ],
  [
    'a printed string that its ledger lacks',
    [['"printed": "4.812", "roundingStep"', '"printed": "4,812", "roundingStep"']],
    ['X'],
  ],
  [
    'a period that its source does not speak of',
    [['"periods": ["2025-10-03"]', '"periods": ["2025-10-04"]']],
    ['X'],
  ],
  [
    'an area that its source does not speak of',
    [['"areas": ["kaur"]', '"areas": ["lebong"]']],
    ['X'],
  ],
  [
    'a numeral set aside that repeats nothing',
    [
      [
        '"reason": "repeats", "paragraph": 1, "value": 0.049',
        '"reason": "repeats", "paragraph": 2, "value": 0.049',
      ],
    ],
    ['X'],
  ],
  ['an address with a password', [['https://koran-contoh', 'https://a:b@koran-contoh']], ['X']],
  [
    [
      ['"complete": true,\n', '"complete": false,\n'],
      [/^ *"perParagraph".*\n/m, ''],
    ],
    ['X'],
  ],
  ['an empty list of sources', [[/"sources": \[[^]*\]\n\}/, '"sources": []\n}']], ['X']],
  ['a fall without its sign', [['"value": -0.035', '"value": 0.035']], ['X']],
  ['a sign without a fall', [['"since": "2024", "falls": true', '"since": "2024"']], ['X']],
  [
    'a fall to nothing',
    [
      [
        '"value": -0.035, "unit": "ratio", "printed": "3,5 %", "roundingStep": 0.001',
        '"value": -1, "unit": "ratio", "printed": "100 %", "roundingStep": 0.01',
      ],
      ['"paragraph": 6, "printed": "3,5 %"', '"paragraph": 6, "printed": "100 %"'],
    ],
    ['X'],
  ],
  [
    [['"since": "2024-12", "falls": true, "value": -0.049', '"since": "2024-12", "value": 0.049']],
    ['X'],
  ],
];

test.each(SLIPS)('%s is refused in these words', (_, edits, faults) => {
  expect(secondFaultLines(applyEdits(secondEditionText, edits))).toEqual(faults);
});

test('A source that two editions bring is refused', () => {
  const sources = parseSources(new TextEncoder().encode(sourcesText), 'data/sources.json');
  const later = applyEdits(secondEditionText, [['"edition": "2025"', '"edition": "2025"']]);
  const other = parseDataset(new TextEncoder().encode(later), 'data/copy/2025.json', sources);
  expect(secondFaultLines(secondEditionText, [other])).toEqual(['X']);
});
