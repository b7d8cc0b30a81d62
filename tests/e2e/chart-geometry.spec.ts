/** Charts are drawn in proportion to their figures and are legible, in every language, composition and width. */
import { expect, test } from '@playwright/test';

import { CHART_SLUGS, type ChartSlug } from '#charts/registry.ts';
import { LOCALES } from '#i18n/locales.ts';
import type { FigureId } from '#indicators/figure.ts';
import { REGENCIES, type Sector } from '#schema/vocabulary.ts';
import { faultsOf } from './drawing-faults.ts';
import { measureDrawings, SLACK, type Box, type DrawnMark, type Drawing } from './drawing.ts';
import { articleAddress, edition, embedAddress, listenTo, tagsOfLocale } from './site-pages.ts';

/** Widths of frames in pixels: the narrowest, phones, the edges of both compositions, a column of a newspaper, wide screens. */
const WIDTHS = [240, 280, 320, 390, 500, 528, 560, 640, 768, 1280, 1400];
const ARTICLE_WIDTHS = [320, 390, 768, 1280];

/** Maximum deviation of a drawn size from its figure: one per cent. */
const TOLERANCE = 0.01;

interface FigureMark extends DrawnMark {
  readonly figure: string;
  readonly value: number;
}

const marksOf = (drawing: Drawing): FigureMark[] => drawing.marks.filter(encodesFigure);

function encodesFigure(mark: DrawnMark): mark is FigureMark {
  if (mark.figure !== null && mark.value === null)
    throw new Error(`The mark of ${mark.figure} has no value.`);
  return mark.figure !== null;
}

const heightOf = ({ top, bottom }: Box): number => bottom - top;
const widthOf = ({ left, right }: Box): number => right - left;
const areaOf = ({ subpaths }: DrawnMark): number =>
  subpaths.reduce((sum, { points }) => sum + polygonArea(points), 0);

function polygonArea(points: readonly (readonly [number, number])[]): number {
  const doubled = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** Expects the same number of pixels per unit for every figure: a lie factor (Tufte) of one. */
function expectProportional(
  sizes: readonly {
    readonly figure: string | null;
    readonly size: number;
    readonly value: number;
  }[],
): void {
  const ratios = sizes.map(({ size, value }) => size / value);
  const reference = Math.max(...ratios);
  expect(reference, 'nothing is drawn').toBeGreaterThan(0);
  for (const [index, ratio] of ratios.entries()) {
    const lie = Math.abs(ratio / reference - 1);
    expect(
      lie,
      `${sizes[index]?.figure ?? ''} is drawn ${(lie * 100).toFixed(2)}% off the scale of its neighbours`,
    ).toBeLessThanOrEqual(TOLERANCE);
  }
}

function barsOf(drawing: Drawing): FigureMark[] {
  return marksOf(drawing).filter(({ tag }) => tag === 'rect');
}

function expectBars(drawing: Drawing): void {
  const bars = barsOf(drawing);
  expect(bars.length).toBeGreaterThan(1);
  expectProportional(bars.map(({ box, figure, value }) => ({ figure, size: widthOf(box), value })));
  const zero = bars[0]?.box.left ?? 0;
  for (const { box, figure } of bars) {
    expect(
      Math.abs(box.left - zero),
      `${figure} does not start where the others start`,
    ).toBeLessThanOrEqual(SLACK);
  }
}

/** Expects the strokes of intervals at the bounds of their figures, within a twentieth of a user unit. */
function expectIntervals(drawing: Drawing, figures: readonly FigureId[]): void {
  const bars = barsOf(drawing);
  const strokes = drawing.marks.filter(
    ({ figure, subpaths }) => figure === null && subpaths.length === 3,
  );
  expect(strokes).toHaveLength(figures.length);
  for (const id of figures) {
    const bar = bars.find(({ figure }) => figure === id);
    if (bar === undefined) throw new Error(`No bar is drawn for ${id}.`);
    const stroke = strokes.find(({ box }) => box.top < bar.box.bottom && box.bottom > bar.box.top);
    const pixelsPerUnit = widthOf(bar.box) / bar.value;
    const { lower, upper } = edition.figure(id).interval;
    const drawn = [stroke?.box.left ?? 0, stroke?.box.right ?? 0].map((x) => x - bar.box.left);
    for (const [index, bound] of [lower, upper].entries()) {
      const off = Math.abs((drawn[index] ?? 0) - bound * pixelsPerUnit) / drawing.scale;
      expect(
        off,
        `a bound of ${id} is drawn ${off.toFixed(3)} units off its place`,
      ).toBeLessThanOrEqual(0.05);
    }
  }
}

/** Charts whose rectangles do not all start at one line on the left. `PROMISES` has other expectations for them. */
const NOT_FROM_THE_LEFT: readonly ChartSlug[] = [
  'informal-gap',
  'beside-indonesia',
  'coverage-by-regency',
];

/** Expectations for every chart: marks name their figures, and several bars have the same start and the same scale. */
function expectMarks(drawing: Drawing, chart: ChartSlug): void {
  expect(marksOf(drawing).length, 'no mark says which figure it encodes').toBeGreaterThan(0);
  if (barsOf(drawing).length > 1 && !NOT_FROM_THE_LEFT.includes(chart)) expectBars(drawing);
}

/** Expects all edges at one place, within a tolerance in pixels. */
function expectOneLine(edges: readonly number[], what: string, tolerance = SLACK): void {
  expect(edges.length, what).toBeGreaterThan(0);
  expect(Math.max(...edges) - Math.min(...edges), what).toBeLessThanOrEqual(tolerance);
}

const markOf = (drawing: Drawing, id: FigureId): FigureMark => {
  const mark = marksOf(drawing).find(({ figure }) => figure === id);
  if (mark === undefined) throw new Error(`No mark is drawn for ${id}.`);
  return mark;
};

/** Additional expectations for single charts. */
const PROMISES: Readonly<Partial<Record<ChartSlug, (drawing: Drawing) => void>>> = {
  'active-participants': (drawing) => {
    const [before, now] = barsOf(drawing);
    const bracket = marksOf(drawing).find(({ tag }) => tag === 'path');
    if (!before || !now || !bracket) throw new Error('There must be two bars and a bracket.');
    expectProportional(
      [now, bracket].map(({ box, figure, value }) => ({
        figure,
        size: widthOf(box),
        value: Math.abs(value),
      })),
    );
    const ends = [before, now].map(({ box }) => box.right);
    expect(
      Math.abs(bracket.box.left - Math.min(...ends)),
      'the bracket starts where the shorter bar ends',
    ).toBeLessThanOrEqual(SLACK);
    expect(
      Math.abs(bracket.box.right - Math.max(...ends)),
      'the bracket ends where the longer bar ends',
    ).toBeLessThanOrEqual(SLACK);
  },
  coverage: (drawing) => {
    const covered = markOf(drawing, `ucj-coverage@${edition.year}`);
    const open = markOf(drawing, `ucj-not-covered@${edition.year}`);
    const [square] = covered.subpaths;
    if (!square) throw new Error('There must be covered squares.');
    const full = Math.floor(100 * covered.value);
    expect(full + open.subpaths.length, 'a hundred squares').toBe(100);
    // The partly covered square is also drawn as a whole open square, beneath its covered part.
    expect(open.subpaths, 'an open square for one in a hundred').toHaveLength(
      Math.ceil(100 * open.value),
    );
    expectProportional([
      { figure: covered.figure, size: areaOf(covered), value: covered.value },
      { figure: 'one square', size: areaOf({ ...covered, subpaths: [square] }), value: 0.01 },
    ]);
  },
  'coverage-as-reported': (drawing) => {
    const dots = marksOf(drawing);
    // The dots of the key have no figure.
    const lines = drawing.marks.filter(({ figure, tag }) => figure === null && tag !== 'circle');
    expect(dots.length).toBeGreaterThan(0);
    expect(lines).toHaveLength(dots.length);
    const zero = lines[0]?.box.left ?? 0;
    const centreOf = ({ left, right }: Box): number => (left + right) / 2;
    expectProportional(
      dots.map(({ box, figure, value }) => ({ figure, size: centreOf(box) - zero, value })),
    );
    for (const [index, { box }] of lines.entries()) {
      const dot = dots[index]?.box;
      if (!dot) throw new Error('A line leads to no dot.');
      expect(Math.abs(box.left - zero), 'all lines start at the same zero').toBeLessThanOrEqual(
        SLACK,
      );
      expect(Math.abs(box.right - centreOf(dot)), 'a line ends at its dot').toBeLessThanOrEqual(
        SLACK,
      );
      expect(box.top, 'a line runs through the middle of its dot').toBeCloseTo(
        (dot.top + dot.bottom) / 2,
        0,
      );
    }
  },
  'informal-gap': (drawing) => {
    const bars = barsOf(drawing);
    expect(bars).toHaveLength(5);
    expectProportional(
      bars.map(({ box, figure, value }) => ({ figure, size: widthOf(box), value })),
    );
    const share = (sector: Sector): Box =>
      markOf(drawing, `active-participants-share/${sector}@${edition.december}`).box;
    const formal = markOf(drawing, `formal-employed-share@${edition.year}-08`).box;
    const informal = markOf(drawing, `informal-employed-share@${edition.year}-08`).box;
    const [wages, construction] = [share('wage-earners'), share('construction-services')];
    const axis = [informal.left, share('informal').left, formal.right, construction.right];
    expectOneLine(axis, 'informal work starts at the axis, and everything else ends there');
    const gap = (construction.left - wages.right) / drawing.scale;
    expect(gap, 'two segments of one colour do not touch').toBeGreaterThan(1);
    expect(gap, 'two segments belong to one bar').toBeLessThan(3);
  },
  'beside-indonesia': (drawing) => {
    const bars = barsOf(drawing);
    expect(bars).toHaveLength(8);
    const [lengthOf, breadthOf] =
      drawing.layout === 'wide' ? [heightOf, widthOf] : [widthOf, heightOf];
    expectProportional(
      bars.map(({ box, figure, value }) => ({ figure, size: lengthOf(box), value })),
    );
    expectOneLine(
      bars.map(({ box }) => (drawing.layout === 'wide' ? box.bottom : box.left)),
      'all bars start at zero',
    );
    const ofCountry = bars.filter(({ figure }) => figure.includes('/indonesia'));
    const ours = bars.filter((bar) => !ofCountry.includes(bar));
    expect(ofCountry).toHaveLength(ours.length);
    const thickest = Math.max(...ofCountry.map(({ box }) => breadthOf(box)));
    for (const { box } of ours)
      expect(breadthOf(box), 'Bengkulu is thick, Indonesia thin').toBeGreaterThan(3 * thickest);
  },
  'coverage-by-regency': (drawing) => {
    const fillings = barsOf(drawing);
    const tiles = drawing.marks.filter(({ tag, figure }) => tag === 'rect' && figure === null);
    expect(tiles, 'a tile for each regency').toHaveLength(REGENCIES.length);
    expectOneLine(
      tiles.flatMap(({ box }) => [widthOf(box), heightOf(box)]),
      'all are squares of one size',
    );
    for (const { box, figure, value } of fillings) {
      const tile = tiles.find(
        (each) =>
          Math.abs(each.box.left - box.left) <= SLACK &&
          Math.abs(each.box.bottom - box.bottom) <= SLACK,
      );
      if (!tile) throw new Error(`${figure} does not fill a tile from below.`);
      expectProportional([
        { figure, size: heightOf(box), value },
        { figure: 'a whole tile', size: heightOf(tile.box), value: 1 },
      ]);
      expect(Math.abs(widthOf(box) - widthOf(tile.box))).toBeLessThanOrEqual(SLACK);
    }
    for (const [index, { inkBox }] of tiles.entries())
      for (const other of tiles.slice(0, index))
        expect(
          inkBox.right < other.inkBox.left ||
            other.inkBox.right < inkBox.left ||
            inkBox.bottom < other.inkBox.top ||
            other.inkBox.bottom < inkBox.top,
          'no tile touches another',
        ).toBe(true);
  },
  'coverage-by-base': (drawing) => {
    const [stacks, glasses] = [true, false].map((isStack) =>
      marksOf(drawing).filter(
        ({ figure }) => (figure === `active-participants@${edition.december}`) === isStack,
      ),
    ) as [FigureMark[], FigureMark[]];
    const rings = drawing.marks.filter(({ subpaths }) => subpaths[0]?.closed ?? false);
    const level = drawing.marks.find(({ figure, tag }) => figure === null && tag === 'path');
    expect([stacks, glasses, rings].map(({ length }) => length)).toEqual([3, 3, 3]);
    const inDots = (value: number): number => Math.round(value / 1000);
    for (const [index, glass] of glasses.entries()) {
      const left = ({ box }: DrawnMark): number => box.left;
      const inside = (mark: DrawnMark): boolean =>
        left(mark) > left(glass) && mark.box.right < glass.box.right;
      const [dots, open] = [stacks.find(inside), rings.find(inside)];
      if (!dots || !open || !level) throw new Error(`Glass ${index + 1} is empty.`);
      expect(dots.subpaths, 'a dot for a thousand participants').toHaveLength(inDots(dots.value));
      expect(
        dots.subpaths.length + open.subpaths.length,
        `a dot or a ring for a thousand of ${glass.figure}`,
      ).toBe(inDots(glass.value));
      // From the middle of a dot in the lowest row to the middle of one in the second row.
      const heights = dots.subpaths.map(({ points }) => points[0]?.[1] ?? 0);
      const [lowest, second] = [...new Set(heights)].sort((a, b) => b - a) as [number, number];
      const row = lowest - second;
      const across = heights.filter((y) => y === lowest).length;
      const floor = lowest + row / 2;
      const rowsUpTo = (y: number): number => (floor - y) / row;
      expect(
        Math.abs(rowsUpTo(level.box.top) - dots.value / 1000 / across),
        'the level is at the number of participants',
      ).toBeLessThanOrEqual(0.05);
      const rim = rowsUpTo(glass.box.top);
      expect(rim, 'a glass is as high as its rows').toBeCloseTo(
        Math.ceil(inDots(glass.value) / across),
        1,
      );
    }
  },
  'participants-over-time': (drawing) => {
    const isRing = ({ subpaths }: DrawnMark): boolean => subpaths[0]?.closed ?? false;
    const towers = marksOf(drawing).filter((mark) => !isRing(mark));
    const rings = marksOf(drawing).filter(isRing);
    const now = edition.figure(`active-participants@${edition.december}`);
    const inDots = (value: number): number => Math.round(value / 1000);
    expect(towers).toHaveLength(5);
    for (const { figure, subpaths, value } of towers)
      expect(subpaths, `a dot for a thousand of ${figure}`).toHaveLength(inDots(value));
    const later = towers.filter(({ figure }) => figure.startsWith('covered-workers@2025'));
    expect(rings).toHaveLength(later.length);
    for (const { figure, value } of later) {
      const ring = rings.find(
        (each) => each.figure === figure.replace('covered-workers', 'covered-workers-difference'),
      );
      expect(ring?.subpaths, `rings fill ${figure} up to the count of the edition`).toHaveLength(
        inDots(now.value) - inDots(value),
      );
      const off = (ring?.subpaths.length ?? 0) - -(ring?.value ?? 0) / 1000;
      // Both counts are rounded to dots before they are subtracted.
      expect(Math.abs(off), `a ring for a thousand of ${ring?.figure ?? ''}`).toBeLessThanOrEqual(
        1,
      );
    }
    // Along the axis of time, from left to right or downwards.
    const along = ({ box }: DrawnMark): number => (drawing.layout === 'wide' ? box.left : box.top);
    const dayOf = ({ figure }: FigureMark): number => {
      const [year = 0, month = 1, day = 15] = figure.split('@')[1]?.split('-').map(Number) ?? [];
      return Date.UTC(year, month - 1, day);
    };
    const [first, ...others] = [...towers].sort((a, b) => dayOf(a) - dayOf(b));
    if (!first) throw new Error('There are no towers.');
    expectProportional(
      others.map((tower) => ({
        figure: tower.figure,
        size: along(tower) - along(first),
        value: dayOf(tower) - dayOf(first),
      })),
    );
  },
  'claims-paid': (drawing) => {
    expectIntervals(drawing, [`claims-paid-value@${edition.previousYear}`]);
  },
  'benefit-averages': (drawing) => {
    expectBars(drawing);
    expect(barsOf(drawing)).toHaveLength(5);
  },
  scholarships: (drawing) => {
    const [dots] = marksOf(drawing);
    if (!dots) throw new Error('No dots are drawn.');
    const dotsFor = (children: number): number => Math.round(dots.value / children);
    expect(
      [1, 10, 100, 1000].map(dotsFor),
      'one dot for one, ten, a hundred or a thousand',
    ).toContain(dots.subpaths.length);
    const centres = dots.subpaths.map(({ points }) => points[0] ?? ([0, 0] as const));
    const nearest = centres.map(([x, y], index) =>
      Math.min(
        ...centres.slice(0, index).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
      ),
    );
    expect(Math.min(...nearest), 'two dots run into one').toBeGreaterThan(dots.strokeWidth);
  },
  'recovered-contributions': (drawing) => {
    const [recovered, ...others] = marksOf(drawing);
    const empty = drawing.marks.filter(({ figure }) => figure === null);
    if (!recovered) throw new Error('No squares are drawn.');
    expect(others).toEqual([]);
    expect(empty, 'one dashed square for the total that is not known').toHaveLength(1);
    expect(empty[0]?.subpaths).toHaveLength(1);
    const [square] = recovered.subpaths;
    const perSquare = 10 ** Math.round(Math.log10(recovered.value / recovered.subpaths.length));
    expectProportional([
      { figure: recovered.figure, size: areaOf(recovered), value: recovered.value },
      {
        figure: 'one square',
        size: areaOf({ ...recovered, subpaths: square ? [square] : [] }),
        value: perSquare,
      },
    ]);
  },
};

/** @param width of the frame or the screen, in pixels */
function expectDrawing(drawing: Drawing, chart: ChartSlug, width: number): void {
  expectMarks(drawing, chart);
  PROMISES[chart]?.(drawing);
  expect
    .soft(faultsOf(drawing, width), `${chart} ${drawing.layout} at ${width} pixels`)
    .toEqual([]);
}

for (const locale of LOCALES) {
  const tag = tagsOfLocale(locale);
  for (const chart of CHART_SLUGS) {
    test(
      `the embed of ${chart} in ${locale} is proportional and legible at every width`,
      { tag },
      async ({ page }) => {
        const complaints = listenTo(page);
        await page.goto(embedAddress(locale, chart));
        const layouts = new Set<string>();
        for (const width of WIDTHS) {
          await test.step(`${width} pixels`, async () => {
            // High enough that no scrollbar reduces the width.
            await page.setViewportSize({ width, height: 2000 });
            const [drawing, ...others] = await measureDrawings(page);
            if (!drawing) throw new Error('The embed shows no chart.');
            expect(others).toEqual([]);
            layouts.add(drawing.layout);
            expectDrawing(drawing, chart, width);
            const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
            expect
              .soft(scrollWidth, `the frame scrolls sideways at ${width} pixels`)
              .toBeLessThanOrEqual(width);
          });
        }
        expect([...layouts], 'both compositions must come up').toEqual(['narrow', 'wide']);
        expect(complaints).toEqual([]);
      },
    );
  }

  test(
    `the charts of the article in ${locale} are proportional and legible at every width`,
    { tag },
    async ({ page }) => {
      await page.goto(articleAddress(locale));
      const ids = await page
        .locator('figure.chart')
        .evaluateAll((figures) => figures.map(({ id }) => id));
      const shown = ids.flatMap((id) => CHART_SLUGS.find((slug) => slug === id) ?? []);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(ids);
      for (const width of ARTICLE_WIDTHS) {
        await test.step(`${width} pixels`, async () => {
          await page.setViewportSize({ width, height: 800 });
          const drawings = await measureDrawings(page);
          expect(drawings).toHaveLength(ids.length);
          for (const [index, chart] of shown.entries()) {
            const drawing = drawings[index];
            if (!drawing) throw new Error(`${chart} was not measured.`);
            expectDrawing(drawing, chart, width);
          }
        });
      }
    },
  );

  test(
    `a person has the same length in the chart of sectors and in the chart of the total, in ${locale}`,
    { tag },
    async ({ page }) => {
      const pixelsPerPerson = async (chart: ChartSlug, width: number): Promise<number> => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(embedAddress(locale, chart));
        const bars = (await measureDrawings(page)).flatMap(barsOf);
        return Math.max(...bars.map(({ box, value }) => widthOf(box) / value));
      };
      for (const width of [320, 768]) {
        const total = await pixelsPerPerson('active-participants', width);
        const sectors = await pixelsPerPerson('participants-by-sector', width);
        expect(Math.abs(sectors / total - 1), `at ${width} pixels`).toBeLessThanOrEqual(TOLERANCE);
      }
    },
  );
}
