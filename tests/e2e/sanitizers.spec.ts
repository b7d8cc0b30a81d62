/**
 * DOMPurify and the browser's own sanitizer, which parse as a browser does, keep the finding, the source and the link
 * to the chart in a snippet.
 */
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';

import { CHART_SLUGS, specifyChart } from '#charts/registry.ts';
import { absolute } from '#i18n/addresses.ts';
import { LOCALES } from '#i18n/locales.ts';
import { renderEmbedCode, renderOembedCode } from '#render/embed-code.ts';
import { edition } from './site-pages.ts';

declare global {
  interface Window {
    DOMPurify: { readonly sanitize: (markup: string) => string };
  }
}

const DOM_PURIFY = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');
const charts = LOCALES.flatMap((locale) =>
  CHART_SLUGS.map((slug) => specifyChart(slug, edition, locale)),
);

test('DOMPurify and the sanitizer of the browser leave finding, source and link of every snippet', async ({
  page,
}) => {
  await page.setContent('<!doctype html><title>CMS</title><div></div>');
  await page.addScriptTag({ path: DOM_PURIFY });
  const snippets = charts.flatMap((chart) =>
    [renderEmbedCode(chart), renderOembedCode(chart, 640, 400)].map((markup) => ({
      markup,
      name: `${chart.slug} in ${chart.language.locale}`,
      text: `${chart.title}. ${chart.sourceLine}. Jamsostek Bengkulu, CC BY 4.0`,
      address: absolute(chart.paths.page),
    })),
  );
  for (const { markup, name, text, address } of snippets) {
    const results = await page.evaluate((html) => {
      const place = document.createElement('div');
      const report = () => ({
        frames: place.querySelectorAll('iframe, script').length,
        text: place.textContent,
        links: [...place.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      });
      place.innerHTML = window.DOMPurify.sanitize(html);
      const purified = report();
      // Not every browser has `setHTML` yet.
      const set = (place as unknown as { setHTML?: (markup: string) => void }).setHTML;
      set?.call(place, html);
      return [purified, report()];
    }, markup);
    for (const result of results)
      expect(result, name).toEqual({ frames: 0, text, links: [address] });
  }
});
