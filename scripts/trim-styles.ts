/**
 * Removes the styles that a page cannot use: a style sheet serves many pages, and each page contains its own copy.
 * A selector counts as used if its names are those of elements, classes, ids or attributes of the page, or occur anywhere
 * in a script. So a rule that a script needs later is kept, but words of the prose do not count. What is left is written in
 * a form that older browsers read too.
 */
import {
  clone,
  generate,
  List,
  type ListItem,
  parse,
  walk,
  type CssNode,
  type Rule,
  type SelectorList,
} from 'css-tree';

import { memoize } from '#editions/memoize.ts';
import { rewriteMediaRanges } from './media-ranges.ts';

/** The names of a page that selectors can match. */
interface Names {
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Words of the values of attributes. */
  readonly values: ReadonlySet<string>;
}

/**
 * @param styles the styles of the page, as CSS
 * @param page the markup of the page without styles
 * @param scripts the scripts that the page loads
 */
export function trimStyles(styles: string, page: string, scripts: readonly string[] = []): string {
  const names = namesOf(page, scripts);
  const { sheet, selectors, results } = parseStyles(styles);
  const matches = selectors.map((selector) => Number(canMatch(selector, names))).join('');
  const properties = usedProperties(page);
  const key = [matches, ...[...properties].sort()].join();
  const trimmed = results.get(key) ?? trim(clone(sheet), names, properties);
  results.set(key, trimmed);
  return trimmed;
}

/** Memoized, because many pages have the same style sheet and use the same parts of it. */
const parseStyles = memoize((styles: string) => {
  const sheet = parse(styles);
  return { sheet, selectors: selectorsIn(sheet), results: new Map<string, string>() };
});

function selectorsIn(sheet: CssNode): CssNode[] {
  const selectors: CssNode[] = [];
  walk(sheet, { visit: 'Selector', enter: (selector) => void selectors.push(selector) });
  return selectors;
}

/** Changes the style sheet. */
function trim(sheet: CssNode, names: Names, properties: ReadonlySet<string>): string {
  walk(sheet, {
    visit: 'Rule',
    enter(rule: Rule, item, list) {
      // In keyframes `from` and `to` are not elements.
      if (this.atrule?.name === 'keyframes' || rule.prelude.type !== 'SelectorList') return;
      const used = rule.prelude.children.filter((selector) => canMatch(selector, names));
      if (used.isEmpty) list.remove(item);
      else rule.prelude.children = used;
    },
  });
  dropUnusedProperties(sheet, properties);
  dropEmpty(sheet);
  rewriteMediaRanges(sheet);
  return generate(sheet);
}

const SCRIPT = /<script(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g;
const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"']+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"']+)(?:=("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Words of scripts count as names of each kind. JSON-LD is data, which no script of the site reads. */
function namesOf(page: string, scripts: readonly string[]): Names {
  const inline = [...page.matchAll(SCRIPT)].map(([, content = '']) => content);
  const words = [...inline, ...scripts].join(' ').match(/[\w-]+/g) ?? [];
  const elements = new Set(words);
  const attributes = new Set(words);
  const classes = new Set(words);
  const ids = new Set(words);
  const values = new Set(words);
  for (const [, element = '', rest = ''] of page.matchAll(TAG)) {
    elements.add(element);
    for (const [, name = '', value = ''] of rest.matchAll(ATTRIBUTE)) {
      attributes.add(name);
      for (const word of value.match(/[\w-]+/g) ?? []) {
        values.add(word);
        if (name === 'class') classes.add(word);
        if (name === 'id') ids.add(word);
      }
    }
  }
  return { elements, attributes, classes, ids, values };
}

/** Only names of the selector itself are compared, not names inside `:not()`, `:has()` and similar pseudo-classes. */
function canMatch(selector: CssNode, names: Names): boolean {
  if (selector.type !== 'Selector') return true;
  return selector.children.toArray().every((part) => {
    switch (part.type) {
      case 'TypeSelector':
        return part.name === '*' || names.elements.has(part.name);
      case 'ClassSelector':
        return names.classes.has(part.name);
      case 'IdSelector':
        return names.ids.has(part.name);
      case 'AttributeSelector':
        return (
          names.attributes.has(part.name.name) &&
          (part.value?.type !== 'Identifier' || names.values.has(part.value.name))
        );
      case 'PseudoClassSelector':
        return (
          !['is', 'where'].includes(part.name) ||
          (part.children ?? new List())
            .toArray()
            .some(
              (list) =>
                list.type !== 'SelectorList' ||
                (list satisfies SelectorList).children.some((each) => canMatch(each, names)),
            )
        );
      default:
        return true;
    }
  });
}

const usedProperties = (text: string): Set<string> =>
  new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));

/** @param inPage custom properties that the page uses, because marks use colours in attributes */
function dropUnusedProperties(sheet: CssNode, inPage: ReadonlySet<string>): void {
  const used = usedProperties(generate(sheet)).union(inPage);
  walk(sheet, {
    visit: 'Declaration',
    enter({ property }, item, list) {
      if (property.startsWith('--') && !used.has(property)) list.remove(item);
    },
  });
}

/** Removes empty rules and at-rules. A statement that only orders layers stays if there are several layers. */
function dropEmpty(sheet: CssNode): void {
  const layers = new Set<string>();
  walk(sheet, {
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (node.type !== 'Rule' && node.type !== 'Atrule') return;
      if (node.block?.children.isEmpty === true) list.remove(item);
      else if (node.type === 'Atrule' && node.name === 'layer' && node.block && node.prelude)
        layers.add(generate(node.prelude));
    },
  });
  if (layers.size > 1) return;
  walk(sheet, {
    visit: 'Atrule',
    enter(node, item, list) {
      if (node.name === 'layer' && !node.block) list.remove(item);
    },
  });
}
