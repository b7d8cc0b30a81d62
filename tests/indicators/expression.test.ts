import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  difference,
  evaluate,
  inputsOf,
  printExpression,
  product,
  quotient,
  sum,
  type Expression,
} from '#indicators/expression.ts';
import type { FigureId } from '#indicators/figure.ts';
import { pointInterval, undefinedIfNoQuotient } from '#indicators/interval.ts';

const OPERATIONS = [sum, difference, product, quotient];
const idAt = (index: number): FigureId => `active-participants@${String(2000 + index)}`;

/** A tree without names: an operation on two trees, a constant, or (`null`) a figure. */
type Tree = readonly [number, Tree, Tree] | number | null;

const { tree: trees } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'large' },
    fc.constant(null),
    fc.integer({ min: -3, max: 9 }),
    fc.tuple(fc.nat({ max: 3 }), tie('tree'), tie('tree')),
  ),
}));

/** Makes an expression from a tree, with a different figure at each leaf. */
function grow(tree: Tree, next = { index: 0 }): Expression {
  if (tree === null) return idAt(next.index++);
  if (typeof tree === 'number') return tree;
  const [operation, left, right] = tree;
  return (OPERATIONS[operation] ?? sum)(grow(left, next), grow(right, next));
}

/** Evaluates the text as JavaScript. `+ 0` turns -0 into 0, because 0 times a negative number is -0. */
const calculate = (text: string, values: ReadonlyMap<string, number>): number => {
  const numbers = text.replace(/[a-z-]+@\d+/g, (id) => `(${String(values.get(id))})`);
  return Number(runInContext(numbers, context)) + 0;
};
const context = createContext({});

const quantities = fc.infiniteStream(
  fc.double({ min: -1, max: 1e6, noNaN: true, noDefaultInfinity: true }),
);

test('the printed text gives the value, to the last bit', () => {
  let computed = 0;
  fc.assert(
    fc.property(trees, quantities, (tree, stream) => {
      const expression = grow(tree);
      const values = new Map(inputsOf(expression).map((id) => [id, stream.next().value]));
      // `evaluate` throws if a negative number is multiplied, or if the divisor can be 0 or negative.
      try {
        const { lower } = evaluate(expression, values, pointInterval);
        computed += 1;
        expect(calculate(printExpression(expression), values)).toBe(lower + 0);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    }),
    { numRuns: 1000 },
  );
  expect(computed).toBeGreaterThan(300);
});

test('inputs are named in the order of the text', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const expression = grow(tree);
      expect(printExpression(expression).match(/[a-z-]+@\d+/g) ?? []).toEqual(inputsOf(expression));
    }),
  );
});

describe('a formula', () => {
  const [a, b, c] = [idAt(0), idAt(1), idAt(2)];

  test.each([
    [difference(quotient(a, b), 1), `${a} / ${b} - 1`],
    [quotient(difference(a, b), c), `(${a} - ${b}) / ${c}`],
    [product(a, difference(1, quotient(1, sum(1, b)))), `${a} * (1 - 1 / (1 + ${b}))`],
    [difference(a, difference(b, c)), `${a} - (${b} - ${c})`],
    [sum(a, b, c), `${a} + ${b} + ${c}`],
    [sum(a, -2), `${a} - 2`],
  ])('has the parentheses that it needs and no others: %#', (expression, text) => {
    expect(printExpression(expression)).toBe(text);
  });

  test('that names a figure twice is refused, at any depth', () => {
    expect(() => difference(a, quotient(a, sum(1, b)))).toThrow(
      `A formula must name each figure once, because its interval is too wide otherwise: "${a}" is repeated.`,
    );
    expect(() => quotient(sum(b, a), product(c, b))).toThrow(`"${b}" is repeated`);
  });

  test('that names a figure without an interval gives nothing', () => {
    expect(() => evaluate(quotient(a, b), new Map([[a, 1]]), pointInterval)).toThrow(
      `A formula names "${b}", which is not given.`,
    );
  });

  test('with a divisor that can be 0 has no value', () => {
    const given = new Map([
      [a, 1],
      [b, 0],
    ]);
    expect(
      undefinedIfNoQuotient(() => evaluate(quotient(a, b), given, pointInterval)),
    ).toBeUndefined();
  });
});
