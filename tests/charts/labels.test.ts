/**
 * No label overlaps a mark, another label or the edge, in the font and size of pictures and cards, computed without a
 * browser. tests/e2e/pictures.spec.ts measures pictures and cards in a browser, tests/e2e/chart-geometry.spec.ts
 * measures pages, which have smaller text in a system font.
 */
import { readFileSync } from 'node:fs';
import { sum, utcDay } from 'd3';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { LAYOUT_WIDTH, LAYOUTS, type Chart, type Layout } from '#charts/chart.ts';
import { NUMBER_SIZE, TEXT_SIZE } from '#charts/frame.ts';
import { specifyChart, specifyCharts, type ChartSlug } from '#charts/registry.ts';
import type { Edition } from '#editions/edition.ts';
import { memoize } from '#editions/memoize.ts';
import { readFolder } from '#editions/read-folder.ts';
import { parseFigureId } from '#indicators/figure.ts';
import { roundingInterval } from '#indicators/interval.ts';
import { LOCALES, DEFAULT_LOCALE } from '#i18n/locales.ts';
import { SANS, SERIF, type Face } from '#render/fonts.ts';
import { renderSvg } from '#render/svg.ts';
import { measureText } from '#render/typeset.ts';
import { REGENCIES, SECTORS } from '#schema/vocabulary.ts';
import { frozenEdition } from '../frozen-data.ts';
import { changeFigures, withValues } from './change-figures.ts';
import { participantsOverTime } from '#charts/participants-over-time/chart.ts';
import { editionWithCounts, type Count } from './edition-with-counts.ts';

/** Edges of a label or mark, in user units. */
interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Text extends Box {
  readonly baseline: number;
}

/** Minimum horizontal distance between a text and its neighbours: the width of a space, as a ratio of the text size. */
const SPACE = 0.25;

/** Number of invented sets of counts, and the seed that makes them the same in each run. */
const RUNS = 30;
const SEED = 20241231;

/** Tolerance for rounded positions, in user units. */
const ROUNDING = 0.01;

const inherited = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;
const numberOf = (element: Element, name: string): number =>
  Number(element.getAttribute(name) ?? 0);

/** Where the letters of a text start and end, in units of the font. Memoized, because charts have the same texts. */
const heightsIn = memoize((face: Face) =>
  memoize((text: string) => {
    const { maxY, minY } = face.metrics.layout(text).bbox;
    return { maxY, minY };
  }),
);

/** A box for each line of a text: the first is its own text, each further one a child element with a shift (`dy`). */
function boxesOfText(text: Element, inheritedSize: number): Text[] {
  const lines = [...text.childNodes].map(({ textContent }) => textContent ?? '');
  const shifts = [text, ...text.children].map((line) =>
    Number.parseFloat(line.getAttribute('dy') ?? '0'),
  );
  return lines.map((line, index) =>
    boxOfLine(text, line, inheritedSize, sum(shifts.slice(0, index + 1))),
  );
}

/** @param shift from the text's y to the baseline of the line, as a ratio of the size */
function boxOfLine(text: Element, name: string, inheritedSize: number, shift: number): Text {
  const isNumber = inherited(text, 'font-weight') === '600';
  const face = isNumber ? SERIF : SANS;
  const own = inherited(text, 'font-size');
  const size = own?.endsWith('em')
    ? inheritedSize * Number.parseFloat(own)
    : own === null
      ? inheritedSize * (isNumber ? NUMBER_SIZE : 1)
      : Number(own);
  const width = measureText(name, face, size);
  const { maxY, minY } = heightsIn(face)(name);
  const [x, y] = [numberOf(text, 'x'), numberOf(text, 'y') + shift * size];
  const left = inherited(text, 'text-anchor') === 'end' ? x - width : x;
  const unit = size / face.metrics.unitsPerEm;
  return {
    name: `“${name}”`,
    left,
    right: left + width,
    top: y - maxY * unit,
    bottom: y - minY * unit,
    baseline: y,
  };
}

/** The corners of the square around a circle that starts at its top. */
const circleFromTop = (x: number, y: number, r: number): (readonly [x: number, y: number])[] => [
  [x - r, y],
  [x + r, y + 2 * r],
];

/** The corners of a path that consists of straight lines and of circles that start at their top. */
function cornersOf(d: string): (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0];
  let start = [x, y] as const;
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, command = '', list = '']) => {
    const numbers = (list.match(/-?(?:\d*\.)?\d+/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    const kind = command.toLowerCase();
    if (kind === 'z') [x, y] = start;
    if (kind === 'a') return circleFromTop(x, y, numbers[0] ?? 0);
    const step = kind === 'h' || kind === 'v' ? 1 : 2;
    return Array.from({ length: numbers.length / step }, (_, index) => {
      const [a = 0, b = 0] = numbers.slice(index * step, index * step + 2);
      if (kind !== 'v') x = a + (isRelative ? x : 0);
      if (kind === 'v') y = a + (isRelative ? y : 0);
      if (step === 2) y = b + (isRelative ? y : 0);
      if (kind === 'm' && index === 0) start = [x, y];
      return [x, y] as const;
    });
  });
}

/** Memoized, because charts of changed figures have mostly the same marks. */
const edgesOf = memoize((d: string): Omit<Box, 'name'> => {
  const corners = cornersOf(d);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
});

function boxOfMark(mark: Element): Box {
  const name = `${mark.localName} ${mark.getAttribute('data-figure') ?? 'without figure'}`;
  const [x, y, width, height, cx, cy, r] = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r'].map(
    (attribute) => numberOf(mark, attribute),
  ) as [number, number, number, number, number, number, number];
  if (mark.localName === 'rect')
    return { name, left: x, right: x + width, top: y, bottom: y + height };
  if (mark.localName === 'circle')
    return { name, left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
  return { name, ...edgesOf(mark.getAttribute('d') ?? '') };
}

function faultsOf(svg: SVGSVGElement, layout: Layout): string[] {
  const size = TEXT_SIZE[layout];
  const room = size * SPACE;
  const marks = [...svg.querySelectorAll('rect, circle, path')];
  const [figures, guides] = [true, false].map((isFigure) =>
    marks.filter((mark) => mark.hasAttribute('data-figure') === isFigure).map(boxOfMark),
  ) as [Box[], Box[]];
  const texts = [...svg.querySelectorAll('text')].flatMap((text) => boxesOfText(text, size));
  const meets = (text: Box, other: Box): boolean =>
    text.left < other.right + room &&
    other.left < text.right + room &&
    text.top < other.bottom &&
    other.top < text.bottom;
  return texts.flatMap((text, index) => [
    ...[...texts.slice(0, index), ...figures]
      .filter((other) => meets(text, other))
      .map((other) => `${text.name} runs over ${other.name}`),
    // The strokes of an interval may be between descenders, so only the part above the baseline counts.
    ...guides
      .filter((guide) => meets({ ...text, bottom: text.baseline }, guide))
      .map((guide) => `${text.name} runs over ${guide.name}`),
    ...(text.left < -ROUNDING || text.right > LAYOUT_WIDTH[layout] + ROUNDING
      ? [`${text.name} runs over the edge`]
      : []),
  ]);
}

const charts = readFolder().editions.flatMap((edition) =>
  LOCALES.flatMap((locale) =>
    specifyCharts(edition, locale).flatMap((chart) => [
      { name: `${edition.year}/${chart.slug}.${locale}`, chart },
      ...(chart.excerpt === undefined
        ? []
        : [
            {
              name: `${edition.year}/${chart.slug}.${locale}, its excerpt`,
              chart: { ...chart, plot: chart.excerpt },
            },
          ]),
    ]),
  ),
);

function draw(chart: Chart, layout: Layout): SVGSVGElement {
  const svg = new DOMParser().parseFromString(renderSvg(chart, layout), 'image/svg+xml');
  return svg.documentElement as unknown as SVGSVGElement;
}

describe.each(charts)('$name', ({ chart }) => {
  test.each(LAYOUTS)('no label of the %s picture overlaps anything', (layout) => {
    expect(faultsOf(draw(chart, layout), layout)).toEqual([]);
  });

  test.each(LAYOUTS)('the check names a label of the %s picture that is too long', (layout) => {
    const svg = draw(chart, layout);
    for (const text of svg.querySelectorAll('text')) {
      const { innerHTML, textContent } = text;
      text.textContent = `${textContent} `.repeat(40).trim();
      expect(faultsOf(svg, layout).join()).toContain(`“${text.textContent}” runs over`);
      text.innerHTML = innerHTML;
    }
  });
});

describe('with figures that no edition has yet, no label overlaps anything:', () => {
  /** The faults of a chart and its excerpt in every language and layout. */
  const faultsIn = (slug: ChartSlug, edition: Edition): string[] =>
    LOCALES.flatMap((locale) => {
      const chart = specifyChart(slug, edition, locale);
      const { excerpt } = chart;
      return [chart, ...(excerpt ? [{ ...chart, plot: excerpt }] : [])].flatMap((drawn) =>
        LAYOUTS.flatMap((layout) =>
          faultsOf(draw(drawn, layout), layout).map((fault) => `${locale} ${layout}: ${fault}`),
        ),
      );
    });

  test.each(SECTORS)('every participant is in %s', (sector) => {
    const edition = withValues(frozenEdition, {
      [`active-participants/${sector}@2024-12`]: frozenEdition.figure('active-participants@2024-12')
        .value,
      [`active-participants-share/${sector}@2024-12`]: 1,
    });
    expect(faultsIn('participants-by-sector', edition)).toEqual([]);
  });

  const implied = frozenEdition.figure('claims-paid-value@2023');
  const average = frozenEdition.figure('rupiah-per-claim@2024');

  test.each([1.001, 1.02, 1.03, 1.05, 1.1, 1.5, 4])(
    'an interval ends at %d times its value',
    (ratio) => {
      const edition = changeFigures(frozenEdition, (figure) =>
        figure.id === implied.id || figure.id === average.id
          ? { ...figure, interval: { ...figure.interval, upper: ratio * figure.value } }
          : figure.indicator.startsWith('scholarship-rate')
            ? undefined
            : figure,
      );
      expect(faultsIn('claims-paid', edition)).toEqual([]);
      expect(faultsIn('benefit-averages', edition)).toEqual([]);
      const svg = draw(specifyChart('claims-paid', edition, 'id'), 'wide');
      const brackets = [...svg.querySelectorAll('path[stroke^="var(--ink"]')].map(boxOfMark);
      expect(brackets).toHaveLength(1);
      const [label] = [...svg.querySelectorAll('text')]
        .flatMap((text) => boxesOfText(text, TEXT_SIZE.wide))
        .filter(({ name }) => name.includes('≈'));
      expect(label?.left).toBeGreaterThan(brackets[0]?.right ?? Infinity);
    },
  );

  test.each(
    [-0.0534, -0.1234, -0.4321, 0.4321].flatMap((here) =>
      [-0.0912, 0.02, 0.09, 0.2, 0.5].map((country) => ({ here, country })),
    ),
  )('participants change by $here, in the country by $country', ({ here, country }) => {
    const edition = withValues(frozenEdition, {
      'active-participants-growth@2024-12': here,
      'active-participants-growth/indonesia@2024-12': country,
    });
    expect(faultsIn('beside-indonesia', edition)).toEqual([]);
  });

  const participants = frozenEdition.figure('active-participants@2024-12').value;

  test.each([0.2, 0.25, 0.28, 0.3, 0.35, 0.6, 0.9])(
    'the coverage is %d by the source or by another base',
    (share) => {
      const base = participants / share;
      const bySource = {
        'ucj-coverage@2024': share,
        'ucj-denominator/all-segments@2024': base,
      };
      const byBase = { 'participants-to-base@2025-12': share, 'coverage-base@2025-12': base };
      for (const values of [bySource, byBase, { ...bySource, ...byBase }]) {
        const edition = changeFigures(withValues(frozenEdition, values), (figure) =>
          figure.value === base
            ? { ...figure, interval: roundingInterval(base, figure.roundingStep ?? 10_000) }
            : figure,
        );
        expect(faultsIn('coverage-by-base', edition)).toEqual([]);
      }
    },
  );

  const pairs = REGENCIES.flatMap((one, index) =>
    REGENCIES.slice(index + 1).map((other) => [one, other]),
  );

  test.each(
    [...REGENCIES.map((area) => [area]), ...pairs, REGENCIES.slice(1), REGENCIES].map((areas) => ({
      areas,
    })),
  )('the coverage of $areas is known', ({ areas }) => {
    const model = frozenEdition.figure('coverage/kaur@2024-11-20');
    const figures = areas.map((area) => ({
      ...model,
      id: parseFigureId(`coverage/${area}@2024-11-20`),
      area,
      value: 0.2345,
      roundingStep: 0.0001,
    }));
    const others = frozenEdition.all.filter(({ indicator }) => indicator !== 'coverage');
    const edition = { ...frozenEdition, all: [...others, ...figures] };
    expect(faultsIn('coverage-by-regency', edition)).toEqual([]);
  });

  describe.each([0.05, 0.6, 0.72, 0.95])('%d of people in work are informal', (atWork) => {
    const shares = [0.01, 0.14, 0.6, 0.72, 0.9];

    test.each(
      shares.flatMap((informal) =>
        shares
          .filter((construction) => construction < 1 - informal)
          .map((construction) => ({ informal, construction })),
      ),
    )(
      'of participants $informal are informal, $construction in construction',
      ({ informal, construction }) => {
        const edition = withValues(frozenEdition, {
          'formal-employed-share@2024-08': 1 - atWork,
          'informal-employed-share@2024-08': atWork,
          'active-participants-share/informal@2024-12': informal,
          'active-participants-share/construction-services@2024-12': construction,
          'active-participants-share/wage-earners@2024-12': 1 - informal - construction,
        });
        expect(faultsIn('informal-gap', edition)).toEqual([]);
        // All bars have one scale: the length of each is in proportion to its figure.
        for (const layout of LAYOUTS) {
          const bars = [
            ...draw(specifyChart('informal-gap', edition, 'id'), layout).querySelectorAll(
              'rect[data-figure]',
            ),
          ];
          expect(bars).toHaveLength(5);
          const scales = bars.map((bar) => numberOf(bar, 'width') / numberOf(bar, 'data-value'));
          for (const scale of scales) expect(scale / (scales[0] ?? 0)).toBeCloseTo(1, 2);
        }
      },
    );
  });
});

describe('counts over time of any size and date', () => {
  const pictureOf = (counts: readonly Count[], layout: Layout, participants?: number) =>
    draw(
      participantsOverTime.specify(editionWithCounts(counts, participants), DEFAULT_LOCALE),
      layout,
    );

  test.each([
    [200_000, undefined],
    [266_000, undefined],
    [267_000, undefined],
    [599_000, undefined],
    [300_000, 595_500],
  ])('every dot of %d workers is within the narrow picture', (value, participants) => {
    const svg = pictureOf([{ period: '2025-12', value }], 'narrow', participants);
    const towers = [...svg.querySelectorAll('path[data-figure]')];
    expect(towers.length).toBeGreaterThan(2);
    for (const tower of towers) {
      const stroke = Number(inherited(tower, 'stroke-width'));
      const { left, right, name } = boxOfMark(tower);
      expect(left - stroke / 2, name).toBeGreaterThanOrEqual(0);
      expect(right + stroke / 2, name).toBeLessThanOrEqual(LAYOUT_WIDTH.narrow);
      expect(stroke, name).toBeGreaterThan(0);
    }
    expect(faultsOf(svg, 'narrow')).toEqual([]);
  });

  /** Pairs of towers of dots, with the rings on them, that overlap in both directions. */
  const meetingTowers = (svg: SVGSVGElement): string[] => {
    const towers = [...svg.querySelectorAll('path[data-figure]:not([data-status])')].map(
      (tower) => {
        const half = Number(inherited(tower, 'stroke-width')) / 2;
        const { name, left, right, top, bottom } = boxOfMark(tower);
        return {
          name,
          left: left - half,
          right: right + half,
          top: top - half,
          bottom: bottom + half,
        };
      },
    );
    return towers.flatMap((a, index) =>
      towers
        .slice(0, index)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.name} meets ${b.name}`),
    );
  };
  const anyCount = fc
    .record({
      daysAfter: fc.oneof(fc.integer({ min: -360, max: 720 }), fc.integer({ min: 60, max: 2500 })),
      hasDay: fc.boolean(),
      dots: fc.integer({ min: 40, max: 610 }),
      roundingStep: fc.constantFrom(1, 100, 1000),
      added: fc.constantFrom(undefined, '2027-02-01', '2028-02-01'),
    })
    .map(({ daysAfter, hasDay, dots, roundingStep, added }): Count => {
      const day = utcDay.offset(new Date('2024-12-15'), daysAfter).toISOString();
      return {
        period: day.slice(0, hasDay ? '2024-12-15'.length : '2024-12'.length),
        value: dots * 1000 - roundingStep,
        roundingStep,
        ...(added !== undefined && { added }),
      };
    });

  /** Counts so near that room is short for a remark, for the widest label, or for the narrow picture. */
  const NEAR: readonly (readonly Count[])[] = [
    [
      { period: '2024-08-20', value: 240_000 },
      { period: '2025-09', value: 251_000 },
    ],
    [
      { period: '2026-05-05', value: 240_000 },
      { period: '2026-09-28', value: 251_000 },
    ],
    [{ period: '2025-03', value: 200_000 }],
  ];

  test('no tower or label overlaps another, and no published count goes', () => {
    let drawn = 0;
    fc.assert(
      fc.property(
        fc.array(anyCount, { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 50_000, max: 600_000 }),
        (counts, participants) => {
          const edition = editionWithCounts(counts, participants);
          const idsBefore = new Set<string>();
          for (const day of edition.days) {
            const then = edition.asOf(day);
            if (!participantsOverTime.isIn(then)) {
              expect([...idsBefore]).toEqual([]);
              continue;
            }
            drawn += 1;
            for (const locale of LOCALES) {
              const chart = participantsOverTime.specify(then, locale);
              const excerpt = { ...chart, plot: chart.excerpt ?? chart.plot };
              const pictures = [
                ...LAYOUTS.map((layout) => [draw(chart, layout), layout] as const),
                [draw(excerpt, 'wide'), 'wide'] as const,
              ];
              for (const [svg, layout] of pictures) {
                expect([...faultsOf(svg, layout), ...meetingTowers(svg)]).toEqual([]);
                const ids = [...svg.querySelectorAll('[data-figure]:not([data-status])')].map(
                  (mark) => mark.getAttribute('data-figure'),
                );
                expect(ids).toEqual(expect.arrayContaining([...idsBefore]));
              }
            }
            const svg = draw(participantsOverTime.specify(then, DEFAULT_LOCALE), 'wide');
            for (const mark of svg.querySelectorAll('[data-figure]:not([data-status])'))
              idsBefore.add(mark.getAttribute('data-figure') ?? '');
          }
        },
      ),
      { numRuns: RUNS, seed: SEED, examples: NEAR.map((counts) => [[...counts], 261_814]) },
    );
    expect(drawn).toBeGreaterThan(RUNS);
  });
});

test.each(LAYOUTS)(
  'text of %s pictures on pages is not larger than the text measured here',
  (layout) => {
    const css = readFileSync('src/styles/chart.css', 'utf8');
    const rule = new RegExp(`\\.picture \\.${layout} \\{[^}]*?font-size: ([\\d.]+)px`, 'g');
    const sizes = [...css.matchAll(rule)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(TEXT_SIZE[layout]);
  },
);

test('numbers on pages have the size that is measured here', () => {
  const css = readFileSync('src/styles/base.css', 'utf8');
  expect(css).toMatch(
    new RegExp(`\\[font-weight\\]:not\\(\\[font-size\\]\\) \\{\\s*font-size: ${NUMBER_SIZE}em;`),
  );
});
