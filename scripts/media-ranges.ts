/**
 * Rewrites media queries with a range, such as `(width>=64rem)`, in the older form, `(min-width:64rem)`. Safari reads ranges
 * from version 16.4 on, Chrome from 104 on, and the phones of readers may be older. Container queries stay as they are,
 * because each browser that knows them reads ranges in them.
 */
import { type CssNode, type Feature, type FeatureRange, walk } from 'css-tree';

/** In the unit of the value: less than any screen shows. */
const LITTLE = 0.001;

/** Changes the style sheet in place. Other forms of ranges, such as `(20rem<width<30rem)`, are kept. */
export function rewriteMediaRanges(sheet: CssNode): void {
  walk(sheet, {
    visit: 'FeatureRange',
    enter(range: FeatureRange, item) {
      const feature = range.kind === 'media' ? inOlderForm(range) : undefined;
      if (feature !== undefined) item.data = feature;
    },
  });
}

function inOlderForm(range: FeatureRange): Feature | undefined {
  const { kind, left, leftComparison, middle: value, right } = range;
  if (left.type !== 'Identifier' || value.type !== 'Dimension' || right !== null) return undefined;
  const bound = { '>=': 'min', '>': 'min', '<=': 'max', '<': 'max' }[leftComparison];
  if (bound === undefined) return undefined;
  const shift = { '>': LITTLE, '<': -LITTLE }[leftComparison] ?? 0;
  return {
    type: 'Feature',
    kind,
    name: `${bound}-${left.name}`,
    value: { ...value, value: String(Number((Number(value.value) + shift).toFixed(3))) },
  };
}
