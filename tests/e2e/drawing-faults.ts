/** Finds faults that make a chart hard to read. */
import { SLACK, type Box, type DrawnMark, type DrawnText, type Drawing } from './drawing.ts';

/** In user units: half of the thickest outline may extend beyond the edge, because its loss is not visible. */
const OUTLINE_SLACK = 1;
/** As a ratio of the letter height: a J or an f extends beyond its advance width. */
const OVERHANG = 0.15;
/** As a ratio of the letter height: the space above the letters of a line, which browsers round differently. */
const LEADING = 0.1;
/** As a ratio of the letter height: the space of a line below its baseline. */
const DESCENT = 0.25;
const SMALLEST_TEXT = 12;

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

const aboveBaseline = ({ box, fontSize }: DrawnText): Box => ({
  ...box,
  bottom: box.bottom - fontSize * DESCENT,
});

const outside = (inner: Box, outer: Box, slackX: number, slackY = slackX): boolean =>
  inner.left < outer.left - slackX ||
  inner.right > outer.right + slackX ||
  inner.top < outer.top - slackY ||
  inner.bottom > outer.bottom + slackY;

/** All faults that make a drawing hard to read. */
export function faultsOf({ box, marks, scale, texts }: Drawing, viewportWidth: number): string[] {
  const page: Box = {
    left: 0,
    top: Number.NEGATIVE_INFINITY,
    right: viewportWidth,
    bottom: Number.POSITIVE_INFINITY,
  };
  const describeMark = ({ tag, figure }: DrawnMark): string =>
    `${tag} ${figure ?? 'without figure'}`;
  return [
    ...texts
      .filter(({ fontSize }) => fontSize < SMALLEST_TEXT - 0.01)
      .map(({ text, fontSize }) => `“${text}” is ${fontSize.toFixed(1)} px high`),
    ...texts.flatMap((a, index) =>
      texts
        .slice(0, index)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => `“${a.text}” overlaps “${b.text}”`),
    ),
    ...texts.flatMap((text) =>
      marks
        .filter((mark) => mark.figure !== null && overlap(text.box, mark.box))
        .map((mark) => `“${text.text}” stands on ${describeMark(mark)}`),
    ),
    // A guide or an interval may be between descenders.
    ...texts.flatMap((text) =>
      marks
        .filter(({ figure, inkBox }) => figure === null && overlap(aboveBaseline(text), inkBox))
        .map((mark) => `“${text.text}” stands on ${describeMark(mark)}`),
    ),
    ...texts
      .filter(
        (text) =>
          outside(text.box, box, text.fontSize * OVERHANG, text.fontSize * LEADING) ||
          outside(text.box, page, SLACK),
      )
      .map(({ text, box: b }) => `“${text}” leaves the picture: ${sides(b, box)}`),
    ...marks
      .filter(
        (mark) =>
          outside(mark.inkBox, box, OUTLINE_SLACK * scale) || outside(mark.inkBox, page, SLACK),
      )
      .map((mark) => `${describeMark(mark)} leaves the picture: ${sides(mark.inkBox, box)}`),
  ];
}

/** The distances in pixels by which a box extends beyond each side of another box. */
function sides(inner: Box, outer: Box): string {
  const over = {
    left: outer.left - inner.left,
    top: outer.top - inner.top,
    right: inner.right - outer.right,
    bottom: inner.bottom - outer.bottom,
  };
  return Object.entries(over)
    .filter(([, by]) => by > 0)
    .map(([side, by]) => `${by.toFixed(1)} px over the ${side}`)
    .join(', ');
}
