/** A generic oEmbed client finds a chart by the address of its page, and the frame that it gets shows the chart. */
import { expect, test } from '@playwright/test';
import { unfurl } from 'unfurl.js';

import { specifyChart } from '#charts/registry.ts';
import { absolute, chartPath, embedPath, picturePath } from '#i18n/addresses.ts';
import { CHART_SLUGS } from '#charts/registry.ts';
import { LOCALES } from '#i18n/locales.ts';
import { openInNewsroom, servedAt } from './newsroom-page.ts';
import { edition, tagsOfChart } from './site-pages.ts';

for (const locale of LOCALES) {
  for (const slug of CHART_SLUGS) {
    const tags = tagsOfChart(locale, slug);
    test(
      `unfurl.js finds ${slug} in ${locale}, and its frame shows the chart in a newsroom`,
      { tag: tags.length === 0 ? ['@address'] : tags },
      async ({ baseURL, page }) => {
        const { title } = specifyChart(slug, edition, locale);
        const { oEmbed, open_graph: openGraph } = await unfurl(
          absolute(chartPath(locale, edition.year, slug)),
          { fetch: (address) => fetch(servedAt(address, baseURL)) },
        );
        if (oEmbed?.type !== 'rich') throw new Error('unfurl.js found no rich oEmbed.');
        expect(oEmbed.version).toBe('1.0');
        expect(oEmbed.title).toBe(title);
        expect(oEmbed.provider_name).toBe('Jamsostek Bengkulu');
        expect(oEmbed.thumbnails?.[0].url).toBe(
          absolute(picturePath(locale, edition.year, slug, 'png')),
        );
        expect(openGraph.title).toContain(title);
        expect(openGraph.images?.[0]).toMatchObject({ width: 1200, height: 630 });

        const complaints = await openInNewsroom(page, oEmbed.html, baseURL);
        const frame = page.locator('iframe');
        await expect(frame).toHaveAttribute('src', absolute(embedPath(locale, edition.year, slug)));
        const chart = page.frameLocator('iframe');
        await expect(chart.getByRole('heading', { level: 1 })).toHaveText(title);
        await expect(chart.getByRole('img').first()).toBeVisible();
        expect(complaints).toEqual([]);
      },
    );
  }
}
