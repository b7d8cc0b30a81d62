/** Slips in the list of corrections, and the exact line that each is answered with. */
import { describe, expect, test } from 'vitest';

import { applyEdits, type Edit, faultLines } from '../frozen-data.ts';
import { correctionsText } from './corrected-data.ts';

interface Slip {
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly faults: readonly string[];
}

const NEWEST = '"date": "2026-12-08"';

const SLIPS: Readonly<Record<string, readonly Slip[]>> = {
  'Days of corrections': [
    {
      label: 'a day that there is not',
      edits: [['"2026-12-03"', '"2026-13-03"']],
      faults: [
        'data/corrections.json:6:14 corrections[2].date: found "2026-13-03", expected a day of the calendar',
      ],
    },
    {
      label: 'days before publication',
      edits: [
        [
          '"2026-12-01", "edition": "2024", "figure": "claims',
          '"2026-11-21", "edition": "2024", "figure": "claims',
        ],
        [
          '"2026-12-01", "edition": "2024", "figure": "active',
          '"2025-11-22", "edition": "2024", "figure": "active',
        ],
      ],
      faults: [
        'data/corrections.json:7:14 corrections[3].date: found "2026-11-21", expected "2026-11-22" or later, because the edition was published then',
        'data/corrections.json:8:14 corrections[4].date: found "2025-11-22", expected "2026-11-22" or later, because the edition was published then',
      ],
    },
    {
      label: 'an older one above',
      edits: [['"2026-12-20"', '"2026-12-07"']],
      faults: [
        'data/corrections.json:5:14 corrections[1].date: found "2026-12-08" below "2026-12-07", expected the newest first',
      ],
    },
    {
      label: 'one figure twice on one day',
      edits: [
        [NEWEST, '"date": "2026-12-03"'],
        [
          '{"date": "2026-12-03", "edition": "2024", "figure": "active-participants-growth@2024-12", ',
          '{"date": "2026-12-03", "edition": "2024", "figure": "active-participants@2024-12", ',
        ],
      ],
      faults: [
        'data/corrections.json:6:5 corrections[2]: found "active-participants@2024-12" of 2024 a second time on 2026-12-03, expected one entry for all that was corrected in it that day (the other is corrections[1])',
      ],
    },
    {
      label: 'words twice on one day',
      edits: [
        [
          '    {"date": "2026-12-20", "edition": "2024", "reason"',
          '    {"date": "2026-12-20", "edition": "2024", "reason": {"id": "Lain lagi.", "en": "Another."}},\n    {"date": "2026-12-20", "edition": "2024", "reason"',
        ],
      ],
      faults: [
        'data/corrections.json:5:5 corrections[1]: found words of 2024 a second time on 2026-12-20, expected one entry for all that was corrected in it that day (the other is corrections[0])',
      ],
    },
  ],
  'What was corrected': [
    {
      label: 'an edition that there is not',
      edits: [['"2026-12-20", "edition": "2024"', '"2026-12-20", "edition": "2023"']],
      faults: [
        'data/corrections.json:4:39 corrections[0].edition: found "2023", expected an edition of data/: "2024"',
      ],
    },
    {
      label: 'a figure that there is not',
      edits: [['"active-participants-growth@2024-12"', '"active-participants-growth@2024"']],
      faults: [
        'data/corrections.json:6:57 corrections[2].figure: found "active-participants-growth@2024", expected a figure of edition 2024 (the data page has the id of each in the address of its row)',
      ],
    },
    {
      label: 'numbers of a computed figure',
      edits: [
        [
          '"active-participants-growth@2024-12", ',
          '"active-participants-growth@2024-12", "was": {"printed": "22%", "value": 0.22}, "now": {"printed": "23%", "value": 0.23}, ',
        ],
      ],
      faults: [
        'data/corrections.json:6:102 corrections[2].was: found "22%", expected no number, because "active-participants-growth@2024-12" is computed (it follows from "active-participants@2024-12" and "active-participants@2023-12")',
        'data/corrections.json:6:144 corrections[2].now: found "23%", expected no number, because "active-participants-growth@2024-12" is computed (it follows from "active-participants@2024-12" and "active-participants@2023-12")',
      ],
    },
    {
      label: 'numbers without a figure',
      edits: [
        [
          '"2026-12-20", "edition": "2024", ',
          '"2026-12-20", "edition": "2024", "was": {"printed": "22%", "value": 0.22}, ',
        ],
      ],
      faults: [
        'data/corrections.json:4:54 corrections[0].was: found "22%", expected the key "figure" beside it',
      ],
    },
    {
      label: 'a number before and none after',
      edits: [['"now": {"printed": "Rp 205 miliar", "value": 205000000000}, ', '']],
      faults: [
        'data/corrections.json:7:90 corrections[3].was: found only "was", expected "was" and "now", or neither where its number was right',
      ],
    },
    {
      label: 'a key that is not known',
      edits: [['"2026-12-20", "edition"', '"2026-12-20", "chart": "coverage", "edition"']],
      faults: [
        'data/corrections.json:4:28 corrections[0].chart: found the key "chart", expected only the keys date, edition, figure, was, now, reason',
      ],
    },
    {
      label: 'a reason in one language',
      edits: [[', "en": "We copied it wrongly."', '']],
      faults: [
        'data/corrections.json:7:213 corrections[3].reason.en: found nothing, expected the key "en": a text in double quotes',
      ],
    },
    {
      label: 'an empty reason',
      edits: [['"We copied it wrongly."', '""']],
      faults: [
        'data/corrections.json:7:247 corrections[3].reason.en: found "", expected a text that is not empty',
      ],
    },
    {
      label: 'HTML in a reason',
      edits: [['"We copied it wrongly."', '"We <b>copied</b> it wrongly."']],
      faults: [
        'data/corrections.json:7:247 corrections[3].reason.en: found HTML in "We <b>copied</b> it wrongly.", expected plain text without <, > and &…;',
      ],
    },
  ],
  Numbers: [
    {
      label: 'a `now` that is not what the edition says',
      edits: [
        [
          '"now": {"printed": "261.814", "value": 261814}',
          '"now": {"printed": "261.815", "value": 261815}',
        ],
      ],
      faults: [
        'data/corrections.json:5:155 corrections[1].now.printed: found "261.815", expected "261.814", what edition 2024 says today',
      ],
    },
    {
      label: 'a value of `now` that is not the edition’s',
      edits: [
        [
          '"now": {"printed": "Rp 205 miliar", "value": 205000000000}',
          '"now": {"printed": "Rp 205 miliar", "value": 205000}',
        ],
      ],
      faults: [
        'data/corrections.json:7:188 corrections[3].now.value: found 205000, expected 205000000000, what edition 2024 says today',
      ],
    },
    {
      label: 'a `now` that is not the `was` of the next correction',
      edits: [
        [
          '"now": {"printed": "261.184", "value": 261184}',
          '"now": {"printed": "261.814", "value": 261814}',
        ],
      ],
      faults: [
        'data/corrections.json:8:155 corrections[4].now.printed: found "261.814", expected "261.184", what "was" says in corrections[1]',
      ],
    },
    {
      label: 'the same number before and after',
      edits: [
        [
          '"was": {"printed": "Rp 502 miliar", "value": 502000000000}',
          '"was": {"printed": "Rp 205 miliar", "value": 205000000000}',
        ],
      ],
      faults: [
        'data/corrections.json:7:188 corrections[3].now.value: found 205000000000 again, expected another number than in "was" (leave both away where the number was right)',
      ],
    },
    {
      label: 'a `was` with a thousands point in its value',
      edits: [['"value": 216184', '"value": 216.184']],
      faults: [
        'data/corrections.json:8:127 corrections[4].was.value: found 216.184, expected 216184, because "216.184" is printed (is the point a thousands point?)',
      ],
    },
    {
      label: 'a `was` in another unit',
      edits: [['"printed": "Rp 502 miliar"', '"printed": "502 miliar"']],
      faults: [
        'data/corrections.json:7:102 corrections[3].was.printed: found "502 miliar", expected a number with Rp, because the unit is "rupiah"',
      ],
    },
    {
      label: 'a `was` that is words',
      edits: [['"printed": "216.184"', '"printed": "dua ratus ribu"']],
      faults: [
        'data/corrections.json:8:107 corrections[4].was.printed: found "dua ratus ribu", expected a number as printed, such as "261.814", "41.84 %", "39 ribu" or "Rp 1,4 miliar"',
      ],
    },
    {
      label: 'a number outside its object',
      edits: [['"was": {"printed": "216.184", "value": 216184}', '"was": "216.184"']],
      faults: [
        'data/corrections.json:8:95 corrections[4].was: found "216.184", expected an object in { }',
      ],
    },
  ],
};

const correctionFaults = (text: string): string[] => faultLines({ 'corrections.json': text });

describe.each(Object.entries(SLIPS))('%s', (_, slips) => {
  test.each(slips)('$label is refused in these words', ({ edits, faults }) => {
    expect(correctionFaults(applyEdits(correctionsText, edits))).toEqual(faults);
  });
});

test('corrections without a slip are accepted', () => {
  expect(correctionFaults(correctionsText)).toEqual([]);
});

test('a correction on the day of publication is accepted', () => {
  const edits: Edit[] = [[/"2026-12-01"(?=.*"active-participants@)/, '"2026-11-22"']];
  expect(correctionFaults(applyEdits(correctionsText, edits))).toEqual([]);
});

test('no digit of a number before or after can change by itself', () => {
  const rows = correctionsText.indexOf('"corrections"');
  const numbers = [...correctionsText.matchAll(/"printed": "([^"]+)"|"value": (\d+)/g)];
  const mutants = numbers
    .filter(({ index }) => index > rows)
    .flatMap(({ index, 0: written }) =>
      [...written.matchAll(/\d/g)].map((digit) => {
        const at = index + digit.index;
        const other = String((Number(digit[0]) + 1) % 10);
        return correctionsText.slice(0, at) + other + correctionsText.slice(at + 1);
      }),
    );
  expect(mutants.length).toBeGreaterThan(50);
  expect(mutants.filter((mutant) => correctionFaults(mutant).length === 0)).toEqual([]);
});
