/** Reads Atom strictly: every deviation from the standard is a fault, also if feed readers accept it. */
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';

export const ATOM = 'http://www.w3.org/2005/Atom';

export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** @throws Error with the first position at which the text is not well-formed XML with namespaces */
export function parseXml(text: string): Element {
  const root: Element = { name: '', namespace: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element: Element = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(values),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const current = open.at(-1);
    if (current) current.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const [feed, ...more] = root.children;
  if (feed === undefined || more.length > 0) throw new Error('An XML document has one element.');
  return feed;
}

export const all = ({ children }: Element, name: string): Element[] =>
  children.filter((child) => child.name === name);

export function only(element: Element, name: string): Element {
  const [first, ...more] = all(element, name);
  if (first === undefined || more.length > 0)
    throw new Error(
      `<${element.name}> must have one <${name}>, not ${String(all(element, name).length)}.`,
    );
  return first;
}

export const entriesOf = (feed: Element): Element[] => all(feed, 'entry');
export const textOf = (element: Element, name: string): string => only(element, name).text.trim();

/** Checks the requirements of RFC 4287 for a feed and its entries, in addition to well-formed XML. */
export function checkAtom(feed: Element): void {
  expect([feed.namespace, feed.name]).toEqual([ATOM, 'feed']);
  expect(textOf(only(feed, 'author'), 'name')).not.toBe('');
  const selfLinks = all(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self');
  expect(selfLinks.map(({ attributes }) => attributes['href'])).toEqual([textOf(feed, 'id')]);
  for (const part of [feed, ...entriesOf(feed)]) {
    expect(textOf(part, 'title')).not.toBe('');
    expect(URL.canParse(textOf(part, 'id')), textOf(part, 'id')).toBe(true);
    for (const time of [...all(part, 'updated'), ...all(part, 'published')]) {
      // RFC 3339 with seconds and a zone.
      expect(time.text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
    }
    expect(all(part, 'updated')).toHaveLength(1);
    const kinds = all(part, 'link').map(({ attributes }) => {
      expect(attributes['href']).toMatch(/^https?:\/\//);
      return attributes['rel'] === 'alternate'
        ? `${String(attributes['type'])} ${String(attributes['hreflang'])}`
        : String(attributes['href']);
    });
    expect(new Set(kinds).size, 'an alternate of each type and language').toBe(kinds.length);
  }
}
