/** Measures the charts of a page on the screen, in CSS pixels. */
import type { Page } from '@playwright/test';

/** Tolerance for rounding, in pixels. */
export const SLACK = 0.5;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One stroke or outline of a path, as its corners. */
export interface Subpath {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly closed: boolean;
}

export interface DrawnMark {
  readonly tag: string;
  /** The id and the value of its figure; `null` for guides, outlines and the like. */
  readonly figure: string | null;
  readonly value: number | null;
  readonly strokeWidth: number;
  /** Bounding box of its geometry, without the stroke. */
  readonly box: Box;
  /** Bounding box of its paint, with the stroke. */
  readonly inkBox: Box;
  /** Subpaths of a path; empty for other shapes. */
  readonly subpaths: readonly Subpath[];
}

export interface DrawnText {
  readonly text: string;
  readonly box: Box;
  /** Size on the screen, in pixels, after the scale of the drawing. */
  readonly fontSize: number;
}

/** The composition that the page shows for one chart. */
export interface Drawing {
  /** `narrow` or `wide`. */
  readonly layout: string;
  readonly box: Box;
  /** Screen pixels per user unit. */
  readonly scale: number;
  readonly marks: readonly DrawnMark[];
  readonly texts: readonly DrawnText[];
}

/** The visible drawing of every chart on the page, in the order of the page. */
export async function measureDrawings(page: Page): Promise<Drawing[]> {
  return pickShown(await page.evaluate(measureAll));
}

/**
 * @param measured the result of `measureAll`
 * @throws {Error} If a chart shows no composition, or both.
 */
export function pickShown(measured: string): Drawing[] {
  const drawings = JSON.parse(measured) as readonly (readonly Drawing[])[];
  const faulty = drawings.find(({ length }) => length !== 1);
  if (faulty !== undefined) {
    throw new Error(
      `A chart shows ${faulty.length} compositions at once: the container queries of chart.css must pick one.`,
    );
  }
  return drawings.flat();
}

/**
 * The visible compositions of every chart, as JSON, because Firefox and WebKit take seconds to hand over thousands of
 * points one by one. Runs in the page, so it must not use anything from outside the function.
 */
export function measureAll(): string {
  const plain = (box: DOMRect): Box => ({
    left: box.left,
    top: box.top,
    right: box.right,
    bottom: box.bottom,
  });

  /**
   * Reads paths of straight lines, and of circles that start at their top, as four corners each. Other path commands throw,
   * because they would be measured incorrectly.
   */
  const readPath = (
    d: string,
    toScreen: (x: number, y: number) => readonly [number, number],
  ): Subpath[] => {
    const subpaths: { points: (readonly [number, number])[]; closed: boolean }[] = [];
    let [x, y, startX, startY] = [0, 0, 0, 0];
    let current: (typeof subpaths)[number] | undefined;
    const lineTo = (nextX: number, nextY: number): void => {
      [x, y] = [nextX, nextY];
      if (current === undefined) {
        current = { points: [toScreen(startX, startY)], closed: false };
        subpaths.push(current);
      }
      current.points.push(toScreen(x, y));
    };
    for (const [, command = '', list = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
      const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
      const relative = command === command.toLowerCase();
      const at = (index: number): number => numbers[index] ?? Number.NaN;
      switch (command.toLowerCase()) {
        case 'm':
        case 'l':
          for (let index = 0; index < numbers.length; index += 2) {
            const nextX = at(index) + (relative ? x : 0);
            const nextY = at(index + 1) + (relative ? y : 0);
            if (command.toLowerCase() === 'm' && index === 0) {
              [x, y, startX, startY] = [nextX, nextY, nextX, nextY];
              current = { points: [toScreen(x, y)], closed: false };
              subpaths.push(current);
            } else lineTo(nextX, nextY);
          }
          break;
        case 'h':
          for (const number of numbers) lineTo(number + (relative ? x : 0), y);
          break;
        case 'v':
          for (const number of numbers) lineTo(x, number + (relative ? y : 0));
          break;
        case 'a': {
          const r = at(0);
          const [top, left] = [y, x];
          lineTo(left - r, top + r);
          lineTo(left, top + 2 * r);
          lineTo(left + r, top + r);
          lineTo(left, top);
          break;
        }
        case 'z':
          if (current) current.closed = true;
          current = undefined;
          [x, y] = [startX, startY];
          break;
        default:
          throw new Error(
            `The path command ${command} is not measured: teach tests/e2e/drawing.ts to.`,
          );
      }
    }
    return subpaths;
  };

  const measure = (svg: SVGSVGElement): Drawing => {
    const matrixOf = (element: SVGGraphicsElement): DOMMatrix =>
      element.getScreenCTM() ?? new DOMMatrix();
    /** A stroke extends to both sides of a line, and beyond its ends only with round caps. */
    const grow = (box: Box, byX: number, byY: number): Box => ({
      left: box.left - byX,
      top: box.top - byY,
      right: box.right + byX,
      bottom: box.bottom + byY,
    });
    /** Not from the client rectangle, which includes the stroke in Firefox but not in Chromium. */
    const boxOf = (element: SVGGraphicsElement, { a, d, e, f }: DOMMatrix): Box => {
      const { x, y, width, height } = element.getBBox();
      return {
        left: a * x + e,
        top: d * y + f,
        right: a * (x + width) + e,
        bottom: d * (y + height) + f,
      };
    };
    const enclose = (boxes: readonly Box[]): Box => ({
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    });
    const enclosePoints = (points: readonly (readonly [number, number])[]): Box =>
      enclose(points.map(([x, y]) => ({ left: x, top: y, right: x, bottom: y })));
    const inkOf = (box: Box, subpaths: readonly Subpath[], half: number, caps: string): Box => {
      if (half === 0) return box;
      const isOpen = subpaths.length > 0 && subpaths.every(({ closed }) => !closed);
      if (!isOpen || caps !== 'butt') return grow(box, half, half);
      const segments = subpaths.flatMap(({ points }) =>
        points.slice(1).map((end, index) => [points[index] ?? end, end] as const),
      );
      return enclose(
        segments.map(([start, end]) => {
          const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
          const length = Math.hypot(dx, dy) || 1;
          return grow(
            enclosePoints([start, end]),
            (half * Math.abs(dy)) / length,
            (half * Math.abs(dx)) / length,
          );
        }),
      );
    };
    const measureMark = (element: SVGGraphicsElement): DrawnMark => {
      const matrix = matrixOf(element);
      const style = getComputedStyle(element);
      const value = element.getAttribute('data-value');
      const box = boxOf(element, matrix);
      const strokeWidth =
        style.stroke === 'none' ? 0 : Number.parseFloat(style.strokeWidth) * matrix.a;
      const subpaths = readPath(element.getAttribute('d') ?? '', (x, y) => [
        matrix.a * x + matrix.c * y + matrix.e,
        matrix.b * x + matrix.d * y + matrix.f,
      ]);
      return {
        tag: element.tagName,
        figure: element.getAttribute('data-figure'),
        value: value === null ? null : Number(value),
        strokeWidth,
        box,
        inkBox: inkOf(box, subpaths, strokeWidth / 2, style.strokeLinecap),
        subpaths,
      };
    };
    return {
      layout: svg.getAttribute('class') ?? '',
      box: plain(svg.getBoundingClientRect()),
      scale: matrixOf(svg).a,
      marks: [
        ...svg.querySelectorAll<SVGGraphicsElement>(
          'rect, path, circle, line, polygon, polyline, ellipse',
        ),
      ].map(measureMark),
      texts: [...svg.querySelectorAll('text')].map(measureLetters),
    };
  };

  /**
   * The box of the letters of a text. Browsers include the space above and below the letters of a font, and round it
   * differently, so the height is from the baselines of the first and the last line: ratios of the text size that hold for
   * capitals, figures and descenders in common fonts.
   */
  const measureLetters = (text: SVGTextElement): DrawnText => {
    const { a, d, f } = text.getScreenCTM() ?? new DOMMatrix();
    const fontSize = Number.parseFloat(getComputedStyle(text).fontSize) * a;
    const baselineAt = (letter: number): number => d * text.getStartPositionOfChar(letter).y + f;
    const { left, right } = text.getBoundingClientRect();
    return {
      text: text.textContent,
      box: {
        left,
        right,
        top: baselineAt(0) - 0.78 * fontSize,
        bottom: baselineAt(text.getNumberOfChars() - 1) + 0.22 * fontSize,
      },
      fontSize,
    };
  };

  const isShown = (svg: SVGSVGElement): boolean => svg.getClientRects().length > 0;
  return JSON.stringify(
    [...document.querySelectorAll('.picture')].map((picture) =>
      [...picture.querySelectorAll('svg')].filter(isShown).map(measure),
    ),
  );
}
