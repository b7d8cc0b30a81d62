/** Sources that an edition brings itself are checked as those of sources.json are, and faults name the right file. */
import { describe, expect, test } from 'vitest';

import { applyEdits, type Edit, faultLines, secondEditionText } from '../frozen-data.ts';

interface Slip {
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly faults: readonly string[];
}

const SOURCES: readonly Slip[] = [
  {
    label: 'an id that sources.json has',
    edits: [['"id": "koran-contoh"', '"id": "spn"']],
    faults: [
      'data/2025.json:71:13 sources[1].id: found "spn", which sources.json has too, expected an id of its own for every source',
    ],
  },
  {
    label: 'an id entered twice',
    edits: [['"id": "koran-contoh"', '"id": "harian-contoh"']],
    faults: [
      'data/2025.json:71:13 sources[1].id: found "harian-contoh" a second time, expected an id of its own for every source',
    ],
  },
  {
    label: 'a source that nothing uses',
    edits: [[/^.*"source": "koran-contoh".*\n/m, '']],
    faults: [
      'data/2025.json:70:13 sources[1].id: found "koran-contoh", which nothing in this file uses, expected only sources of figures, claims and reports',
    ],
  },
  {
    label: 'a source that is nowhere',
    edits: [['"source": "koran-contoh"', '"source": "koran-lain"']],
    faults: [
      'data/2025.json:29:168 reports[0].source: found "koran-lain", expected a source of sources.json or 2025.json: "bengkulu-ekspress", "spn", "koran-rb", "antara", "realitapost", "betv", "berita-merdeka", "rakyat-bengkulu", "harapan-baru", "bpjs-ketenagakerjaan", "harian-contoh" or "koran-contoh"',
      'data/2025.json:71:13 sources[1].id: found "koran-contoh", which nothing in this file uses, expected only sources of figures, claims and reports',
    ],
  },
  {
    label: 'a numeral that nothing uses',
    edits: [
      [
        '"paragraph": 4, "printed": "41.250"}',
        '"paragraph": 4, "printed": "41.250"}, {"paragraph": 4, "printed": "7"}',
      ],
      ['[2, 4, 6, 1, 1,', '[2, 4, 6, 1, 2,'],
    ],
    faults: [
      'data/2025.json:60:50 sources[0].ledger.numerals[14]: found "7" (paragraph 4), which nothing in data/2025.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
    ],
  },
  {
    label: 'a printed string that its ledger lacks',
    edits: [['"printed": "4.812", "roundingStep"', '"printed": "4,812", "roundingStep"']],
    faults: [
      'data/2025.json:21:104 figures[13].printed: found "4,812" (paragraph 7), expected "4.812" or "Rp 14,4 miliar", the numerals of "harian-contoh" in 2025.json',
      'data/2025.json:65:11 sources[0].ledger.numerals[18]: found "4.812" (paragraph 7), which nothing in data/2025.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
    ],
  },
  {
    label: 'a period that its source does not speak of',
    edits: [['"periods": ["2025-10-03"]', '"periods": ["2025-10-04"]']],
    faults: [
      'data/2025.json:29:67 reports[0].period: found "2025-10-03", expected "2025-10-04", the periods of "koran-contoh" in 2025.json',
      'data/2025.json:80:19 sources[1].periods[0]: found "2025-10-04", which nothing in data/2025.json from this source uses, expected only periods of its figures, claims and reports',
    ],
  },
  {
    label: 'an area that its source does not speak of',
    edits: [['"areas": ["kaur"]', '"areas": ["lebong"]']],
    faults: [
      'data/2025.json:29:49 reports[0].area: found "kaur", expected "lebong" or no area, as "koran-contoh" has in 2025.json',
      'data/2025.json:81:17 sources[1].areas[0]: found "lebong", which nothing in data/2025.json from this source uses, expected only areas of its figures, claims and reports',
    ],
  },
  {
    label: 'a numeral set aside that repeats nothing',
    edits: [['"reason": "repeats", "paragraph": 1', '"reason": "repeats", "paragraph": 2']],
    faults: [
      'data/2025.json:48:59 sources[0].ledger.numerals[1].setAside: found no "4,9%" with the value 0.049 in paragraph 2, expected the place where the number is used (where it is printed otherwise there, "as" says how)',
    ],
  },
  {
    label: 'an address with a password',
    edits: [['https://koran-contoh', 'https://a:b@koran-contoh']],
    faults: [
      'data/2025.json:76:14 sources[1].url: found a user name or password in the address, expected an address that anyone may open',
    ],
  },
  {
    label: 'an empty list',
    edits: [[/"sources": \[[^]*\]\n\}/, '"sources": []\n}']],
    faults: ['data/2025.json:31:14 sources: found a list, expected at least one entry'],
  },
];

const FALLS: readonly Slip[] = [
  {
    label: 'a fall without its sign',
    edits: [['"value": -0.035', '"value": 0.035']],
    faults: [
      'data/2025.json:26:108 claims[1].value: found 0.035, expected -0.035, because "3,5 %" is printed (a claim that the source says fell has a value below 0 and "falls": true)',
    ],
  },
  {
    label: 'a sign without a fall',
    edits: [['"since": "2024", "falls": true', '"since": "2024"']],
    faults: [
      'data/2025.json:26:93 claims[1].value: found -0.035, expected 0.035, because "3,5 %" is printed (a claim that the source says fell has a value below 0 and "falls": true)',
    ],
  },
  {
    label: 'a fall to nothing',
    edits: [
      [
        '"value": -0.035, "unit": "ratio", "printed": "3,5 %", "roundingStep": 0.001',
        '"value": -1, "unit": "ratio", "printed": "100 %", "roundingStep": 0.01',
      ],
      ['"paragraph": 6, "printed": "3,5 %"', '"paragraph": 6, "printed": "100 %"'],
    ],
    faults: [
      'data/2025.json:26:108 claims[1].value: found -1, expected more than -1 (-100%), because something is left',
    ],
  },
];

test('an edition with sources of its own has no fault', () => {
  expect(faultLines({ '2025.json': secondEditionText })).toEqual([]);
});

describe.each([
  { what: 'Among the sources of an edition', slips: SOURCES },
  { what: 'In a claim', slips: FALLS },
])('$what', ({ slips }) => {
  test.each(slips)('$label is refused in these words', ({ edits, faults }) => {
    expect(faultLines({ '2025.json': applyEdits(secondEditionText, edits) })).toEqual(faults);
  });
});

test('a source that two editions bring is refused', () => {
  const later = secondEditionText.replaceAll(/20(2[45])/g, (_, year) => `20${Number(year) + 1}`);
  expect(faultLines({ '2025.json': secondEditionText, '2026.json': later })).toEqual(
    ['33:13 sources[0].id: found "harian-contoh"', '71:13 sources[1].id: found "koran-contoh"'].map(
      (fault) =>
        `data/2026.json:${fault}, which data/2025.json adds too, expected an id of its own for every source (a source of two editions belongs in sources.json)`,
    ),
  );
});
