/**
 * Removes the styles that a page cannot use: a style sheet serves many pages, and each page contains its own copy.
 * A selector counts as used if its names occur anywhere in the page or its scripts. So a word in the prose may keep a
 * rule that the page does not need, but no rule is removed that a script needs later.
 */
import {
  generate,
  List,
  type ListItem,
  parse,
  walk,
  type CssNode,
  type Rule,
  type SelectorList,
} from 'css-tree';

/**
 * @param styles the styles of the page, as CSS
 * @param page the markup of the page without styles, and the scripts that it loads
 */
export function trimStyles(styles: string, page: string): string {
  const words = new Set(page.match(/[\w-]+/g));
  const sheet = parse(styles);
  walk(sheet, {
    visit: 'Rule',
    enter(rule: Rule, item, list) {
      // In keyframes `from` and `to` are not elements.
      if (this.atrule?.name === 'keyframes' || rule.prelude.type !== 'SelectorList') return;
      const used = rule.prelude.children.filter((selector) => canMatch(selector, words));
      if (used.isEmpty) list.remove(item);
      else rule.prelude.children = used;
    },
  });
  dropUnusedProperties(sheet, page);
  dropEmpty(sheet);
  return generate(sheet);
}

/** Only names of the selector itself are compared, not names inside `:not()`, `:has()` and similar pseudo-classes. */
function canMatch(selector: CssNode, words: ReadonlySet<string>): boolean {
  if (selector.type !== 'Selector') return true;
  return selector.children.toArray().every((part) => {
    switch (part.type) {
      case 'TypeSelector':
        return part.name === '*' || words.has(part.name);
      case 'ClassSelector':
      case 'IdSelector':
        return words.has(part.name);
      case 'AttributeSelector':
        return (
          words.has(part.name.name) &&
          (part.value?.type !== 'Identifier' || words.has(part.value.name))
        );
      case 'PseudoClassSelector':
        return (
          !['is', 'where'].includes(part.name) ||
          (part.children ?? new List())
            .toArray()
            .some(
              (list) =>
                list.type !== 'SelectorList' ||
                (list satisfies SelectorList).children.some((each) => canMatch(each, words)),
            )
        );
      default:
        return true;
    }
  });
}

/** The page is searched too, because marks use colours in attributes, outside of any style sheet. */
function dropUnusedProperties(sheet: CssNode, page: string): void {
  const asking = generate(sheet) + page;
  const used = new Set([...asking.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  walk(sheet, {
    visit: 'Declaration',
    enter({ property }, item, list) {
      if (property.startsWith('--') && !used.has(property)) list.remove(item);
    },
  });
}

/** Removes empty conditions and layers. A statement that only orders layers stays if there are several layers. */
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
