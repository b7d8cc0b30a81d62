/**
 * Leaves out the styles that a page cannot use: style sheets serve many pages, and each page carries its own copy.
 * Whatever a page or its scripts name counts as there, in whatever place: a word of its prose may keep a rule that it
 * does not need, but no rule is lost that a script may need later.
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
 * @param styles of the page, as CSS
 * @param page its markup without styles, and the scripts that it loads
 */
export function trimStyles(styles: string, page: string): string {
  const words = new Set(page.match(/[\w-]+/g));
  const sheet = parse(styles);
  walk(sheet, {
    visit: 'Rule',
    enter(rule: Rule, item, list) {
      // `from` and `to` are no elements.
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

/** Names within `:not()`, `:has()` and the like are not asked for: only the rule's own elements are. */
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

/** Marks ask for colours too, outside of any style sheet. */
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

/** Conditions and layers around nothing. What only names layers is needed where there are several to put in order. */
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
