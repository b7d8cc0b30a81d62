import type { Figure, FigureId } from '#indicators/figure.ts';
import type { Speaker } from './speaker.ts';

const OPERATORS: Readonly<Record<string, string>> = { '/': '÷', '*': '×', '-': '−', '+': '+' };

/**
 * A formula with its inputs as numbers.
 * @example formatFormula(growth, find, say) // '261.814 ÷ 212.266 − 1'
 */
export function formatFormula(
  figure: Figure,
  find: (id: FigureId) => Figure,
  say: Speaker,
): string {
  return (
    (figure.formula ?? '')
      .split(' ')
      .map(
        (word) =>
          OPERATORS[word] ?? word.replace(/[a-z][a-z/-]*@[\d-]+/, (id) => say.figure(find(id))),
      )
      .join(' ')
      // What fell is taken away: 1 − 5,2%, not 1 + −5,2%.
      .replaceAll('+ −', '− ')
  );
}
