/**
 * A formula as a tree. Its text, value, interval and inputs are all computed from the tree, so that they always agree.
 * A formula names each input only once, because otherwise interval arithmetic gives an interval that is too wide.
 */
import type { FigureId } from './figure.ts';
import { add, divide, pointInterval, multiply, subtract, type Interval } from './interval.ts';

/** A figure, a constant, or an operation on two expressions. */
export type Expression = FigureId | number | Operation;

type Operator = '+' | '-' | '*' | '/';

interface Operation {
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

export const sum = (...terms: readonly Expression[]): Expression =>
  terms.reduce((left, right) => operation('+', left, right));
export const difference = (left: Expression, right: Expression) => operation('-', left, right);
export const product = (left: Expression, right: Expression) => operation('*', left, right);
export const quotient = (left: Expression, right: Expression) => operation('/', left, right);

/** @throws Error if both operands name the same figure */
function operation(operator: Operator, left: Expression, right: Expression): Operation {
  const named = inputsOf(left);
  const repeated = inputsOf(right).find((id) => named.includes(id));
  if (repeated !== undefined) {
    throw new Error(
      `A formula must name each figure once, because its interval is too wide otherwise: "${repeated}" is repeated.`,
    );
  }
  return { operator, left, right };
}

/** The figures that an expression names, in the order of its text. */
export function inputsOf(expression: Expression): readonly FigureId[] {
  if (typeof expression === 'number') return [];
  if (typeof expression === 'string') return [expression];
  return inputsOf(expression.left).concat(inputsOf(expression.right));
}

const ARITHMETIC: Readonly<Record<Operator, (a: Interval, b: Interval) => Interval>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
};

/**
 * Computes an expression with interval arithmetic.
 * @param given data of each figure that the expression names
 * @param intervalOf returns the interval of one input
 * @throws RangeError if an operation is not defined (see `undefinedIfNoQuotient`), Error if a figure is not in `given`
 */
export function evaluate<Given>(
  expression: Expression,
  given: ReadonlyMap<FigureId, Given>,
  intervalOf: (input: Given) => Interval,
): Interval {
  if (typeof expression === 'number') return pointInterval(expression);
  if (typeof expression === 'string') {
    const input = given.get(expression);
    if (input === undefined)
      throw new Error(`A formula names "${expression}", which is not given.`);
    return intervalOf(input);
  }
  const { operator, left, right } = expression;
  return ARITHMETIC[operator](
    evaluate(left, given, intervalOf),
    evaluate(right, given, intervalOf),
  );
}

export interface Notation {
  readonly figure: (id: FigureId) => string;
  readonly operators: Readonly<Record<Operator, string>>;
}

/** The notation of the published files: `active-participants@2024-12 / active-participants@2023-12 - 1`. */
const PLAIN: Notation = {
  figure: (id) => id,
  operators: { '+': '+', '-': '-', '*': '*', '/': '/' },
};

/** A higher number binds more tightly. */
const PRECEDENCE: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/** Prints an expression, with parentheses only where the order of operations needs them. */
export function printExpression(expression: Expression, notation: Notation = PLAIN): string {
  if (typeof expression === 'number') return String(expression);
  if (typeof expression === 'string') return notation.figure(expression);
  const { operator, left, right } = expression;
  const { operators } = notation;
  const print = (operand: Expression, bindsLoosely: (precedence: number) => boolean): string => {
    const text = printExpression(operand, notation);
    const needsParentheses =
      typeof operand === 'object' && bindsLoosely(PRECEDENCE[operand.operator]);
    return needsParentheses ? `(${text})` : text;
  };
  const first = print(left, (precedence) => precedence < PRECEDENCE[operator]);
  const second = print(right, (precedence) => precedence <= PRECEDENCE[operator]);
  // A negative operand of a sum is printed as a subtraction: 1 − 5,2%, not 1 + −5,2%.
  return operator === '+' && second.startsWith(operators['-'])
    ? `${first} ${operators['-']} ${second.slice(operators['-'].length)}`
    : `${first} ${operators[operator]} ${second}`;
}
