import type { Markish, RenderFunction } from '@observablehq/plot';
import type { Figure } from '#indicators/figure.ts';

/** Attributes that a mark carries to say which figure it encodes: a contract with everyone who reads the markup. */
export function figureAttributes(figure: Figure): Record<string, string> {
  return {
    'data-figure': figure.id,
    'data-value': String(figure.value),
    ...(figure.status === 'reported' ? {} : { 'data-status': figure.status }),
  };
}

/** A Plot mark of one path in user units: many small shapes in one element, which phones draw and slow lines carry easily. */
export function pathMark(d: string, attributes: Readonly<Record<string, string>>): Markish {
  return (_index, _scales, _values, _dimensions, context) => {
    const path = context.document.createElementNS('http://www.w3.org/2000/svg', 'path');
    for (const [name, value] of Object.entries({ d, ...attributes }))
      path.setAttribute(name, value);
    return path;
  };
}

/** Writes the figure of each datum on the element that Plot drew for it. */
export function tagFigures(figures: readonly Figure[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    index.forEach((datum, position) => {
      const element = group?.children[position];
      const figure = figures[datum];
      if (!element || !figure) throw new Error('Plot drew fewer marks than there are figures.');
      for (const [name, value] of Object.entries(figureAttributes(figure)))
        element.setAttribute(name, value);
    });
    return group;
  };
}
