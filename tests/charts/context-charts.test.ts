/** The claims in the words of the context charts, and the positions of their tiles. */
import { describe, expect, test } from 'vitest';

import { activeParticipants } from '#charts/active-participants/chart.ts';
import { benefitAverages } from '#charts/benefit-averages/chart.ts';
import { besideIndonesia } from '#charts/beside-indonesia/chart.ts';
import { LAYOUTS, type Layout } from '#charts/chart.ts';
import { chartsWith } from '#charts/charts-with.ts';
import { coverageAsReported } from '#charts/coverage-as-reported/chart.ts';
import { coverageByBase } from '#charts/coverage-by-base/chart.ts';
import { coverage } from '#charts/coverage/chart.ts';
import { coverageByRegency, TILES } from '#charts/coverage-by-regency/chart.ts';
import { informalGap } from '#charts/informal-gap/chart.ts';
import { participantsBySector } from '#charts/participants-by-sector/chart.ts';
import { participantsOverTime } from '#charts/participants-over-time/chart.ts';
import { specifyCharts } from '#charts/registry.ts';
import type { Edition } from '#editions/edition.ts';
import { readFolder, type DataFolder } from '#editions/read-folder.ts';
import {
  filterByProvince,
  parseFigureId,
  type Figure,
  figureId,
  type FigureId,
} from '#indicators/figure.ts';
import { pointInterval } from '#indicators/interval.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { inEachLanguage, LOCALES, type Locale } from '#i18n/locales.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { drawSvg, renderSvg } from '#render/svg.ts';
import { REGENCIES, SECTORS, SUMATRA, type Area, type Sector } from '#schema/vocabulary.ts';
import { frozenEdition, parseFrozen, secondEditionText } from '../frozen-data.ts';
import { readSecondEdition } from '../second-edition.ts';
import { changeFigures, withValues } from './change-figures.ts';
import { editionWithCounts, type Count } from './edition-with-counts.ts';

const edition = readFolder().editions.find(({ year }) => year === '2024') ?? frozenEdition;

const withFigures = (change: (figure: Figure) => Figure | undefined): Edition =>
  changeFigures(edition, change);

test('an edition without figures of BPS or Indonesia has no chart of them', () => {
  const second = readSecondEdition();
  for (const spec of [informalGap, besideIndonesia])
    expect(spec.isIn(second), spec.slug).toBe(false);
});

test('an edition without any coverage of a regency has no map of them', () => {
  const without = withFigures((figure) =>
    figure.area !== null && REGENCIES.includes(figure.area) ? undefined : figure,
  );
  expect(coverageByRegency.isIn(without)).toBe(false);
  expect(coverageByRegency.isIn(edition)).toBe(true);
});

describe('coverage by regency', () => {
  test('every regency has one tile, and every tile a place of its own', () => {
    expect(TILES.map(({ area }) => area).sort()).toEqual([...REGENCIES].sort());
    expect(new Set(TILES.map(({ column, row }) => `${column}/${row}`)).size).toBe(TILES.length);
  });

  test.each([
    { locale: 'id', known: 'tiga', missing: 'Tujuh', less: 'dua' },
    { locale: 'en', known: 'three', missing: 'Seven', less: 'two' },
  ] as const)('title and picture count what is known and what is not in $locale', (words) => {
    const { locale, known, missing, less } = words;
    const chart = coverageByRegency.specify(edition, locale);
    expect(chart.title).toContain(known);
    expect(chart.rows).toHaveLength(3);
    for (const layout of LAYOUTS) expect(renderSvg(chart, layout)).toContain(`>${missing}`);
    const fewer = withFigures((figure) => (figure.area === 'kaur' ? undefined : figure));
    expect(coverageByRegency.specify(fewer, locale).title).toContain(less);
  });

  test.each(LOCALES)(
    'the text alternative names all ten, and the notes who said what, in %s',
    (locale) => {
      const { alt, notes } = coverageByRegency.specify(edition, locale);
      for (const area of REGENCIES) expect(alt).toContain(CATALOGUES[locale].areas[area]);
      for (const name of ['Niken Ariati', 'Hendri', 'BETV', 'Media Center Rejang Lebong'])
        expect(notes.join(' ')).toContain(name);
    },
  );
});

describe('the note about the base of regencies', () => {
  const kaur = frozenEdition.figure('coverage/kaur@2024-11-20');
  /** The edition with a count that a source gives for a regency. */
  const withCount = (source: string | null, area: Area): Edition => ({
    ...frozenEdition,
    all: [
      ...frozenEdition.all,
      {
        ...kaur,
        id: parseFigureId(`coverage-base/${area}@2024-11-20`),
        indicator: 'coverage-base',
        unit: 'person',
        value: 60_000,
        source,
        area,
      },
    ],
  });

  test.each([
    ['id', /^Tidak satu pun laporan itu menyebut jumlah pekerja/, /belum tentu dapat dibandingkan/],
    ['en', /^None of these reports names the number of workers/, /may not be comparable/],
  ] as const)('says that no report names it only if none does in %s', (locale, none, caution) => {
    const noteOf = (of: Edition) => coverageByRegency.specify(of, locale).notesInArticle[1];
    expect(noteOf(frozenEdition)).toMatch(none);
    expect(noteOf(withCount('another-source', 'kaur'))).toMatch(none);
    expect(noteOf(withCount(kaur.source, 'seluma'))).toMatch(none);
    const named = noteOf(withCount(kaur.source, 'kaur'));
    expect(named).not.toMatch(none);
    expect(noteOf(frozenEdition)).toMatch(caution);
    expect(named).toMatch(caution);
  });

  test.each([
    ['id', 'Kaur, Lebong, dan Seluma'],
    ['en', 'Kaur, Lebong and Seluma'],
  ] as const)('a report about three regencies lists them in %s', (locale, list) => {
    const three: Edition = {
      ...frozenEdition,
      all: [
        ...frozenEdition.all,
        { ...kaur, id: 'coverage/seluma@2024-11-20', area: 'seluma', value: 0.1 },
      ],
    };
    expect(coverageByRegency.specify(three, locale).notesInArticle[0]).toContain(list);
  });
});

describe('participants over time', () => {
  const laterThan = (day: string) => (figure: Figure) =>
    figure.indicator.startsWith('covered-workers') && figure.period > day ? undefined : figure;
  test('it needs a count after that of the edition', () => {
    expect(participantsOverTime.isIn(edition)).toBe(true);
    expect(participantsOverTime.isIn(withFigures(laterThan('2025-09-01')))).toBe(true);
    expect(participantsOverTime.isIn(withFigures(laterThan('2025-08')))).toBe(false);
  });

  /** Periods of the counts that a picture draws. */
  const drawnIn = (of: Edition, layout: Layout): string[] => {
    const svg = renderSvg(participantsOverTime.specify(of, 'en'), layout);
    const ids = [...svg.matchAll(/data-figure="(?:active-participants|covered-workers)@([^"]+)"/g)];
    return ids.map(([, period = '']) => period).sort();
  };
  const first: readonly Count[] = [
    { period: '2025-09-01', value: 196_000 },
    { period: '2025-12', value: 251_000 },
  ];
  const always = ['2023-12', '2024-12', '2025-09-01', '2025-12'];

  test.each<[what: string, added: Count, drawn: string[]]>([
    ['near the year before', { period: '2024-02-01', value: 240_000 }, always],
    ['near the edition’s own', { period: '2024-10-14', value: 240_000 }, always],
    ['near a later one', { period: '2025-10-15', value: 240_000 }, always],
    ['near the last one', { period: '2026-01', value: 240_000 }, always],
    ['of the same day', { period: '2025-09-01', value: 240_000 }, always],
    ['so late that others would be near', { period: '2029-12', value: 240_000 }, always],
    ['too small for a tower', { period: '2024-05-14', value: 9000 }, always],
    ['too large for a tower', { period: '2024-05-14', value: 2_000_000 }, always],
    [
      'with room',
      { period: '2024-05-14', value: 236_000 },
      [...always.slice(0, 1), '2024-05-14', ...always.slice(1)],
    ],
  ])('a count %s that is added removes no published count', (_, added, drawn) => {
    const day = '2027-02-01';
    const edited = editionWithCounts([...first, { ...added, added: day }]);
    expect(participantsOverTime.isIn(edited)).toBe(true);
    const chart = participantsOverTime.specify(edited, 'en');
    expect(chart.days()).toEqual([edited.published, day]);
    for (const layout of LAYOUTS) {
      expect(drawnIn(edited.asOf(edited.published), layout)).toEqual(always);
      expect(drawnIn(edited, layout)).toEqual(drawn);
    }
    // A count that is not drawn is in the table and in the notes.
    const values = chart.rows.map(({ figure }) => figure.value);
    expect(values).toContain(added.value);
    const { period, label } = formatterFor('en');
    const figure = chart.rows.find((row) => row.figure.value === added.value)?.figure;
    const isLeftOut = drawn.length === always.length;
    const note = `${figure === undefined ? '' : label(figure)} (${period(added.period)})`;
    expect(chart.notes.some((each) => each.includes(note))).toBe(isLeftOut);
    expect(chart.asOf(edited.published).notes.join(' ')).not.toMatch(/not drawn/);
  });

  test('of two near counts the one that was added first is drawn, whichever is earlier', () => {
    const near = ['2025-09-01', '2025-10-15'] as const;
    for (const [kept, left] of [near, near.toReversed()]) {
      const edited = editionWithCounts([
        { period: kept, value: 230_000, added: '2027-02-01' },
        { period: left, value: 240_000, added: '2027-03-01' },
        { period: '2026-02', value: 251_000 },
      ]);
      expect(drawnIn(edited, 'wide')).toEqual(['2023-12', '2024-12', kept, '2026-02']);
    }
  });

  test('a difference belongs to the count that it is computed from', () => {
    const edited = editionWithCounts([
      { period: '2025-12', value: 251_000 },
      { period: '2025-12', value: 300_000 },
    ]);
    const { rows } = participantsOverTime.specify(edited, 'en');
    const differences = rows.filter(({ figure }) => figure.indicator.includes('difference'));
    expect(differences.map(({ figure }) => figure.inputs[0])).toEqual(['covered-workers@2025-12']);
    expect(new Set(rows.map(({ figure }) => figure.id)).size).toBe(rows.length);
  });

  const DIRECTIONS = [
    { later: ['lower'], id: 'lebih rendah', en: 'later counts are lower' },
    { later: ['higher'], id: 'tidak lebih rendah', en: 'no later count is lower' },
    { later: ['alike'], id: 'kira-kira sama', en: 'later counts are about as high' },
    {
      later: ['lower', 'alike'],
      id: 'ada yang lebih rendah',
      en: 'not all later counts are as high',
    },
    {
      later: ['lower', 'higher'],
      id: 'ada yang lebih rendah',
      en: 'not all later counts are as high',
    },
    {
      later: ['alike', 'higher'],
      id: 'kira-kira sama atau lebih tinggi',
      en: 'later counts are about as high or higher',
    },
  ] as const;
  /** Counts in thousands whose rounding interval is below, above or around the participants of the edition. */
  const COMPARED = { lower: 261, alike: 262, higher: 263 };

  const inBoth = (['id', 'en'] as const).flatMap((locale) =>
    DIRECTIONS.map((each) => ({ ...each, locale })),
  );
  test.each(inBoth)(
    'the words in $locale say how later counts compare ($later), as far as rounding decides it',
    ({ later, locale, ...words }) => {
      const edited = editionWithCounts(
        later.map((how, index) => ({
          period: `2025-${index === 0 ? '08' : '12'}`,
          value: COMPARED[how] * 1000,
        })),
        261_900,
      );
      const { title, alt } = participantsOverTime.specify(edited, locale);
      const claim = title.slice(title.indexOf('; ') + 2);
      expect(claim).toBe({ ...words, id: `hitungan sesudahnya ${words.id}` }[locale]);
      const said = {
        lower: /lebih sedikit|fewer than/g,
        higher: /lebih banyak|more than/g,
        alike: /kira-kira sama banyak|about as many/g,
      };
      for (const how of ['lower', 'alike', 'higher'] as const)
        expect(alt.match(said[how]) ?? [], alt).toHaveLength(
          later.filter((each) => each === how).length,
        );
    },
  );

  test.each(LAYOUTS)('the %s picture has no difference whose direction is open', (layout) => {
    const differencesIn = (count: Omit<Count, 'period'>): number =>
      renderSvg(
        participantsOverTime.specify(
          editionWithCounts([{ period: '2025-12', ...count }], 262_400),
          'en',
        ),
        layout,
      ).match(/data-figure="covered-workers-difference|if counted alike/g)?.length ?? 0;
    expect(differencesIn({ value: 250_000, roundingStep: 10_000 })).toBe(2);
    // Between 255,000 and 265,000.
    expect(differencesIn({ value: 260_000, roundingStep: 10_000 })).toBe(0);
  });

  test('the title is also about counts that are not drawn', () => {
    const titleWith = (value: number): string => {
      const near = { period: '2026-01', value, added: '2027-02-01' };
      return participantsOverTime.specify(editionWithCounts([...first, near]), 'en').title;
    };
    expect(titleWith(240_000)).toMatch(/later counts are lower$/);
    expect(titleWith(280_000)).toMatch(/not all later counts are as high$/);
    // Of two sources for one period, only the first has a difference.
    const twice = [300_000, 150_000].map((value) => ({ period: '2025-12', value }));
    const { title } = participantsOverTime.specify(editionWithCounts(twice), 'en');
    expect(title).toMatch(/not all later counts are as high$/);
  });

  test('a count of the same December is not a later one', () => {
    const titleWith = (december: number, later: number): string => {
      const counts = [
        { period: '2024-12-01', value: december },
        { period: '2025-12', value: later },
      ];
      return participantsOverTime.specify(editionWithCounts(counts), 'en').title;
    };
    expect(titleWith(300_000, 251_000)).toMatch(/later counts are lower$/);
    expect(titleWith(200_000, 300_000)).toMatch(/no later count is lower$/);
  });

  test.each(LOCALES)(
    'the text alternative has every count, the notes have who named it, in %s',
    (locale) => {
      const { alt, notes, rows } = participantsOverTime.specify(edition, locale);
      for (const { figure } of rows) expect(alt).toContain(formatterFor(locale).size(figure));
      for (const name of ['Koran RB', 'Ferama Putri', 'Muhyidin'])
        expect(notes.join(' ')).toContain(name);
    },
  );
});

describe('participants by sector', () => {
  const wordsOf = (of: Edition, locale: Locale) => {
    const { title, alt } = participantsBySector.specify(of, locale);
    return [title, alt.split('. ')[0]];
  };
  const nameOf = (sector: Sector, locale: Locale): string =>
    CATALOGUES[locale].sectors[sector].toLowerCase();
  const december = `@${edition.december}`;

  test.each([
    [
      'id',
      /^kelompok (?:peserta aktif )?terbesar/i,
      /^dua kelompok .*kira-kira sama besar/i,
      ' dan ',
    ],
    ['en', /the largest group\b/i, /^the two largest groups .*about equal/i, ' and '],
  ] as const)('two that tie for the largest are both named in %s', (locale, one, equal, and) => {
    const tie = withValues(edition, {
      [`active-participants/wage-earners${december}`]: 110_000,
      [`active-participants/informal${december}`]: 110_000,
      [`active-participants-share/wage-earners${december}`]: 0.42,
      [`active-participants-share/informal${december}`]: 0.42,
    });
    const both = [nameOf('wage-earners', locale), nameOf('informal', locale)].join(and);
    for (const words of wordsOf(tie, locale)) {
      expect(words).toContain(both);
      expect(words).toMatch(equal);
      expect(words).not.toMatch(one);
      expect(words).not.toContain(nameOf('construction-services', locale));
    }
  });

  test.each(LOCALES)('the largest is not named if rounding leaves it open in %s', (locale) => {
    const rounded = withFigures((figure) =>
      figure.id === `active-participants/informal${december}`
        ? { ...figure, interval: { ...figure.interval, upper: 150_000 } }
        : figure.id === `active-participants-share/wage-earners${december}`
          ? { ...figure, interval: { ...figure.interval, lower: 0.4 } }
          : figure,
    );
    for (const words of wordsOf(rounded, locale))
      for (const sector of ['wage-earners', 'informal'] as const)
        expect(words).toContain(nameOf(sector, locale));
  });

  test.each(LOCALES)('three that tie are all named in %s', (locale) => {
    const tie = withFigures((figure) =>
      figure.indicator.startsWith('active-participants') && figure.sector !== null
        ? { ...figure, value: 1 / 3, interval: pointInterval(1 / 3) }
        : figure,
    );
    for (const words of wordsOf(tie, locale)) {
      for (const sector of SECTORS) expect(words).toContain(nameOf(sector, locale));
      expect(words, 'there are no smaller ones').not.toMatch(/largest|terbesar/);
    }
  });

  test.each(LOCALES)('one that is larger than the others is named alone in %s', (locale) => {
    for (const words of wordsOf(edition, locale)) {
      expect(words).toContain(nameOf('wage-earners', locale));
      expect(words).not.toContain(nameOf('informal', locale));
    }
  });
});

describe('beside Indonesia', () => {
  const province = (figure: Figure): boolean =>
    figure.indicator === 'active-participants' &&
    figure.area !== null &&
    figure.area !== 'indonesia';
  const fewest = /sepuluh provinsi di Sumatra|ten provinces of Sumatra/;
  const notesOf = (of: Edition): string => besideIndonesia.specify(of, 'id').notes.join(' ');

  test('the title says fewest of Sumatra only while every other province has more', () => {
    expect(SUMATRA).toHaveLength(9);
    expect(notesOf(edition)).toMatch(fewest);
    const smallerNeighbour = withFigures((figure) =>
      province(figure) && figure.area === 'lampung' ? { ...figure, value: 1000 } : figure,
    );
    expect(notesOf(smallerNeighbour)).not.toMatch(fewest);
    const missing = withFigures((figure) =>
      province(figure) && figure.area === 'jambi' ? undefined : figure,
    );
    expect(notesOf(missing)).not.toMatch(fewest);
  });

  test('no row compares construction services', () => {
    const { rows } = besideIndonesia.specify(edition, 'id');
    expect(rows).toHaveLength(8);
    expect(rows.map(({ figure }) => figure.sector)).not.toContain('construction-services');
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
  });

  test.each(LOCALES)('the title follows the figures in %s', (locale) => {
    const titleOf = (of: Edition): string => besideIndonesia.specify(of, locale).title;
    const slower = withFigures((figure) => {
      const at = (value: number): Figure => ({
        ...figure,
        value,
        interval: { ...figure.interval, lower: value, upper: value },
      });
      return figure.id === `active-participants-growth@${edition.december}`
        ? at(0.01)
        : figure.id === `active-participants-growth/indonesia@${edition.december}`
          ? at(0.09)
          : figure;
    });
    expect(titleOf(edition)).toMatch(/lebih cepat daripada|faster in Bengkulu than/);
    expect(titleOf(slower)).toMatch(/lebih lambat daripada|more slowly in Bengkulu than/);
    expect(titleOf(slower)).not.toMatch(/tetapi|\bbut\b/);
    const fallen = withFigures((figure) =>
      figure.id === `active-participants-growth@${edition.december}`
        ? { ...figure, value: -0.2 }
        : figure,
    );
    expect(titleOf(fallen)).toMatch(/berkurang|fell/);
  });
});

describe('informal gap', () => {
  test.each(LOCALES)('the shares of both groups add up to everybody in %s', (locale) => {
    const { rows } = informalGap.specify(edition, locale);
    const sumOf = (indicators: readonly string[]): number =>
      rows
        .filter(({ figure }) => indicators.includes(figure.indicator))
        .reduce((sum, { figure }) => sum + figure.value, 0);
    expect(sumOf(['formal-employed-share', 'informal-employed-share'])).toBeCloseTo(1, 3);
    expect(sumOf(['active-participants-share'])).toBeCloseTo(1, 9);
  });

  test.each(LOCALES)('it says that the definitions differ in %s', (locale) => {
    const { notesInArticle } = informalGap.specify(edition, locale);
    expect(notesInArticle.join(' ')).toMatch(/definisinya berbeda|definitions differ/);
  });
});

describe('a chart says only what is certain', () => {
  /** The edition in which a figure may have any value between two bounds. */
  const between = (id: string, lower: number, upper: number): Edition =>
    withFigures((figure) =>
      figure.id === id ? { ...figure, interval: { ...figure.interval, lower, upper } } : figure,
    );

  test.each([
    ['id', /kira-kira sama banyak/, /hampir tidak berubah/],
    ['en', /about as many/, /hardly changed/],
  ] as const)('of a change whose direction rounding leaves open in %s', (locale, title, alt) => {
    const rounded = between(`active-participants-increase@${edition.december}`, -500, 500);
    const chart = activeParticipants.specify(rounded, locale);
    expect(chart.title).toMatch(title);
    expect(chart.alt).toMatch(alt);
    expect(activeParticipants.specify(edition, locale).title).not.toMatch(title);
  });

  test.each(LOCALES)('of a half in %s', (locale) => {
    const share = `active-participants-share/wage-earners@${edition.december}`;
    const titleOf = (of: Edition) => participantsBySector.specify(of, locale).title;
    const half = /separuh|half/;
    expect(titleOf(edition)).toMatch(half);
    expect(titleOf(between(share, 0.499, 0.505))).not.toMatch(half);
  });

  test.each(LOCALES)(
    'of a stated coverage that cannot be the share of the base in %s',
    (locale) => {
      const notesOf = (of: Edition) => coverageByBase.specify(of, locale).notes.join(' ');
      const speaker = /Ferama Putri/;
      expect(notesOf(edition)).toMatch(speaker);
      expect(notesOf(between(`coverage@${edition.year}`, 0.295, 0.305))).not.toMatch(speaker);
    },
  );
});

describe('benefit averages', () => {
  const average = 'rupiah-per-scholarship-child@2024';
  const rateOf = (level: string): number =>
    frozenEdition.all.find(({ indicator }) => indicator === `scholarship-rate-${level}`)?.value ??
    NaN;
  const titleOf = (of: Edition, locale: Locale): string =>
    benefitAverages.specify(of, locale).title;
  /** The edition in which the average may have any value between two bounds. */
  const between = (lower: number, upper: number): Edition =>
    changeFigures(frozenEdition, (figure) =>
      figure.id === average
        ? { ...figure, value: (lower + upper) / 2, interval: { ...figure.interval, lower, upper } }
        : figure,
    );

  test.each([
    ['id', 'primary', 'kira-kira sama dengan besaran untuk TK dan SD'],
    ['id', 'senior-secondary', 'kira-kira sama dengan besaran untuk SMA'],
    ['id', 'university', 'kira-kira sama dengan besaran untuk perguruan tinggi'],
    ['en', 'primary', 'about the same as the rate for up to primary school'],
    ['en', 'senior-secondary', 'about the same as the rate for senior secondary'],
    ['en', 'university', 'about the same as the rate for university'],
  ] as const)(
    'the title in %s names the rate of %s that the average equals',
    (locale, level, end) => {
      const rate = rateOf(level);
      for (const of of [
        between(rate, rate),
        between(0.99 * rate, rate),
        between(rate, 1.01 * rate),
      ]) {
        const title = titleOf(of, locale);
        expect(title.endsWith(`, ${end}`), title).toBe(true);
      }
    },
  );

  test.each([
    ['id', 'kira-kira sama dengan besaran untuk SMP dan besaran untuk SMA'],
    ['en', 'about the same as the rates for junior secondary and senior secondary'],
  ] as const)('the title in %s names both rates that the average may equal', (locale, end) => {
    const title = titleOf(between(rateOf('junior-secondary'), rateOf('senior-secondary')), locale);
    expect(title.endsWith(`, ${end}`), title).toBe(true);
  });

  test.each([
    ['id', 0.99, 'di antara besaran untuk SMP dan SMA'],
    ['id', 1.01, 'di antara besaran untuk SMA dan perguruan tinggi'],
    ['en', 0.99, 'between the rates for junior secondary and senior secondary'],
    ['en', 1.01, 'between the rates for senior secondary and university'],
  ] as const)('the title in %s names the rates around %d times a rate', (locale, ratio, end) => {
    const value = ratio * rateOf('senior-secondary');
    const title = titleOf(between(value, value), locale);
    expect(title.endsWith(`, ${end}`), title).toBe(true);
  });
});

test('a base below the participants does not remove the chart of bases', () => {
  const smaller = withFigures((figure) =>
    figure.id === 'coverage-base@2025-12' ? { ...figure, value: 251000 } : figure,
  );
  expect(coverageByBase.isIn(smaller)).toBe(true);
  expect(coverageByBase.tableOf(smaller)).not.toEqual(coverageByBase.tableOf(edition));
});

test('a target has the name of its speaker in the language of the chart', () => {
  const named: Edition = {
    ...edition,
    speakerOf: (figure) =>
      figure.indicator === 'coverage-target'
        ? inEachLanguage((locale) =>
            locale === 'en' ? 'An invented speaker, official' : 'Narasumber rekaan, pejabat',
          )
        : edition.speakerOf(figure),
  };
  const altOf = (locale: Locale) => coverageAsReported.specify(named, locale).alt;
  expect(altOf('id')).toContain('menurut Narasumber rekaan:');
  expect(altOf('en')).toContain('according to An invented speaker:');
});

test.each([
  ['id', '2024, 2025, dan 2026'],
  ['en', '2024, 2025 and 2026'],
] as const)('reports of three years list the years in %s', (locale, years) => {
  const [first] = filterByProvince(frozenEdition.all, 'coverage');
  const later = { ...first, id: 'coverage@2026-03-01', period: '2026-03-01' } as Figure;
  const of: Edition = { ...frozenEdition, all: [...frozenEdition.all, later] };
  expect(coverageAsReported.specify(of, locale).measure).toContain(years);
});

describe('a corrected figure that is not in the table', () => {
  const published = { 2024: '2026-11-22', 2025: '2027-01-15' };
  const day = '2027-03-01';
  /** An edition in which one figure had another value until that day. */
  const corrected = (year: keyof typeof published, figure: FigureId, was: string): Edition => {
    const files = { '2025.json': secondEditionText };
    const { printed, value } = editionIn(parseFrozen(files), year).figure(figure);
    const row = {
      date: day,
      edition: String(year),
      figure,
      was: { printed: was, value: Number(was.replace('.', '')) },
      now: { printed, value },
      reason: inEachLanguage(() => 'Salah salin.'),
    };
    return editionIn(
      parseFrozen({
        ...files,
        'corrections.json': JSON.stringify({
          $schema: './corrections.schema.json',
          corrections: [row],
        }),
      }),
      year,
    );
  };
  const editionIn = ({ editions }: DataFolder, year: number): Edition => {
    const found = editions.find((each) => each.year === String(year));
    if (found === undefined) throw new Error(`There is no edition ${year}.`);
    return found;
  };

  test.each(LOCALES)('adds a day to the chart whose note states it, in %s', (locale) => {
    const id = figureId('active-participants', 'lampung', '2023-12');
    const edited = corrected(2024, id, '1.000');
    const chart = besideIndonesia.specify(edited, locale);
    expect(chart.rows.map(({ figure }) => figure.id)).not.toContain(id);
    expect(chart.days()).toEqual([published[2024], day]);
    expect(chart.day()).toBe(day);
    expect(chart.correctedOn()).toBe(day);
    const fewest = /sepuluh provinsi di Sumatra|ten provinces of Sumatra/;
    expect(chart.notes.join(' ')).toMatch(fewest);
    expect(chart.asOf(published[2024]).notes.join(' ')).not.toMatch(fewest);
    expect(chartsWith(id, edited, locale).map(({ slug }) => slug)).toEqual(['beside-indonesia']);
  });

  test.each<[what: string, year: keyof typeof published, id: FigureId]>([
    ['is the larger total', 2025, 'active-participants@2024-12'],
    ['was the larger total before', 2024, 'active-participants@2023-12'],
  ])('adds a day to the chart that is scaled by it, if it %s', (_, year, id) => {
    const edited = corrected(year, id, '600.000');
    const chart = participantsBySector.specify(edited, 'en');
    expect(chart.rows.map(({ figure }) => figure.id)).not.toContain(id);
    expect(chart.days()).toEqual([published[year], day]);
    expect(chart.correctedOn()).toBe(day);
    for (const layout of LAYOUTS)
      expect(renderSvg(chart.asOf(published[year]), layout)).not.toBe(renderSvg(chart, layout));
    expect(chartsWith(id, edited, 'en').map(({ slug }) => slug)).toContain(chart.slug);
  });

  test('adds no day to a chart that does not depend on it', () => {
    const edited = corrected(2024, 'active-participants@2023-12', '200.000');
    const days = (spec: typeof besideIndonesia | typeof coverage) =>
      spec.specify(edited, 'en').days();
    expect(days(coverage)).toEqual([published[2024]]);
    expect(days(besideIndonesia)).toEqual([published[2024], day]);
  });
});

test('a figure that a chart uses is in its table, or among those that it depends on', () => {
  const contentOf = (of: Edition) =>
    new Map(
      specifyCharts(of, 'en').map((chart) => {
        const { title, measure, alt, notes } = chart;
        return [chart.slug, [title, measure, alt, ...notes, drawSvg(chart, 'narrow')].join()];
      }),
    );
  const now = contentOf(edition);
  const usedIn = specifyCharts(edition, 'en').map(
    ({ slug, rows, dependsOn }) =>
      [
        slug,
        new Set([...rows.map(({ figure }) => figure.id), ...dependsOn.map(({ id }) => id)]),
      ] as const,
  );
  for (const { id } of edition.all)
    for (const factor of [0.3, 3]) {
      const changed = contentOf(
        withFigures((figure) => {
          const [value, lower, upper] = [
            figure.value,
            figure.interval.lower,
            figure.interval.upper,
          ].map((each) => each * factor) as [number, number, number];
          return figure.id === id
            ? { ...figure, value, interval: { ...figure.interval, lower, upper } }
            : figure;
        }),
      );
      for (const [slug, used] of usedIn)
        if (!used.has(id))
          expect(changed.get(slug) === now.get(slug), `${slug} uses ${id}`).toBe(true);
    }
});
