/**
 * Slips that a person makes in the data files, and the exact line that each is answered with. Every case edits the
 * frozen files, so the lines and columns are those that an editor shows.
 */
import { describe, expect, test } from 'vitest';

import { applyEdits, type Edit, editionText, faultLines, sourcesText } from '../frozen-data.ts';

interface Slip {
  readonly label: string;
  readonly edition?: readonly Edit[];
  readonly sources?: readonly Edit[];
  readonly faults: readonly string[];
}

const SLIPS: Readonly<Record<string, readonly Slip[]>> = {
  'Values and what is printed': [
    {
      label: 'a thousands point inside a value',
      edition: [['"value": 261814', '"value": 261.814']],
      faults: [
        'data/2024.json:8:72 figures[0].value: found 261.814, expected 261814, because "261.814" is printed (is the point a thousands point?)',
      ],
    },
    {
      label: 'a thousands point inside the value of a sector',
      edition: [['"value": 82900', '"value": 82.9']],
      faults: [
        'data/2024.json:11:94 figures[3].value: found 82.9, expected 82900, because "82.900" is printed (is the point a thousands point?)',
      ],
    },
    {
      label: 'two thousands points inside a value',
      edition: [['"value": 1136573', '"value": 1.136573']],
      faults: [
        'data/2024.json:29:75 reports[3].value: found 1.136573, expected 1136573, because "1.136.573" is printed (is the point a thousands point?)',
      ],
    },
    {
      label: 'a percentage entered as a whole number',
      edition: [['"value": 0.4184', '"value": 41.84']],
      faults: [
        'data/2024.json:13:62 figures[5].value: found 41.84, expected 0.4184, because "41.84 %" is printed (a share is written as a fraction of one: 41.84% is 0.4184)',
      ],
    },
    {
      label: 'a wrong digit in a value',
      edition: [['"value": 20134', '"value": 20143']],
      faults: [
        'data/2024.json:16:68 figures[8].value: found 20143, expected 20134, because "20.134" is printed (are two digits swapped?)',
      ],
    },
    {
      label: 'a wrong digit in the printed string',
      edition: [['"printed": "20.134"', '"printed": "20.143"']],
      faults: [
        'data/2024.json:16:68 figures[8].value: found 20134, expected 20143, because "20.143" is printed (are two digits swapped?)',
        'data/2024.json:16:103 figures[8].printed: found "20.143" (paragraph 7), expected "20.134", "Rp 205 miliar", "10.04%", "481" or "Rp 1.67 miliar", the numerals of "bengkulu-ekspress" in sources.json',
        'data/sources.json:35:11 sources[0].ledger.numerals[16]: found "20.134" (paragraph 7), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a value in thousands',
      edition: [['"value": 39000', '"value": 39']],
      faults: [
        'data/2024.json:14:78 figures[6].value: found 39, expected 39000, because "39 ribu" is printed (39 ribu is 39 times 1000)',
      ],
    },
    {
      label: 'rupiah entered in billions',
      edition: [['"value": 205000000000', '"value": 205']],
      faults: [
        'data/2024.json:17:67 figures[9].value: found 205, expected 205000000000, because "Rp 205 miliar" is printed (205 miliar is 205 times 1000000000)',
      ],
    },
    {
      label: 'rupiah with a zero too many',
      edition: [['"value": 1400000000', '"value": 14000000000']],
      faults: [
        'data/2024.json:15:80 figures[7].value: found 14000000000, expected 1400000000, because "Rp 1,4 miliar" is printed (10 times too large: 1,4 miliar is 1.4 times 1000000000)',
      ],
    },
    {
      label: 'a printed string with an English comma instead of the Indonesian point',
      edition: [['"printed": "261.814"', '"printed": "261,814"']],
      faults: [
        'data/2024.json:8:109 figures[0].printed: found "261,814" (paragraph 1), expected "261.814", "23%" or "212.266", the numerals of "bengkulu-ekspress" in sources.json',
        'data/sources.json:22:11 sources[0].ledger.numerals[3]: found "261.814" (paragraph 1), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a printed string without its space',
      edition: [['"printed": "41.84 %"', '"printed": "41.84%"']],
      faults: [
        'data/2024.json:13:98 figures[5].printed: found "41.84%" (paragraph 3), expected "41.84 %", the numerals of "bengkulu-ekspress" in sources.json',
        'data/sources.json:29:11 sources[0].ledger.numerals[10]: found "41.84 %" (paragraph 3), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a printed string that is words',
      edition: [['"printed": "481"', '"printed": "empat ratus"']],
      faults: [
        'data/2024.json:18:103 figures[10].printed: found "empat ratus", expected a number as printed, such as "261.814", "41.84 %", "39 ribu" or "Rp 1,4 miliar"',
        'data/2024.json:18:103 figures[10].printed: found "empat ratus" (paragraph 7), expected "20.134", "Rp 205 miliar", "10.04%", "481" or "Rp 1.67 miliar", the numerals of "bengkulu-ekspress" in sources.json',
        'data/sources.json:40:11 sources[0].ledger.numerals[21]: found "481" (paragraph 7), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a printed share without its percent sign',
      edition: [['"printed": "41.84 %"', '"printed": "41.84"']],
      faults: [
        'data/2024.json:13:98 figures[5].printed: found "41.84", expected a number with %, because the unit is "ratio"',
        'data/2024.json:13:98 figures[5].printed: found "41.84" (paragraph 3), expected "41.84 %", the numerals of "bengkulu-ekspress" in sources.json',
        'data/sources.json:29:11 sources[0].ledger.numerals[10]: found "41.84 %" (paragraph 3), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'printed money without Rp',
      edition: [['"printed": "Rp 205 miliar"', '"printed": "205 miliar"']],
      faults: [
        'data/2024.json:17:110 figures[9].printed: found "205 miliar", expected a number with Rp, because the unit is "rupiah"',
        'data/2024.json:17:110 figures[9].printed: found "205 miliar" (paragraph 7), expected "20.134", "Rp 205 miliar", "10.04%", "481" or "Rp 1.67 miliar", the numerals of "bengkulu-ekspress" in sources.json',
        'data/sources.json:36:11 sources[0].ledger.numerals[17]: found "Rp 205 miliar" (paragraph 7), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'printed persons with Rp',
      edition: [['"printed": "39 ribu"', '"printed": "Rp 39 ribu"']],
      faults: [
        'data/2024.json:14:114 figures[6].printed: found "Rp 39 ribu", expected a whole number without % and Rp, because the unit is "person"',
        'data/2024.json:14:114 figures[6].printed: found "Rp 39 ribu" (paragraph 4), expected "39 ribu", the numerals of "bengkulu-ekspress" in sources.json',
        'data/sources.json:31:11 sources[0].ledger.numerals[12]: found "39 ribu" (paragraph 4), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'printed children with decimals',
      edition: [['"printed": "481"', '"printed": "48,1"']],
      faults: [
        'data/2024.json:18:103 figures[10].printed: found "48,1", expected a whole number without % and Rp, because the unit is "child"',
        'data/2024.json:18:103 figures[10].printed: found "48,1" (paragraph 7), expected "20.134", "Rp 205 miliar", "10.04%", "481" or "Rp 1.67 miliar", the numerals of "bengkulu-ekspress" in sources.json',
        'data/sources.json:40:11 sources[0].ledger.numerals[21]: found "481" (paragraph 7), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a rounding step that is too fine',
      edition: [
        [
          '"roundingStep": 1000, "source": "bengkulu-ekspress"',
          '"roundingStep": 1, "source": "bengkulu-ekspress"',
        ],
      ],
      faults: [
        'data/2024.json:14:141 figures[6].roundingStep: found 1, expected 1000, because "39 ribu" is printed (the place of the last printed digit, in whole units: 1000 for 39 ribu)',
      ],
    },
    {
      label: 'a rounding step that is too coarse',
      edition: [
        [
          '"printed": "212.266", "roundingStep": 1, "source": "bengkulu-ekspress"',
          '"printed": "212.266", "roundingStep": 1000, "source": "bengkulu-ekspress"',
        ],
      ],
      faults: [
        'data/2024.json:9:136 figures[1].roundingStep: found 1000, expected 1, because "212.266" is printed (the place of the last printed digit, in whole units: 1000 for 39 ribu)',
      ],
    },
    {
      label: 'a rounding step in percent',
      edition: [
        [
          '"printed": "41.84 %", "roundingStep": 0.0001',
          '"printed": "41.84 %", "roundingStep": 0.01',
        ],
      ],
      faults: [
        'data/2024.json:13:125 figures[5].roundingStep: found 0.01, expected 0.0001, because "41.84 %" is printed (the place of the last printed digit, as a fraction of one: 0.01% is 0.0001)',
      ],
    },
    {
      label: 'a rounding step of zero',
      edition: [['"printed": "481", "roundingStep": 1,', '"printed": "481", "roundingStep": 0,']],
      faults: ['data/2024.json:18:126 figures[10].roundingStep: found 0, expected a number over 0'],
    },
    {
      label: 'an approximate number without the word',
      edition: [['"printed": "251.000", "approximate": true', '"printed": "251.000"']],
      faults: [
        'data/2024.json:46:139 reports[20].roundingStep: found 1000, expected 1, because "251.000" is printed (if the source says "about", say so with "approximate": true)',
      ],
    },
    {
      label: 'an approximate number with the step of an exact one',
      edition: [
        [
          '"printed": "708.000", "approximate": true, "roundingStep": 1000',
          '"printed": "708.000", "approximate": true, "roundingStep": 1',
        ],
      ],
      faults: [
        'data/2024.json:47:155 reports[21].roundingStep: found 1, expected 1000, because "708.000" is printed (the place of the last printed digit, in whole units: 1000 for 39 ribu)',
      ],
    },
    {
      label: 'a negative value',
      edition: [['"value": 481', '"value": -481']],
      faults: ['data/2024.json:18:70 figures[10].value: found -481, expected a number from 0 up'],
    },
    {
      label: 'a total of nothing, which shares and averages would be divided by',
      edition: [
        [
          '"value": 481, "unit": "child", "printed": "481"',
          '"value": 0, "unit": "child", "printed": "0"',
        ],
      ],
      sources: [['"481"', '"0"']],
      faults: [
        'data/2024.json:18:70 figures[10].value: found 0, expected a number over 0, because shares and averages are divided by "scholarship-children"',
      ],
    },
    {
      label: 'a share over 100 percent',
      edition: [
        [
          '"value": 0.75, "unit": "ratio", "printed": "75 %"',
          '"value": 1.75, "unit": "ratio", "printed": "175 %"',
        ],
      ],
      sources: [['"75 %"', '"175 %"']],
      faults: [
        'data/2024.json:39:90 reports[13].value: found 1.75, expected at most 1 (100%), because "coverage-elsewhere" is a share of a whole',
      ],
    },
  ],
  Sums: [
    {
      label: 'sectors that do not sum to their total',
      edition: [
        [
          '"value": 36128, "unit": "person", "printed": "36.128"',
          '"value": 36129, "unit": "person", "printed": "36.129"',
        ],
      ],
      sources: [['"36.128"', '"36.129"']],
      faults: [
        'data/2024.json:8:72 figures[0].value: found 261814, expected 261815, the sum of the sectors of 2024-12',
      ],
    },
    {
      label: 'a total that is not the sum of its sectors',
      edition: [
        [
          '"value": 261814, "unit": "person", "printed": "261.814"',
          '"value": 261184, "unit": "person", "printed": "261.184"',
        ],
      ],
      sources: [['"261.814"', '"261.184"']],
      faults: [
        'data/2024.json:8:72 figures[0].value: found 261184, expected 261814, the sum of the sectors of 2024-12',
      ],
    },
  ],
  Vocabulary: [
    {
      label: 'an unknown unit',
      edition: [['"value": 481, "unit": "child"', '"value": 481, "unit": "children"']],
      faults: [
        'data/2024.json:18:83 figures[10].unit: found "children", expected "person", "claim", "child", "rupiah" or "ratio"',
      ],
    },
    {
      label: 'a unit that is known but not of this indicator',
      edition: [['"value": 481, "unit": "child"', '"value": 481, "unit": "person"']],
      faults: [
        'data/2024.json:18:83 figures[10].unit: found "person", expected "child", because of "scholarship-children"',
      ],
    },
    {
      label: 'a share as persons',
      edition: [['"value": 0.4184, "unit": "ratio"', '"value": 0.4184, "unit": "person"']],
      faults: [
        'data/2024.json:13:78 figures[5].unit: found "person", expected "ratio", because of "ucj-coverage"',
      ],
    },
    {
      label: 'an unknown indicator',
      edition: [['"indicator": "ucj-coverage"', '"indicator": "ucj"']],
      faults: [
        'data/2024.json:13:19 figures[5].indicator: found "ucj", expected "active-participants", "ucj-coverage", "vulnerable-workers-protected", "contribution-arrears-recovered", "claims-paid-number", "claims-paid-value", "scholarship-children" or "scholarship-value"',
      ],
    },
    {
      label: 'an indicator of a report among the figures',
      edition: [['"indicator": "ucj-coverage"', '"indicator": "coverage-elsewhere"']],
      faults: [
        'data/2024.json:13:19 figures[5].indicator: found "coverage-elsewhere", expected "active-participants", "ucj-coverage", "vulnerable-workers-protected", "contribution-arrears-recovered", "claims-paid-number", "claims-paid-value", "scholarship-children" or "scholarship-value"',
      ],
    },
    {
      label: 'an unknown sector',
      edition: [['"sector": "informal"', '"sector": "informel"']],
      faults: [
        'data/2024.json:11:52 figures[3].sector: found "informel", expected "wage-earners", "informal" or "construction-services"',
      ],
    },
    {
      label: 'a sector where there are none',
      edition: [
        [
          '"indicator": "vulnerable-workers-protected",',
          '"indicator": "vulnerable-workers-protected", "sector": "informal",',
        ],
      ],
      faults: [
        'data/2024.json:7:14 figures: found no "vulnerable-workers-protected" of 2024, expected one',
        'data/2024.json:14:61 figures[6].sector: found "informal", expected no sector, because of "vulnerable-workers-protected"',
      ],
    },
    {
      label: 'an unknown area',
      edition: [['"area": "kaur"', '"area": "kepahiang"']],
      faults: [
        'data/2024.json:39:49 reports[13].area: found "kepahiang", expected "indonesia", "kaur" or "lebong"',
      ],
    },
    {
      label: 'an area that its source does not speak of',
      edition: [
        [
          '"indicator": "coverage-elsewhere", "period": "2025-07-05"',
          '"indicator": "coverage-elsewhere", "area": "kaur", "period": "2025-07-05"',
        ],
      ],
      faults: [
        'data/2024.json:41:49 reports[15].area: found "kaur", expected no area, as "berita-merdeka" has in sources.json',
      ],
    },
    {
      label: 'a report that lost its area',
      edition: [['"area": "kaur", ', '']],
      faults: [
        'data/2024.json:39:5 reports[13]: found "coverage-elsewhere" of 2024-11-20 a second time, expected each figure once (the first is reports[11])',
        'data/sources.json:135:30 sources[5].areas[1]: found "kaur", which nothing in data/2024.json from this source uses, expected only areas of its figures, claims and reports',
      ],
    },
    {
      label: 'an area on a figure',
      edition: [['"indicator": "ucj-coverage",', '"indicator": "ucj-coverage", "area": "kaur",']],
      faults: [
        'data/2024.json:13:35 figures[5].area: found the key "area", expected only the keys indicator, sector, period, value, unit, printed, roundingStep, source, paragraph',
      ],
    },
    {
      label: 'another region',
      edition: [['"code": "17"', '"code": "16"']],
      faults: ['data/2024.json:5:23 region.code: found "16", expected "17"'],
    },
  ],
  Periods: [
    {
      label: 'a month that does not exist',
      edition: [
        ['"sector": "informal", "period": "2024-12"', '"sector": "informal", "period": "2024-13"'],
      ],
      faults: [
        'data/2024.json:7:14 figures: found no "active-participants", "informal" of 2024-12, expected all 3 sectors',
        'data/2024.json:11:74 figures[3].period: found "2024-13", expected a period of the calendar',
      ],
    },
    {
      label: 'a day that does not exist',
      edition: [['"period": "2024-09-14"', '"period": "2024-09-31"']],
      faults: [
        'data/2024.json:28:71 reports[2].period: found "2024-09-31", expected a period of the calendar',
        'data/sources.json:74:19 sources[2].periods[0]: found "2024-09-14", which nothing in data/2024.json from this source uses, expected only periods of its figures, claims and reports',
      ],
    },
    {
      label: 'a month in words',
      edition: [
        [
          '"sector": "informal", "period": "2024-12"',
          '"sector": "informal", "period": "Desember 2024"',
        ],
      ],
      faults: [
        'data/2024.json:11:74 figures[3].period: found "Desember 2024", expected a period: a year such as 2024, a month such as 2024-12 or a day such as 2024-11-20',
      ],
    },
    {
      label: 'a year where a month belongs',
      edition: [
        ['"sector": "informal", "period": "2024-12"', '"sector": "informal", "period": "2024"'],
      ],
      faults: [
        'data/2024.json:7:14 figures: found no "active-participants", "informal" of 2024-12, expected all 3 sectors',
        'data/2024.json:11:74 figures[3].period: found "2024", expected a month such as "2024-12", because of "active-participants"',
      ],
    },
    {
      label: 'a month where a year belongs',
      edition: [
        [
          '"indicator": "ucj-coverage", "period": "2024"',
          '"indicator": "ucj-coverage", "period": "2024-12"',
        ],
      ],
      faults: [
        'data/2024.json:13:45 figures[5].period: found "2024-12", expected a year such as "2024", because of "ucj-coverage"',
      ],
    },
    {
      label: 'participants at the end of another month than December',
      edition: [
        ['"sector": "informal", "period": "2024-12"', '"sector": "informal", "period": "2024-06"'],
      ],
      faults: [
        'data/2024.json:7:14 figures: found no "active-participants", "informal" of 2024-12, expected all 3 sectors',
        'data/2024.json:11:74 figures[3].period: found "2024-06", expected "2024-12" or "2023-12", because of the edition',
      ],
    },
    {
      label: 'a figure of the year before where only the edition belongs',
      edition: [
        [
          '"indicator": "ucj-coverage", "period": "2024"',
          '"indicator": "ucj-coverage", "period": "2023"',
        ],
      ],
      faults: [
        'data/2024.json:7:14 figures: found no "ucj-coverage" of 2024, expected one',
        'data/2024.json:13:45 figures[5].period: found "2023", expected "2024", because of the edition',
      ],
    },
    {
      label: 'a figure of two years before',
      edition: [
        [
          '"period": "2023-12", "value": 212266, "unit": "person", "printed": "212.266", "roundingStep": 1, "source": "bengkulu-ekspress"',
          '"period": "2022-12", "value": 212266, "unit": "person", "printed": "212.266", "roundingStep": 1, "source": "bengkulu-ekspress"',
        ],
      ],
      faults: [
        'data/2024.json:7:14 figures: found no "active-participants" of 2023 (without a sector), expected one',
        'data/2024.json:9:52 figures[1].period: found "2022-12", expected "2024-12" or "2023-12", because of the edition',
      ],
    },
    {
      label: 'a sector of the year before without the others',
      edition: [
        ['"sector": "informal", "period": "2024-12"', '"sector": "informal", "period": "2023-12"'],
      ],
      faults: [
        'data/2024.json:7:14 figures: found no "active-participants", "informal" of 2024-12, expected all 3 sectors',
        'data/2024.json:7:14 figures: found no "active-participants", "wage-earners" of 2023-12, expected all 3 sectors',
        'data/2024.json:7:14 figures: found no "active-participants", "construction-services" of 2023-12, expected all 3 sectors',
      ],
    },
    {
      label: 'a claim that compares with another year than the one before',
      edition: [['"since": "2023-12"', '"since": "2022-12"']],
      faults: [
        'data/2024.json:22:87 claims[0].since: found "2022-12", expected "2023-12", one year before "2024-12"',
      ],
    },
    {
      label: 'a claim that compares a month with a year',
      edition: [['"since": "2023-12"', '"since": "2023"']],
      faults: [
        'data/2024.json:22:87 claims[0].since: found "2023", expected "2023-12", one year before "2024-12"',
      ],
    },
    {
      label: 'a claim of another year',
      edition: [
        [
          '"indicator": "claims-paid-growth-claimed", "period": "2024"',
          '"indicator": "claims-paid-growth-claimed", "period": "2025"',
        ],
      ],
      faults: [
        'data/2024.json:21:13 claims: found no "claims-paid-growth-claimed" of 2024, expected one',
        'data/2024.json:23:59 claims[1].period: found "2025", expected "2024", because of the edition',
      ],
    },
    {
      label: 'a report of a month that its source does not speak of',
      edition: [
        [
          '"indicator": "labour-force-elsewhere", "period": "2024-08"',
          '"indicator": "labour-force-elsewhere", "period": "2024-02"',
        ],
      ],
      faults: [
        'data/2024.json:29:55 reports[3].period: found "2024-02", expected "2024-08", the periods of "antara" in sources.json',
      ],
    },
    {
      label: 'a report of a day where a month belongs',
      edition: [
        [
          '"indicator": "labour-force-elsewhere", "period": "2024-08"',
          '"indicator": "labour-force-elsewhere", "period": "2024-08-31"',
        ],
      ],
      faults: [
        'data/2024.json:29:55 reports[3].period: found "2024-08-31", expected a month such as "2024-12", because of "labour-force-elsewhere"',
      ],
    },
    {
      label: 'a period of a source that nothing uses',
      sources: [['"periods": ["2024-08"]', '"periods": ["2024-08", "2024-02"]']],
      faults: [
        'data/sources.json:92:30 sources[3].periods[1]: found "2024-02", which nothing in data/2024.json from this source uses, expected only periods of its figures, claims and reports',
      ],
    },
    {
      label: 'a period of a source twice',
      sources: [['"periods": ["2024-08"]', '"periods": ["2024-08", "2024-08"]']],
      faults: [
        'data/sources.json:92:30 sources[3].periods[1]: found "2024-08" a second time, expected each period once',
      ],
    },
    {
      label: 'a source without periods',
      sources: [['"periods": ["2024-08"]', '"periods": []']],
      faults: [
        'data/sources.json:92:18 sources[3].periods: found a list, expected at least one entry',
      ],
    },
    {
      label: 'a period of a source that is not in the calendar',
      sources: [['"periods": ["2024-08"]', '"periods": ["2024-00"]']],
      faults: [
        'data/sources.json:92:19 sources[3].periods[0]: found "2024-00", expected a period of the calendar',
      ],
    },
  ],
  Completeness: [
    {
      label: 'a required figure that is missing',
      edition: [[/^.*"scholarship-children", .*\n/m, '']],
      faults: [
        'data/2024.json:7:14 figures: found no "scholarship-children" of 2024, expected one',
        'data/sources.json:40:11 sources[0].ledger.numerals[21]: found "481" (paragraph 7), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a sector that is missing',
      edition: [[/^.*"informal", .*\n/m, '']],
      faults: [
        'data/2024.json:7:14 figures: found no "active-participants", "informal" of 2024-12, expected all 3 sectors',
        'data/sources.json:27:11 sources[0].ledger.numerals[8]: found "82.900" (paragraph 2), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a total that is missing',
      edition: [[/^.*"period": "2024-12", "value": 261814.*\n/m, '']],
      faults: [
        'data/2024.json:7:14 figures: found no "active-participants" of 2024 (without a sector), expected one',
        'data/sources.json:22:11 sources[0].ledger.numerals[3]: found "261.814" (paragraph 1), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a figure entered twice',
      edition: [
        [
          '    {"indicator": "claims-paid-number"',
          '    {"indicator": "scholarship-children", "period": "2024", "value": 481, "unit": "child", "printed": "481", "roundingStep": 1, "source": "bengkulu-ekspress", "paragraph": 7},\n    {"indicator": "claims-paid-number"',
        ],
      ],
      faults: [
        'data/2024.json:19:5 figures[11]: found "scholarship-children" of 2024 a second time, expected each figure once (the first is figures[8])',
        'data/2024.json:19:103 figures[11].printed: found "481" (paragraph 7), expected a numeral of its own among the numerals of "bengkulu-ekspress" in sources.json, because figures[8] uses this one',
      ],
    },
    {
      label: 'two reports of one area and day',
      edition: [['"area": "lebong"', '"area": "kaur"']],
      faults: [
        'data/2024.json:40:5 reports[14]: found "coverage-elsewhere", "kaur" of 2024-11-20 a second time, expected each figure once (the first is reports[13])',
        'data/sources.json:135:38 sources[5].areas[2]: found "lebong", which nothing in data/2024.json from this source uses, expected only areas of its figures, claims and reports',
      ],
    },
    {
      label: 'no claims',
      edition: [[/"claims": \[[^]*?\n {2}\]/, '"claims": []']],
      faults: [
        'data/2024.json:21:13 claims: found no "active-participants-growth-claimed" of 2024, expected one',
        'data/2024.json:21:13 claims: found no "claims-paid-growth-claimed" of 2024, expected one',
        'data/sources.json:14:19 sources[0].periods[0]: found "2023", which nothing in data/2024.json from this source uses, expected only periods of its figures, claims and reports',
        'data/sources.json:23:11 sources[0].ledger.numerals[4]: found "23%" (paragraph 1), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
        'data/sources.json:37:11 sources[0].ledger.numerals[18]: found "10.04%" (paragraph 7), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'no figures',
      edition: [[/"figures": \[[^]*?\n {2}\]/, '"figures": []']],
      faults: ['data/2024.json:7:14 figures: found a list, expected at least one entry'],
    },
  ],
  Sources: [
    {
      label: 'an unknown source',
      edition: [['"source": "koran-rb"', '"source": "koran-bengkulu"']],
      faults: [
        'data/2024.json:28:169 reports[2].source: found "koran-bengkulu", expected a source of sources.json: "bengkulu-ekspress", "spn", "koran-rb", "antara", "realitapost", "betv", "berita-merdeka", "rakyat-bengkulu", "harapan-baru" or "bpjs-ketenagakerjaan"',
      ],
    },
    {
      label: 'an id with a capital',
      edition: [['"source": "koran-rb"', '"source": "Koran-RB"']],
      faults: [
        'data/2024.json:28:169 reports[2].source: found "Koran-RB", expected an id of small letters, digits and hyphens',
      ],
    },
    {
      label: 'an unknown primary source',
      edition: [['  "source": "bengkulu-ekspress",\n', '  "source": "ekspress",\n']],
      faults: [
        'data/2024.json:6:13 source: found "ekspress", expected a source of sources.json: "bengkulu-ekspress", "spn", "koran-rb", "antara", "realitapost", "betv", "berita-merdeka", "rakyat-bengkulu", "harapan-baru" or "bpjs-ketenagakerjaan"',
      ],
    },
    {
      label: 'a primary source whose ledger is not complete',
      edition: [['  "source": "bengkulu-ekspress",\n', '  "source": "spn",\n']],
      faults: [
        'data/2024.json:6:13 source: found "spn", expected a source whose ledger in sources.json is complete',
      ],
    },
    {
      label: 'a figure from a source whose ledger is not complete',
      edition: [
        [
          '"printed": "212.266", "roundingStep": 1, "source": "bengkulu-ekspress", "paragraph": 1',
          '"printed": "212.266", "roundingStep": 1, "source": "spn", "paragraph": null',
        ],
      ],
      faults: [
        'data/2024.json:9:149 figures[1].source: found "spn", expected a source whose ledger in sources.json is complete (what others printed belongs in "reports")',
        'data/2024.json:26:119 reports[0].printed: found "212.266" (paragraph not known), expected a numeral of its own among the numerals of "spn" in sources.json, because figures[1] uses this one',
        'data/sources.json:24:11 sources[0].ledger.numerals[5]: found "212.266" (paragraph 1), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'two sources with one id',
      sources: [['"id": "koran-rb"', '"id": "spn"']],
      faults: [
        'data/sources.json:65:13 sources[2].id: found "spn" a second time, expected an id of its own for every source',
      ],
    },
    {
      label: 'a publication day that does not exist',
      sources: [['"published": "2024-01-30"', '"published": "2024-02-30"']],
      faults: [
        'data/sources.json:52:20 sources[1].published: found "2024-02-30", expected a day of the calendar',
      ],
    },
    {
      label: 'a publication day in words',
      sources: [['"published": "2024-01-30"', '"published": "30 Januari 2024"']],
      faults: [
        'data/sources.json:52:20 sources[1].published: found "30 Januari 2024", expected a day such as 2024-11-20',
      ],
    },
    {
      label: 'a statement day that does not exist',
      sources: [['"statedOn": "2025-07-05"', '"statedOn": "2025-07-32"']],
      faults: [
        'data/sources.json:154:19 sources[6].statedOn: found "2025-07-32", expected a day of the calendar',
      ],
    },
    {
      label: 'an address without encryption',
      sources: [['"url": "https://spn.or.id', '"url": "http://spn.or.id']],
      faults: [
        'data/sources.json:51:14 sources[1].url: found "http://spn.or.id/jumlah-peserta-bpjs-ketenagakerjaan-capai-6…", expected a web address that begins with https://',
      ],
    },
    {
      label: 'an address with a password',
      sources: [['"url": "https://spn.or.id', '"url": "https://admin:rahasia@spn.or.id']],
      faults: [
        'data/sources.json:51:14 sources[1].url: found a user name or password in the address, expected an address that anyone may open',
      ],
    },
    {
      label: 'an address with a space',
      sources: [
        ['"url": "https://spn.or.id/jumlah-peserta', '"url": "https://spn.or.id/jumlah peserta'],
      ],
      faults: [
        'data/sources.json:51:14 sources[1].url: found "https://spn.or.id/jumlah peserta-bpjs-ketenagakerjaan-capai-…", expected a complete web address without spaces and quotes',
      ],
    },
    {
      label: 'an address that is a script',
      sources: [
        [
          '"url": "https://spn.or.id/jumlah-peserta-bpjs-ketenagakerjaan-capai-6108-juta-orang"',
          '"url": "javascript:alert(1)"',
        ],
      ],
      faults: [
        'data/sources.json:51:14 sources[1].url: found "javascript:alert(1)", expected a web address that begins with https://',
      ],
    },
    {
      label: 'an address with a control character',
      sources: [['"url": "https://spn.or.id/', '"url": "https://spn.or.id/\\u0007']],
      faults: [
        'data/sources.json:51:14 sources[1].url: found a control character in "https://spn.or.id/\\u0007jumlah-peserta-bpjs-ketenagakerjaan-capai…", expected visible characters only',
      ],
    },
  ],
  'The ledger': [
    {
      label: 'a figure in the wrong paragraph',
      edition: [
        [
          '"printed": "41.84 %", "roundingStep": 0.0001, "source": "bengkulu-ekspress", "paragraph": 3',
          '"printed": "41.84 %", "roundingStep": 0.0001, "source": "bengkulu-ekspress", "paragraph": 4',
        ],
      ],
      faults: [
        'data/2024.json:13:177 figures[5].paragraph: found 4, expected 3, where the numerals of "bengkulu-ekspress" in sources.json have "41.84 %"',
        'data/sources.json:29:11 sources[0].ledger.numerals[10]: found "41.84 %" (paragraph 3), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a figure without a paragraph',
      edition: [
        [
          '"printed": "41.84 %", "roundingStep": 0.0001, "source": "bengkulu-ekspress", "paragraph": 3',
          '"printed": "41.84 %", "roundingStep": 0.0001, "source": "bengkulu-ekspress", "paragraph": null',
        ],
      ],
      faults: [
        'data/2024.json:13:177 figures[5].paragraph: found null, expected 3, where the numerals of "bengkulu-ekspress" in sources.json have "41.84 %"',
        'data/sources.json:29:11 sources[0].ledger.numerals[10]: found "41.84 %" (paragraph 3), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a figure that the source does not print',
      edition: [
        [
          '"value": 481, "unit": "child", "printed": "481"',
          '"value": 482, "unit": "child", "printed": "482"',
        ],
      ],
      faults: [
        'data/2024.json:18:103 figures[10].printed: found "482" (paragraph 7), expected "20.134", "Rp 205 miliar", "10.04%", "481" or "Rp 1.67 miliar", the numerals of "bengkulu-ekspress" in sources.json',
        'data/sources.json:40:11 sources[0].ledger.numerals[21]: found "481" (paragraph 7), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a numeral of the source that nothing uses',
      sources: [
        [
          '          {"paragraph": 4, "printed": "39 ribu"},\n',
          '          {"paragraph": 4, "printed": "39 ribu"},\n          {"paragraph": 6, "printed": "12.000"},\n',
        ],
        ['"perParagraph": [2, 4, 4, 2, 1, 2, 0,', '"perParagraph": [2, 4, 4, 2, 1, 2, 1,'],
      ],
      faults: [
        'data/sources.json:32:11 sources[0].ledger.numerals[13]: found "12.000" (paragraph 6), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a numeral of another source that nothing uses',
      sources: [
        [
          '          {"paragraph": null, "printed": "75 %"},\n',
          '          {"paragraph": null, "printed": "75 %"},\n          {"paragraph": null, "printed": "70 %"},\n',
        ],
      ],
      faults: [
        'data/sources.json:142:11 sources[5].ledger.numerals[3]: found "70 %" (paragraph not known), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a numeral that is missing from the ledger',
      sources: [['          {"paragraph": null, "printed": "75 %"},\n', '']],
      faults: [
        'data/2024.json:39:124 reports[13].printed: found "75 %" (paragraph not known), expected "37 %", "39 %" or "17 %", the numerals of "betv" in sources.json',
      ],
    },
    {
      label: 'a numeral listed once and used twice',
      edition: [
        [
          '"value": 0.17, "unit": "ratio", "printed": "17 %"',
          '"value": 0.75, "unit": "ratio", "printed": "75 %"',
        ],
      ],
      faults: [
        'data/2024.json:40:126 reports[14].printed: found "75 %" (paragraph not known), expected a numeral of its own among the numerals of "betv" in sources.json, because reports[13] uses this one',
        'data/sources.json:142:11 sources[5].ledger.numerals[3]: found "17 %" (paragraph not known), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a claim that stands on a numeral set aside',
      edition: [
        [
          '"printed": "23%", "roundingStep": 0.01, "source": "bengkulu-ekspress", "paragraph": 1',
          '"printed": "23%", "roundingStep": 0.01, "source": "bengkulu-ekspress", "paragraph": 0',
        ],
      ],
      faults: [
        'data/2024.json:22:141 claims[0].printed: found "23%" (title), expected a numeral that is not set aside among the numerals of "bengkulu-ekspress" in sources.json',
        'data/sources.json:23:11 sources[0].ledger.numerals[4]: found "23%" (paragraph 1), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a figure set aside as a repetition of nothing',
      sources: [
        [
          '{"paragraph": 7, "printed": "481"}',
          '{"paragraph": 7, "printed": "481", "setAside": {"reason": "repeats", "paragraph": 2, "value": 481}}',
        ],
      ],
      faults: [
        'data/sources.json:40:58 sources[0].ledger.numerals[21].setAside: found no "481" with the value 481 in paragraph 2, expected the place where the number is used (where it is printed otherwise there, "as" says how)',
      ],
    },
    {
      label: 'a figure set aside as a year',
      sources: [
        [
          '{"paragraph": 7, "printed": "481"}',
          '{"paragraph": 7, "printed": "481", "setAside": {"reason": "year", "value": 481}}',
        ],
      ],
      faults: [
        'data/sources.json:40:39 sources[0].ledger.numerals[21].printed: found "481", expected a year from 1945 to 2100, because it is set aside as a year',
      ],
    },
    {
      label: 'a year set aside with another value',
      sources: [
        [
          '{"paragraph": 3, "printed": "2025", "setAside": {"reason": "year", "value": 2025}}',
          '{"paragraph": 3, "printed": "2025", "setAside": {"reason": "year", "value": 2024}}',
        ],
      ],
      faults: [
        'data/sources.json:30:87 sources[0].ledger.numerals[11].setAside.value: found 2024, expected 2025, because "2025" is printed',
      ],
    },
    {
      label: 'a year beyond the calendar of this site',
      sources: [
        [
          '{"paragraph": 3, "printed": "2025", "setAside": {"reason": "year", "value": 2025}}',
          '{"paragraph": 3, "printed": "2101", "setAside": {"reason": "year", "value": 2101}}',
        ],
      ],
      faults: [
        'data/sources.json:30:39 sources[0].ledger.numerals[11].printed: found "2101", expected a year from 1945 to 2100, because it is set aside as a year',
      ],
    },
    {
      label: 'a year in the wrong paragraph',
      sources: [['{"paragraph": 3, "printed": "2025"', '{"paragraph": 4, "printed": "2025"']],
      faults: [
        'data/sources.json:17:35 sources[0].ledger.perParagraph[3]: found 2, expected 1, the count of the numerals listed for paragraph 3',
        'data/sources.json:17:38 sources[0].ledger.perParagraph[4]: found 1, expected 2, the count of the numerals listed for paragraph 4',
      ],
    },
    {
      label: 'a repetition with another value',
      sources: [
        ['"source": "berita-merdeka", "value": 0.48', '"source": "berita-merdeka", "value": 0.49'],
      ],
      faults: [
        'data/sources.json:180:121 sources[7].ledger.numerals[1].setAside.value: found 0.49, expected 0.48, because "48 %" is printed',
      ],
    },
    {
      label: 'a repetition of another source that does not print it',
      sources: [['"source": "berita-merdeka", "value": 0.48', '"source": "betv", "value": 0.48']],
      faults: [
        'data/sources.json:180:62 sources[7].ledger.numerals[1].setAside: found no "48 %" with the value 0.48 in "betv", expected the place where the number is used (where it is printed otherwise there, "as" says how)',
      ],
    },
    {
      label: 'a repetition of an unknown source',
      sources: [['"source": "berita-merdeka", "value": 0.48', '"source": "berita", "value": 0.48']],
      faults: [
        'data/sources.json:180:62 sources[7].ledger.numerals[1].setAside: found no "48 %" with the value 0.48 in "berita", expected the place where the number is used (where it is printed otherwise there, "as" says how)',
      ],
    },
    {
      label: 'a repetition without a place',
      sources: [['"source": "berita-merdeka", "value": 0.48', '"value": 0.48']],
      faults: [
        'data/sources.json:180:62 sources[7].ledger.numerals[1].setAside: found neither "paragraph" nor "source", expected the place where the number is used',
      ],
    },
    {
      label: 'a repetition that is printed with another space',
      sources: [['{"paragraph": 0, "printed": "23%"', '{"paragraph": 0, "printed": "23 %"']],
      faults: [
        'data/sources.json:20:59 sources[0].ledger.numerals[1].setAside: found no "23 %" with the value 0.23 in paragraph 1, expected the place where the number is used (where it is printed otherwise there, "as" says how)',
      ],
    },
    {
      label: 'an unknown reason',
      sources: [
        [
          '{"reason": "repeats", "source": "berita-merdeka"',
          '{"reason": "target", "source": "berita-merdeka"',
        ],
      ],
      faults: [
        'data/sources.json:180:73 sources[7].ledger.numerals[1].setAside.reason: found "target", expected "year" or "repeats"',
      ],
    },
    {
      label: 'a complete ledger with an unknown paragraph',
      sources: [
        ['{"paragraph": 4, "printed": "39 ribu"}', '{"paragraph": null, "printed": "39 ribu"}'],
      ],
      faults: [
        'data/sources.json:17:38 sources[0].ledger.perParagraph[4]: found 1, expected 0, the count of the numerals listed for paragraph 4',
        'data/sources.json:31:25 sources[0].ledger.numerals[12].paragraph: found null, expected a paragraph, because the ledger is complete',
      ],
    },
    {
      label: 'a source with a paragraph for some numerals only',
      sources: [
        ['{"paragraph": null, "printed": "27,16 %"}', '{"paragraph": 2, "printed": "27,16 %"}'],
      ],
      faults: [
        'data/sources.json:180:25 sources[7].ledger.numerals[1].paragraph: found null, expected paragraphs for all numerals of a source, or null for all',
      ],
    },
    {
      label: 'a count of numerals that is wrong',
      sources: [['"perParagraph": [2, 4,', '"perParagraph": [2, 5,']],
      faults: [
        'data/sources.json:17:29 sources[0].ledger.perParagraph[1]: found 5, expected 4, the count of the numerals listed for paragraph 1',
      ],
    },
    {
      label: 'a complete ledger without counts',
      sources: [['        "perParagraph": [2, 4, 4, 2, 1, 2, 0, 8, 0],\n', '']],
      faults: [
        'data/sources.json:15:17 sources[0].ledger.perParagraph: found nothing, expected the key "perParagraph": a list in [ ]',
      ],
    },
    {
      label: 'a ledger that is neither complete nor not',
      sources: [['"complete": true', '"complete": "ya"']],
      faults: [
        'data/sources.json:16:21 sources[0].ledger.complete: found "ya", expected true or false',
      ],
    },
  ],
  'Keys and types': [
    {
      label: 'a missing key',
      edition: [['"value": 481, "unit": "child", ', '"value": 481, ']],
      faults: [
        'data/2024.json:18:5 figures[10].unit: found nothing, expected the key "unit": "person", "claim", "child", "rupiah" or "ratio"',
      ],
    },
    {
      label: 'an extra key',
      edition: [['"value": 481, "unit": "child",', '"value": 481, "note": "x", "unit": "child",']],
      faults: [
        'data/2024.json:18:75 figures[10].note: found the key "note", expected only the keys indicator, sector, period, value, unit, printed, roundingStep, source, paragraph',
      ],
    },
    {
      label: 'a misspelt key',
      edition: [['"value": 481, "unit": "child"', '"vaule": 481, "unit": "child"']],
      faults: [
        'data/2024.json:18:5 figures[10].value: found nothing, expected the key "value": a number without quotes',
        'data/2024.json:18:61 figures[10].vaule: found the key "vaule", expected only the keys indicator, sector, period, value, unit, printed, roundingStep, source, paragraph',
      ],
    },
    {
      label: 'an extra key at the top',
      edition: [['  "edition": "2024",', '  "edition": "2024", "title": "x",']],
      faults: [
        'data/2024.json:3:22 title: found the key "title", expected only the keys $schema, edition, published, region, source, figures, claims, reports, sources',
      ],
    },
    {
      label: 'a number in quotes',
      edition: [['"value": 481', '"value": "481"']],
      faults: [
        'data/2024.json:18:70 figures[10].value: found "481", expected a number without quotes',
      ],
    },
    {
      label: 'a printed string without quotes',
      edition: [['"printed": "481"', '"printed": 481']],
      faults: [
        'data/2024.json:18:103 figures[10].printed: found 481, expected a text in double quotes',
      ],
    },
    {
      label: 'null instead of a value',
      edition: [['"value": 481', '"value": null']],
      faults: [
        'data/2024.json:18:70 figures[10].value: found null, expected a number without quotes',
      ],
    },
    {
      label: 'a paragraph and a half',
      edition: [
        [
          '"printed": "41.84 %", "roundingStep": 0.0001, "source": "bengkulu-ekspress", "paragraph": 3',
          '"printed": "41.84 %", "roundingStep": 0.0001, "source": "bengkulu-ekspress", "paragraph": 3.5',
        ],
      ],
      faults: ['data/2024.json:13:177 figures[5].paragraph: found 3.5, expected a whole number'],
    },
    {
      label: 'a negative paragraph',
      edition: [
        [
          '"printed": "41.84 %", "roundingStep": 0.0001, "source": "bengkulu-ekspress", "paragraph": 3',
          '"printed": "41.84 %", "roundingStep": 0.0001, "source": "bengkulu-ekspress", "paragraph": -3',
        ],
      ],
      faults: ['data/2024.json:13:177 figures[5].paragraph: found -3, expected a number from 0 up'],
    },
    {
      label: 'claims that are not a list',
      edition: [[/"claims": \[[^]*?\n {2}\]/, '"claims": {}']],
      faults: ['data/2024.json:21:13 claims: found an object, expected a list in [ ]'],
    },
    {
      label: 'an edition without the day of its publication',
      edition: [[/^ {2}"published": .*\n/m, '']],
      faults: [
        'data/2024.json:1:1 published: found nothing, expected the key "published": a text in double quotes',
      ],
    },
    {
      label: 'an edition published on a day that there is not',
      edition: [['"published": "2026-11-22"', '"published": "2026-11-31"']],
      faults: ['data/2024.json:4:16 published: found "2026-11-31", expected a day of the calendar'],
    },
    {
      label: 'an edition published on a day written otherwise',
      edition: [['"published": "2026-11-22"', '"published": "22 November 2026"']],
      faults: [
        'data/2024.json:4:16 published: found "22 November 2026", expected a day such as 2024-11-20',
      ],
    },
    {
      label: 'an edition that is a number',
      edition: [['"edition": "2024"', '"edition": 2024']],
      faults: ['data/2024.json:3:14 edition: found 2024, expected a text in double quotes'],
    },
    {
      label: 'an edition that is not the name of the file',
      edition: [['"edition": "2024"', '"edition": "2025"']],
      faults: ['data/2024.json:3:14 edition: found "2025", expected "2024", the name of the file'],
    },
    {
      label: 'another schema',
      edition: [['./edition.schema.json', './sources.schema.json']],
      faults: [
        'data/2024.json:2:14 $schema: found "./sources.schema.json", expected "./edition.schema.json"',
      ],
    },
    {
      label: 'a key entered twice',
      edition: [['"value": 481,', '"value": 482, "value": 481,']],
      faults: [
        'data/2024.json:18:75 figures[10].value: found the key "value" a second time, expected each key once',
      ],
    },
    {
      label: 'a key entered twice in another spelling',
      edition: [['"value": 481,', '"value": 481, "\\u0076alue": 482,']],
      faults: [
        'data/2024.json:18:75 figures[10].value: found the key "value" a second time, expected each key once',
      ],
    },
    {
      label: 'the key __proto__',
      edition: [['"value": 481,', '"value": 481, "__proto__": {},']],
      faults: [
        'data/2024.json:18:75 figures[10].__proto__: found the key "__proto__", expected a key of the schema',
      ],
    },
    {
      label: 'the key constructor',
      edition: [['"value": 481,', '"value": 481, "constructor": {},']],
      faults: [
        'data/2024.json:18:75 figures[10].constructor: found the key "constructor", expected a key of the schema',
      ],
    },
  ],
  'Numbers as written': [
    {
      label: 'NaN',
      edition: [['"value": 481', '"value": NaN']],
      faults: ['data/2024.json:18:70 file: found NaN, expected a number written in digits'],
    },
    {
      label: 'minus Infinity',
      edition: [['"value": 481', '"value": -Infinity']],
      faults: ['data/2024.json:18:70 file: found -Infinity, expected a number written in digits'],
    },
    {
      label: 'minus zero',
      edition: [['"value": 481', '"value": -0']],
      faults: ['data/2024.json:18:70 figures[10].value: found -0, expected 0, which has no sign'],
    },
    {
      label: 'an exponent',
      edition: [['"value": 205000000000', '"value": 205e9']],
      faults: [
        'data/2024.json:17:67 figures[9].value: found 205e9, expected a number written out in full, without "e"',
      ],
    },
    {
      label: 'an overflow',
      edition: [['"value": 205000000000', '"value": 1e400']],
      faults: [
        'data/2024.json:17:67 figures[9].value: found 1e400, expected a number written out in full, without "e"',
      ],
    },
    {
      label: 'an overflow written out',
      edition: [['"value": 205000000000', `"value": 1${'0'.repeat(400)}`]],
      faults: [
        'data/2024.json:17:67 figures[9].value: found 1000000000000000000000000000000000000000…, expected a number up to 9007199254740991, beyond which digits are lost',
      ],
    },
    {
      label: 'a number beyond the safe integers',
      edition: [['"value": 205000000000', '"value": 9007199254740993']],
      faults: [
        'data/2024.json:17:67 figures[9].value: found 9007199254740993, expected a number up to 9007199254740991, beyond which digits are lost',
      ],
    },
    {
      label: 'a needless zero',
      edition: [['"value": 0.4184', '"value": 0.41840']],
      faults: [
        'data/2024.json:13:62 figures[5].value: found 0.41840, expected 0.4184 (zeros at the end say nothing in JSON; the rounding belongs in "roundingStep")',
      ],
    },
    {
      label: 'digits that a float loses',
      edition: [['"value": 0.4184', '"value": 0.418400000000000000001']],
      faults: [
        'data/2024.json:13:62 figures[5].value: found 0.418400000000000000001, expected a number of at most 15 digits, so that none is lost',
      ],
    },
    {
      label: 'a leading zero',
      edition: [['"value": 481', '"value": 0481']],
      faults: ['data/2024.json:18:70 file: found 0481, expected a number without a leading zero'],
    },
    {
      label: 'a plus sign',
      edition: [['"value": 481', '"value": +481']],
      faults: [
        'data/2024.json:18:70 file: found +481, expected a number of digits with at most one point, such as 261814 or 0.4184 (points, commas and signs of the print belong in "printed")',
      ],
    },
    {
      label: 'a percent sign after a number',
      edition: [['"value": 0.4184', '"value": 41.84%']],
      faults: [
        'data/2024.json:13:62 file: found 41.84%, expected a number of digits with at most one point, such as 261814 or 0.4184 (points, commas and signs of the print belong in "printed")',
      ],
    },
    {
      label: 'a decimal comma',
      edition: [['"value": 0.4184', '"value": 0,4184']],
      faults: [
        'data/2024.json:13:64 file: found 4184, expected no number here (is the comma before it a decimal comma or a thousands comma?)',
      ],
    },
    {
      label: 'two thousands points',
      edition: [['"value": 1136573', '"value": 1.136.573']],
      faults: [
        'data/2024.json:29:75 file: found 1.136.573, expected a number of digits with at most one point, such as 261814 or 0.4184 (points, commas and signs of the print belong in "printed")',
      ],
    },
  ],
  Texts: [
    {
      label: 'an empty text',
      sources: [['"outlet": "Antara"', '"outlet": ""']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found "", expected a text that is not empty',
      ],
    },
    {
      label: 'a text of spaces',
      sources: [['"outlet": "Antara"', '"outlet": "  "']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found only spaces in "  ", expected a text, or null where nothing is known',
      ],
    },
    {
      label: 'a space at the end',
      edition: [['"printed": "481"', '"printed": "481 "']],
      faults: [
        'data/2024.json:18:103 figures[10].printed: found a space at the beginning or the end in "481 ", expected no space there',
        'data/2024.json:18:103 figures[10].printed: found "481 ", expected a number as printed, such as "261.814", "41.84 %", "39 ribu" or "Rp 1,4 miliar"',
        'data/2024.json:18:103 figures[10].printed: found "481 " (paragraph 7), expected "20.134", "Rp 205 miliar", "10.04%", "481" or "Rp 1.67 miliar", the numerals of "bengkulu-ekspress" in sources.json',
        'data/sources.json:40:11 sources[0].ledger.numerals[21]: found "481" (paragraph 7), which nothing in data/2024.json uses, expected a figure, claim or report with it, or a "setAside" with the reason',
      ],
    },
    {
      label: 'a control character',
      sources: [['"outlet": "Antara"', '"outlet": "Ant\\u0000ara"']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found a control character in "Ant\\u0000ara", expected visible characters only',
      ],
    },
    {
      label: 'a character that turns the writing direction',
      sources: [['"outlet": "Antara"', '"outlet": "Ant\\u202eara"']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found a character that turns the writing direction in "Ant\\u202eara", expected visible characters only',
      ],
    },
    {
      label: 'a zero-width space',
      sources: [['"outlet": "Antara"', '"outlet": "Ant\\u200bara"']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found an invisible character in "Ant\\u200bara", expected visible characters only',
      ],
    },
    {
      label: 'a private-use character',
      sources: [['"outlet": "Antara"', '"outlet": "Ant\\ue000ara"']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found a character without a meaning of its own in "Ant\\ue000ara", expected ordinary characters',
      ],
    },
    {
      label: 'half of a character',
      sources: [['"outlet": "Antara"', '"outlet": "Ant\\ud800ara"']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found half of a character (a lone surrogate), expected whole characters',
      ],
    },
    {
      label: 'an accent apart from its letter',
      sources: [['"outlet": "Antara"', '"outlet": "Antara\\u0301"']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found an accent apart from its letter in "Antará", expected one character for both (NFC) (type the word again)',
      ],
    },
    {
      label: 'a spreadsheet formula',
      sources: [['"outlet": "Antara"', '"outlet": "=HYPERLINK(1)"']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found a sign that begins a spreadsheet formula in "=HYPERLINK(1)", expected a text that does not begin with it',
      ],
    },
    {
      label: 'a text that begins with @',
      sources: [['"outlet": "Antara"', '"outlet": "@antara"']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found a sign that begins a spreadsheet formula in "@antara", expected a text that does not begin with it',
      ],
    },
    {
      label: 'a tag of HTML',
      sources: [['"outlet": "Antara"', '"outlet": "<b>Antara</b>"']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found HTML in "<b>Antara</b>", expected plain text without <, > and &…;',
      ],
    },
    {
      label: 'an entity of HTML',
      sources: [['"outlet": "Antara"', '"outlet": "Antara &amp; Co"']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found HTML in "Antara &amp; Co", expected plain text without <, > and &…;',
      ],
    },
    {
      label: 'a text that is too long',
      sources: [['"outlet": "Antara"', `"outlet": "${'A'.repeat(501)}"`]],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found 501 characters, expected at most 500',
      ],
    },
    {
      label: 'a line break in a text',
      sources: [['"outlet": "Antara"', '"outlet": "An\ntara"']],
      faults: [
        'data/sources.json:84:17 sources[3].outlet: found a line break, tab or control character inside a text, expected text on one line (is a closing double quote missing?)',
      ],
    },
  ],
  Syntax: [
    {
      label: 'a comma after the last entry',
      edition: [['"paragraph": null}\n  ]\n}', '"paragraph": null},\n  ]\n}']],
      faults: [
        'data/2024.json:47:213 file: found a comma before "]", expected no comma after the last entry',
      ],
    },
    {
      label: 'a missing comma',
      edition: [['"value": 481,', '"value": 481']],
      faults: ['data/2024.json:18:74 file: found a text, expected a comma or a colon before it'],
    },
    {
      label: 'a comment',
      edition: [['"figures": [', '"figures": [ // angka']],
      faults: ['data/2024.json:7:16 file: found a comment, expected JSON, which has no comments'],
    },
    {
      label: 'single quotes',
      edition: [['"printed": "481"', `"printed": '481'`]],
      faults: [
        'data/2024.json:18:103 file: found a single quote, expected double quotes around every text',
      ],
    },
    {
      label: 'curly quotes',
      edition: [['"printed": "481"', '"printed": “481”']],
      faults: ['data/2024.json:18:103 file: found a curly quote, expected straight double quotes'],
    },
    {
      label: 'a missing closing quote',
      edition: [['"printed": "481",', '"printed": "481,']],
      faults: [
        'data/2024.json:18:110 file: found the word roundingStep, expected text in double quotes (is a double quote missing here or just before?)',
      ],
    },
    {
      label: 'a key without quotes',
      edition: [['"value": 481', 'value: 481']],
      faults: [
        'data/2024.json:18:61 file: found the word value, expected text in double quotes (is a double quote missing here or just before?)',
      ],
    },
    {
      label: 'a file that is cut off',
      edition: [[/(?<=^[^]{2000})[^]+$/, '']],
      faults: [
        'data/2024.json:17:23 file: found the end of the file, expected the rest of it (is a closing quote, bracket or brace missing, or was the file cut off?)',
      ],
    },
  ],
};

describe.each(Object.entries(SLIPS))('%s', (_, slips) => {
  test.each(slips)('$label is refused in these words', ({ edition = [], sources = [], faults }) => {
    const lines = faultLines({
      '2024.json': applyEdits(editionText, edition),
      'sources.json': applyEdits(sourcesText, sources),
    });
    expect(lines).toEqual(faults);
  });
});
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const WRONG_BYTES: readonly (readonly [
  label: string,
  bytes: Uint8Array | string,
  fault: string,
])[] = [
  ['An empty file', '', 'data/2024.json:1:1 file: found an empty file, expected JSON'],
  ['A blank file', ' \n\n', 'data/2024.json:1:1 file: found a blank file, expected JSON'],
  [
    'A byte order mark',
    `\uFEFF${editionText}`,
    'data/2024.json:1:1 file: found a byte order mark before the first character, expected UTF-8 without it (save the file as "UTF-8", not "UTF-8 with BOM")',
  ],
  [
    'Latin-1',
    latin1(editionText.replace('41.84 %', '41.84\u00a0%')),
    'data/2024.json:13:104 file: found a character that is not UTF-8, expected UTF-8 (save the file as UTF-8)',
  ],
  [
    'UTF-16',
    new Uint8Array(Buffer.from(`\uFEFF${editionText}`, 'utf16le')),
    'data/2024.json:1:1 file: found UTF-16 text, expected UTF-8 (save the file as UTF-8)',
  ],
  [
    'UTF-16 without a mark',
    new Uint8Array(Buffer.from(editionText, 'utf16le')),
    'data/2024.json:1:1 file: found UTF-16 text, expected UTF-8 (save the file as UTF-8)',
  ],
  [
    'A file of more than 1 MB',
    `${editionText}${' '.repeat(1_000_000)}`,
    `data/2024.json:1:1 file: found ${editionText.length + 1_000_000} bytes, expected at most 1000000 (1 MB) (is this the right file?)`,
  ],
  [
    'A page of HTML',
    '<!doctype html>',
    'data/2024.json:1:1 file: found "<", expected something else here (is a comma, a quote or an entry missing, or one too many, just before?)',
  ],
  [
    'A CSV table',
    'indicator,period,value\n',
    'data/2024.json:1:1 file: found the word indicator, expected text in double quotes (is a double quote missing here or just before?)',
  ],
  ['A list', '[]', 'data/2024.json:1:1 file: found a list, expected an object in { }'],
  ['The word null', 'null', 'data/2024.json:1:1 file: found null, expected an object in { }'],
  [
    'Two values',
    `${editionText}{}`,
    'data/2024.json:50:1 file: found "{", expected something else here (is a comma, a quote or an entry missing, or one too many, just before?)',
  ],
  [
    'A thousand lists inside each other',
    '['.repeat(1000),
    'data/2024.json:1:21 file: found more than 20 lists and objects inside each other, expected a flat file',
  ],
];

test.each(WRONG_BYTES)('%s instead of an edition is refused in these words', (_, bytes, fault) => {
  expect(faultLines({ '2024.json': bytes })).toEqual([fault]);
});

test('An edition in a file of another year is refused, starting with its name', () => {
  expect(faultLines({ '2025.json': editionText })[0]).toBe(
    'data/2025.json:3:14 edition: found "2024", expected "2025", the name of the file',
  );
});

test('Several slips are all reported, in the order of the file', () => {
  const edited = applyEdits(editionText, [
    ['"value": 481', '"value": 418'],
    ['"value": 20134', '"value": 20.134'],
    ['"since": "2023"', '"since": "2022"'],
  ]);
  expect(faultLines({ '2024.json': edited }).map((line) => line.split(': ')[0])).toEqual([
    'data/2024.json:16:68 figures[8].value',
    'data/2024.json:18:70 figures[10].value',
    'data/2024.json:23:76 claims[1].since',
    'data/sources.json:14:19 sources[0].periods[0]',
  ]);
});

test('A source that no edition uses is refused', () => {
  const edited = applyEdits(editionText, [[/^.*"source": "koran-rb".*\n/m, '']]);
  expect(faultLines({ '2024.json': edited })).toEqual([
    'data/sources.json:65:13 sources[2].id: found "koran-rb", which no edition uses, expected only sources of figures, claims and reports',
  ]);
});

test('The frozen data has no fault', () => {
  expect(faultLines({})).toEqual([]);
});
