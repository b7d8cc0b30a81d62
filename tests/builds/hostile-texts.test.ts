/**
 * Texts that are strange, but that the checks accept, remain plain text. The site is built with such a text in every
 * text field, and each of its files is compared with that in dist/ (the honest one): the same elements with the same
 * attributes, the same scripts, and the texts unchanged. A browser then opens one page of each kind.
 */
import { chromium, type Browser } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ChartSlug } from '#charts/registry.ts';
import { dataPath } from '#i18n/addresses.ts';
import { inEachLanguage, LOCALES, type Locale } from '#i18n/locales.ts';
import { OBSERVATION_COLUMNS } from '#schema/observation.ts';
import { CHROMIUM, launchArguments } from '../../scripts/find-browser.ts';
import { requireProgram, runsAsRoot } from '../../scripts/find-program.ts';
import { serveSite, type RunningSite } from '../../scripts/serve.ts';
import { basePath } from '../../site.config.ts';
import { listenTo, SITE_PAGES, unfold } from '../e2e/site-pages.ts';
import { listFiles } from '../list-files.ts';
import { entriesOf, parseXml, textOf as childText } from '../render/read-atom.ts';
import { DIST } from '../site/built-site.ts';
import { ACCEPTED_ADDRESSES, ACCEPTED_IDS, ACCEPTED_TEXTS } from './hostile-texts.ts';
import { prepareBuilds } from './temporary-build.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

interface Source {
  id: string;
  outlet: string;
  title: string | null;
  byline: string | null;
  url: string;
  speakers: readonly { id: string; name: Readonly<Record<Locale, string>> }[];
  credits: Readonly<Record<Locale, string>> | null;
}

interface Correction {
  readonly reason: Readonly<Record<Locale, string>>;
}

/** Exists in pages that `complaintsAt` opens. */
declare const complain: (violation: string) => void;

const buildCopy = prepareBuilds();
let dist: string;
let corrections: readonly Correction[];
let sources: readonly Source[];
/** The sources before the change, in the same order. */
let honestSources: readonly Source[];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

beforeAll(async () => {
  dist = await buildCopy({ change: makeHostile });
  sources = readSources(dirname(dist));
  honestSources = readSources(join(import.meta.dirname, '..', '..'));
  ({ corrections } = JSON.parse(
    readFileSync(join(dirname(dist), 'data', 'corrections.json'), 'utf8'),
  ) as { corrections: readonly Correction[] });
});

function readSources(project: string): readonly Source[] {
  const text = readFileSync(join(project, 'data', 'sources.json'), 'utf8');
  return (JSON.parse(text) as { sources: readonly Source[] }).sources;
}

/** A different address for each source, because the Data Package lists every address once. */
function addressFor(index: number): string {
  const round = Math.floor(index / ACCEPTED_ADDRESSES.length);
  return pick(ACCEPTED_ADDRESSES, index) + (round === 0 ? '' : String(round));
}

/** A different text for each outlet, because a source line names an outlet once. At most 500 characters are allowed. */
function outletFor(index: number): string {
  const round = Math.floor(index / ACCEPTED_TEXTS.length);
  const text = pick(ACCEPTED_TEXTS, index);
  return round === 0 ? text : `${round} ${text}`.slice(0, 500);
}

const renameInFigureIds = (text: string, ids: Iterable<readonly [string, string]>): string =>
  [...ids].reduce((result, [from, to]) => result.replaceAll(`/by-${from}@`, `/by-${to}@`), text);

const withHardSpace = (printed: string): string => printed.replace(' %', '\u00a0%');

/** Fills every text field. Fields that are null stay null, so that the pages have the same elements. */
function makeHostile(folder: string): void {
  const [sourcesFile, editionFile] = ['sources.json', '2024.json'].map((name) =>
    join(folder, 'data', name),
  ) as [string, string];
  const read = (file: string) => readFileSync(file, 'utf8');
  const parsed = JSON.parse(read(sourcesFile)) as { sources: Source[] };
  const ids = new Map(
    parsed.sources.map(({ id }, index) => [id, ACCEPTED_IDS[index] ?? id] as const),
  );
  const outlets = [...new Set(parsed.sources.map(({ outlet }) => outlet))];
  parsed.sources = parsed.sources.map((source, index) => ({
    ...source,
    outlet: outletFor(outlets.indexOf(source.outlet)),
    title: source.title && pick(ACCEPTED_TEXTS, index + 2),
    byline: source.byline && pick(ACCEPTED_TEXTS, index + 3),
    url: addressFor(index),
    speakers: source.speakers.map(({ id }) => ({
      id,
      name: inEachLanguage((locale) => pick(ACCEPTED_TEXTS, index + 4 + LOCALES.indexOf(locale))),
    })),
    credits:
      source.credits &&
      inEachLanguage((locale) => pick(ACCEPTED_TEXTS, index + 6 + LOCALES.indexOf(locale))),
  }));
  // Replaces the space before a per cent sign by a no-break space.
  const spaced = (text: string) => text.replaceAll(/"[\d.,]+ %"/g, withHardSpace);
  const renamed = (text: string) =>
    spaced(
      [...ids].reduce((result, [from, to]) => result.replaceAll(`"${from}"`, `"${to}"`), text),
    );
  // The id of a figure may contain the id of its source, and these files contain ids of figures.
  for (const path of [
    ...LOCALES.map((locale) => join('content', 'articles', '2024', `${locale}.mdx`)),
    join('editions', 'former-ids.ts'),
  ]) {
    const file = join(folder, 'src', path);
    writeFileSync(file, renameInFigureIds(read(file), ids));
  }
  writeFileSync(sourcesFile, renamed(JSON.stringify(parsed, null, 2)));
  writeFileSync(editionFile, renamed(read(editionFile)));
  // The table of an earlier day has the strings that were printed before a correction.
  const correctionsFile = join(folder, 'data', 'corrections.json');
  const recorded = JSON.parse(spaced(renameInFigureIds(read(correctionsFile), ids))) as {
    corrections: Correction[];
  };
  recorded.corrections = recorded.corrections.map((correction, index) => ({
    ...correction,
    // Each language starts with another text, because there are fewer corrections than texts.
    reason: inEachLanguage((locale) => pick(ACCEPTED_TEXTS, index + 5 * LOCALES.indexOf(locale))),
  }));
  writeFileSync(correctionsFile, JSON.stringify(recorded, null, 2));
}

const endsWith = (file: string, ...endings: readonly string[]) =>
  endings.some((ending) => file.endsWith(ending));

const baselineFiles = listFiles(DIST);
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const readBaseline = (file: string): string => readFileSync(join(DIST, file), 'utf8');

function* walk(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
  if ('content' in node) yield* walk(node.content);
}

const elementsOf = (html: string): Element[] =>
  [...walk(parse(html))].filter((node): node is Element => defaultTreeAdapter.isElementNode(node));
const textOf = (node: Node): string =>
  [...walk(node)]
    .map((each) => (each.nodeName === '#text' && 'value' in each ? each.value : ''))
    .join('');
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** The name of an element and the names of its attributes. */
const shapeOf = ({ tagName, attrs }: Element): string =>
  [tagName, ...attrs.map(({ name }) => name).sort()].join(' ');

/** Whether a script element is a data block, which does not run. */
const isData = (script: Element): boolean => (attribute(script, 'type') ?? '').includes('json');

test('the build has the same files', () => {
  expect(listFiles(dist).map(withoutHash)).toEqual(baselineFiles.map(withoutHash));
});
const withoutHash = (file: string): string => file.replace(/(?<=^assets\/[^.]+\.)[\w-]+/, '*');

describe.each(baselineFiles.filter((file) => endsWith(file, '.html')))('%s', (file) => {
  test('has the elements and attributes of the honest page, and no other', () => {
    const [hostile, honest] = [read(file), readBaseline(file)].map(elementsOf);
    expect(hostile?.map(shapeOf)).toEqual(honest?.map(shapeOf));
  });

  test('has the same scripts, and its data blocks are JSON that no text can end', () => {
    const [hostile, honest] = [read(file), readBaseline(file)].map((html) =>
      elementsOf(html).filter(({ tagName }) => tagName === 'script'),
    );
    const running = (scripts: readonly Element[] = []) =>
      scripts.filter((script) => !isData(script)).map(textOf);
    expect(running(hostile)).toEqual(running(honest));
    for (const script of hostile?.filter(isData) ?? []) {
      expect(textOf(script)).not.toMatch(/[<\u2028\u2029]/);
      expect(() => void JSON.parse(textOf(script))).not.toThrow();
    }
  });

  test('has no links but to web addresses', () => {
    const addresses = elementsOf(read(file)).flatMap((element) =>
      ['href', 'src', 'action', 'formaction', 'data', 'srcdoc'].flatMap(
        (name) => attribute(element, name) ?? [],
      ),
    );
    const strange = addresses.filter(
      (address) => !/^(?:https?:\/\/|[/#.]|data:image\/)/.test(address),
    );
    expect(strange).toEqual([]);
  });
});

test.each(LOCALES)('the data page in %s contains every text unchanged', (locale) => {
  const file = `${dataPath(locale).slice(basePath.length)}index.html`;
  const page = parse(read(file));
  const text = textOf(page);
  const links = elementsOf(read(file)).map((element) => attribute(element, 'href'));
  for (const { outlet, title, byline, url, speakers, credits } of sources) {
    for (const words of [
      outlet,
      title,
      byline,
      credits?.[locale],
      ...speakers.map((each) => each.name[locale]),
    ])
      if (words) expect(text).toContain(words);
    expect(links).toContain(url);
  }
  for (const { reason } of corrections) expect(text).toContain(reason[locale]);
});

test('every accepted text is used', () => {
  const used = sources.map(({ outlet }) => outlet);
  expect(ACCEPTED_TEXTS.filter((text) => !used.includes(text))).toEqual([]);
});

describe.each(baselineFiles.filter((file) => endsWith(file, '.svg', '.xml', '.atom')))(
  '%s',
  (file) => {
    test('is well-formed, with the kinds of elements that the honest file has', () => {
      const [hostile, honest] = [read(file), readBaseline(file)].map(xmlShapes);
      expect([...(hostile ?? [])].filter((shape) => honest?.has(shape) !== true)).toEqual([]);
    });
  },
);

test.each(LOCALES)(
  'the feed in %s contains every reason unchanged, with the elements of the honest one',
  (locale) => {
    const file = `data/corrections.${locale}.atom`;
    const [hostile = [], honest = []] = [read(file), readBaseline(file)].map((xml) =>
      entriesOf(parseXml(xml)).map((entry) => childText(entry, 'content')),
    );
    const shapes = (contents: readonly string[]) =>
      contents.map((html) => elementsOf(html).map(shapeOf));
    expect(shapes(hostile)).toEqual(shapes(honest));
    const said = hostile.map((html) => textOf(parse(html))).join('\n');
    for (const { reason } of corrections) expect(said).toContain(reason[locale]);
  },
);

test.each(LOCALES)('a picture in %s names the source unchanged', (locale) => {
  const words: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => words.push(text));
  parser.write(read(`images/2024/claims-paid.${locale}.svg`)).close();
  expect(words.join(' ')).toContain(sources[0]?.outlet);
});

/** @throws Error if the XML is not well-formed */
function xmlShapes(xml: string): Set<string> {
  const shapes = new Set<string>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    shapes.add([name, ...Object.keys(attributes).sort()].join(' '));
  });
  parser.write(xml).close();
  return shapes;
}

describe.each(baselineFiles.filter((file) => file.endsWith('.json')))('%s', (file) => {
  test('is JSON with the keys of the honest file', () => {
    const [hostile, honest] = [read(file), readBaseline(file)].map(
      (text) => new Set(keysOf(JSON.parse(text))),
    );
    expect(hostile).toEqual(honest);
  });

  test('holds markup only with the elements and attributes of the honest one', () => {
    const [hostile, honest] = [read(file), readBaseline(file)].map((text) => {
      const { html } = JSON.parse(text) as { html?: string };
      // Includes the content of iframes, which becomes visible if a CMS removes the iframe.
      return elementsOf((html ?? '').replaceAll(/<(\/?)iframe/g, '<$1x-frame')).map(shapeOf);
    });
    expect(hostile).toEqual(honest);
  });
});

/** All items of a list have the same path, because a list names duplicates only once. */
function* keysOf(value: unknown, path = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const place = `${path}.${Array.isArray(value) ? '*' : key}`;
    yield place;
    yield* keysOf(child, place);
  }
}

test('the JSON of the edition holds every text of its sources to the letter', () => {
  const published = JSON.parse(read('data/2024.json')) as { sources: readonly Source[] };
  const fields = ({ id, outlet, title, byline, url, speakers, credits }: Source) => ({
    id,
    outlet,
    title,
    byline,
    url,
    speakers,
    credits,
  });
  expect(new Map(published.sources.map((source) => [source.id, fields(source)]))).toEqual(
    new Map(sources.map((source) => [source.id, fields(source)])),
  );
});

test('the JSON of the corrections holds every reason to the letter', () => {
  const published = JSON.parse(read('data/corrections.json')) as {
    corrections: readonly Correction[];
  };
  expect(corrections.length).toBeGreaterThan(0);
  expect(published.corrections.map(({ reason }) => reason)).toEqual(
    corrections.map(({ reason }) => reason),
  );
});

describe.each(baselineFiles.filter((file) => file.endsWith('.csv')))('%s', (file) => {
  const rowsOf = (text: string): string[][] =>
    parseCsv(text, { delimiter: file.includes('excel') ? ';' : ',', bom: true });

  test('has the cells of the honest table, with the strange texts to the letter where the honest ones were', () => {
    const [hostile, honest = []] = [read(file), readBaseline(file)].map(rowsOf);
    const change = changesOfCells(file.includes('excel') ? 'id' : 'en');
    const [headers = [], ...rows] = honest;
    const expected = rows.map((row) =>
      row.map((cell, place) => change[OBSERVATION_COLUMNS[place] ?? '']?.(cell, row) ?? cell),
    );
    // The dictionary contains no source.
    if (file !== 'data/indicators.csv') expect(expected).not.toEqual(rows);
    expect(hostile).toEqual([headers, ...expected]);
  });

  test('has no cell that a spreadsheet computes', () => {
    const cells = rowsOf(read(file)).flat();
    const formulas = cells.filter(
      (cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(?:[.,]\d+)?$/.test(cell),
    );
    expect(formulas).toEqual([]);
  });
});

/** For each column with texts of sources, a function that returns the expected cell for an honest one. */
function changesOfCells(
  locale: Locale,
): Readonly<Record<string, (cell: string, row: readonly string[]) => string>> {
  const pairs = honestSources.map((was, index) => ({ was, now: sources[index] ?? was }));
  const ids = pairs.map(({ was, now }) => [was.id, now.id] as const);
  const speakers = pairs.flatMap(({ was, now }) =>
    was.speakers.map(({ name }, index) => ({
      source: was.id,
      was: name[locale],
      now: now.speakers[index]?.name[locale] ?? '',
    })),
  );
  const inFigureIds = (cell: string): string => renameInFigureIds(cell, ids);
  return {
    id: inFigureIds,
    inputs: inFigureIds,
    formula: inFigureIds,
    url: inFigureIds,
    printed: withHardSpace,
    source: (cell) => new Map(ids).get(cell) ?? cell,
    source_url: (cell) => pairs.find(({ was }) => was.url === cell)?.now.url ?? cell,
    // One person may speak in several sources.
    speaker: (cell, row) =>
      speakers.find(({ source, was }) => was === cell && row.includes(source))?.now ?? cell,
    // A function as replacement, because the new text contains replacement patterns such as `$&`.
    label: (cell) =>
      pairs.reduce((text, { was, now }) => text.replace(was.outlet, () => now.outlet), cell),
  };
}

test('every picture is drawn, also with letters that its fonts lack', () => {
  const pictures = baselineFiles.filter((file) => file.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  for (const file of pictures) {
    expect(readFileSync(join(dist, file)).subarray(1, 4).toString('latin1'), file).toBe('PNG');
  }
});

describe('in a browser, with the shipped headers', () => {
  /** A chart whose sources have every text. */
  const CHART: ChartSlug = 'coverage-as-reported';
  const ADDRESSES = [
    ...SITE_PAGES.filter(
      // The page for unknown addresses has no text of the data.
      ({ kind, chart }) => kind !== 'not-found' && (chart === undefined || chart === CHART),
    ).map(({ address }) => address),
    ...LOCALES.flatMap((locale) => [
      `images/2024/${CHART}.${locale}.svg`,
      `data/corrections.${locale}.atom`,
    ]),
  ];
  let site: RunningSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveSite({ directory: dist, basePath, port: 0 });
    browser = await chromium.launch({
      executablePath: requireProgram(CHROMIUM),
      args: launchArguments(runsAsRoot),
    });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /**
   * Everything that a page does besides showing its texts.
   * @param change changes the HTML of the page before the browser gets it
   */
  async function complaintsAt(
    address: string,
    change?: (html: string) => string,
  ): Promise<string[]> {
    const page = await browser.newPage();
    const complaints = listenTo(page);
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.exposeFunction('complain', (violation: string) => complaints.push(violation));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        complain(`violation of ${effectiveDirective}: ${blockedURI}`);
      });
      Object.defineProperty(window, 'hostile', {
        set: () => {
          complain('a text ran');
        },
      });
    });
    if (change)
      await page.route(site.address + address, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: change(await response.text()) });
      });
    await page.goto(site.address + address);
    await page.evaluate(unfold);
    // Frames start to load when their `<details>` are opened.
    await page.waitForLoadState('networkidle');
    await page.close();
    return complaints;
  }

  test.each(ADDRESSES)('/%s does nothing but show its texts', async (address) => {
    expect(await complaintsAt(address)).toEqual([]);
  });

  const withMarkup = (html: string): string =>
    html.replace(
      '</h1>',
      '<script>window.hostile=1;alert(1)</script><img src="https://host.invalid/x.png"></h1>',
    );
  const withoutPolicy = (html: string): string =>
    html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

  test.each([
    ['quotes', (html: string) => html.replaceAll('&quot;', '"'), ['script-src-attr: inline']],
    ['markup', withMarkup, ['script-src-elem: inline', 'img-src: https://host.invalid/x.png']],
  ])(
    'a page that does not escape %s is found, and its policy stops the text',
    async (_, change, stopped) => {
      // In English the text with quotes is the name of a speaker, which is in an attribute.
      const complaints = await complaintsAt(`en/2024/${CHART}/`, change);
      expect(complaints).toEqual(
        expect.arrayContaining(stopped.map((each) => `violation of ${each}`)),
      );
      expect(complaints).not.toContain('a text ran');
    },
  );

  test('without the policy of the page, the text runs and is detected', async () => {
    const complaints = await complaintsAt(`2024/${CHART}/`, (html) =>
      withoutPolicy(withMarkup(html)),
    );
    expect(complaints).toEqual(
      expect.arrayContaining([
        'dialog: 1',
        'asked another host: https://host.invalid/x.png',
        'a text ran',
      ]),
    );
  });
});
