import { printExpression, type Notation } from '#indicators/expression.ts';
import type { Figure, FigureId } from '#indicators/figure.ts';
import type { Formatter } from './formatter.ts';

const OPERATORS: Notation['operators'] = { '/': '÷', '*': '×', '-': '−', '+': '+' };

/**
 * A formula with the values of its inputs; empty for a reported figure.
 * @example formatFormula(growth, find, format) // '261.814 ÷ 212.266 − 1'
 */
export function formatFormula(
  { formula }: Figure,
  find: (id: FigureId) => Figure,
  format: Formatter,
): string {
  if (formula === null) return '';
  return printExpression(formula, {
    figure: (id) => format.figure(find(id)),
    operators: OPERATORS,
  });
}
