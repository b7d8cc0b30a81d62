/** The corrections as an Atom feed (RFC 4287), so that whoever embeds a chart learns when one of its figures changes. */
import { generateAtomFeed } from 'feedsmith';

import { chartsWith } from '#charts/charts-with.ts';
import type { Correction, Corrections, Publication } from '#editions/corrections.ts';
import {
  absolute,
  articlePath,
  correctionPath,
  correctionsPath,
  dataPath,
  figurePath,
} from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { otherLocales, type Locale } from '#i18n/locales.ts';
import { nameCorrection } from '#i18n/name-correction.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { siteUrl } from '../../site.config.ts';
import { FEED_TYPE, feedPath } from './corrections-address.ts';
import { element } from './embed-code.ts';
import { iconPath } from './icon.ts';
import { LICENCE_URL } from './licence.ts';

type Feed = Parameters<typeof generateAtomFeed>[0];
type Entry = NonNullable<Feed['entries']>[number];

/**
 * Every correction and every publication of an edition, the newest first.
 * @throws Error when nothing was published
 */
export function renderFeed({ publications, corrections }: Corrections, locale: Locale): string {
  const { site, data } = CATALOGUES[locale];
  const words = data.corrections;
  // On the same day corrections come first, because they were made after the publication.
  const entries = [
    ...corrections.map((correction) => describeCorrection(correction, locale)),
    ...publications.map((publication) => describePublication(publication, locale)),
  ].toSorted((a, b) => b.updated.getTime() - a.updated.getTime());
  const [newest] = entries;
  if (newest === undefined) throw new Error('Nothing was published, so there is no feed.');
  const feed = generateAtomFeed({
    xml: { lang: locale },
    id: absolute(feedPath(locale)),
    title: { value: `${site.name}: ${words.title}` },
    subtitle: { value: words.subtitle },
    updated: newest.updated,
    authors: [{ name: site.name, uri: absolute(dataPath(locale)) }],
    rights: { value: `${site.licence} ${LICENCE_URL}` },
    icon: absolute(iconPath()),
    links: [
      { rel: 'self', type: FEED_TYPE, href: absolute(feedPath(locale)) },
      { rel: 'alternate', type: 'text/html', href: absolute(correctionsPath(locale)) },
      ...otherLocales(locale).map((other) => ({
        rel: 'alternate',
        type: FEED_TYPE,
        hreflang: other,
        href: absolute(feedPath(other)),
      })),
    ],
    entries,
  });
  return `${feed.trimEnd()}\n`;
}

function describePublication({ edition, date }: Publication, locale: Locale) {
  const words = CATALOGUES[locale].data.corrections;
  const path = articlePath(locale, edition.year);
  return {
    ...timesOf(date),
    id: tagUri(path, date),
    title: { value: words.published(edition.year) },
    categories: [{ term: 'publication' }],
    links: [{ rel: 'alternate', type: 'text/html', href: absolute(path) }],
    content: htmlOf(tag('p', words.publishedOn(edition.year, formatterFor(locale).period(date)))),
  } satisfies Entry;
}

function describeCorrection(correction: Correction, locale: Locale) {
  const { date, edition, figure, reason } = correction;
  const catalogue = CATALOGUES[locale];
  const words = catalogue.data.corrections;
  const format = formatterFor(locale);
  const { subject, change } = nameCorrection(correction, catalogue, format);
  const own = correctionPath(locale, correction);
  const place = figure === null ? own : figurePath(locale, edition.year, figure.id);
  const charts = (figure === null ? [] : chartsWith(figure.id, edition, locale)).map(
    ({ title, paths }) => ({ title, ...paths }),
  );
  const items = charts.map(({ title, page, embed }) =>
    tag('li', link(page, title), ' (', link(embed, words.embed), ')'),
  );
  return {
    ...timesOf(date),
    id: tagUri(own, date),
    title: { value: `${subject}: ${change}` },
    categories: [{ term: 'correction' }],
    links: [
      { rel: 'alternate', type: 'text/html', href: absolute(place) },
      ...charts.flatMap(({ title, page, embed }) => [
        { rel: 'related', href: absolute(page), title },
        { rel: 'related', href: absolute(embed), title: `${title} (${words.embed})` },
      ]),
    ],
    content: htmlOf(
      tag('p', `${format.period(date)}. ${reason[locale]}`),
      tag('p', link(place, words.more)),
      ...(items.length === 0 ? [] : [tag('p', words.shownIn), tag('ul', ...items)]),
    ),
  } satisfies Entry;
}

/**
 * The id of an entry (RFC 4151), which is never dereferenced and never changes.
 * @param date on which the entry was first published: 2026-11-22
 */
function tagUri(path: string, date: string): string {
  return `tag:${new URL(siteUrl).hostname},${date}:${path.replace('#', '')}`;
}

/** The data have days without times: a day begins at midnight in Bengkulu. */
function timesOf(date: string) {
  const updated = new Date(`${date}T00:00:00+07:00`);
  return { published: updated, updated };
}

function htmlOf(...elements: readonly HTMLElement[]): NonNullable<Entry['content']> {
  return { type: 'html', value: elements.map(({ outerHTML }) => outerHTML).join('') };
}

function tag(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = element(name);
  made.append(...children);
  return made;
}

function link(path: string, text: string): HTMLElement {
  const made = element('a', { href: absolute(path) });
  made.append(text);
  return made;
}
