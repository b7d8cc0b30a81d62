import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { specifyCharts } from '#charts/registry.ts';
import { LOCALES } from '#i18n/locales.ts';
import { drawCard } from '#render/picture.ts';
import { renderPng } from '#render/png.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

test.each(LOCALES.flatMap((locale) => specifyCharts(edition, locale)))(
  'the card of $slug in $language.locale says on whose behalf it does not speak',
  (chart) => {
    const { name, notOfficial } = chart.language.words.site;
    const texts = [...drawCard(chart.title, chart).svg.querySelectorAll('text')];
    const words = texts.map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining([name, notOfficial]));
  },
);

test('PNGs have the same bytes on every machine', async () => {
  const digests = await Promise.all(
    specifyCharts(edition, 'id').map(async (chart) => {
      // Invented words, so that a new title does not change the card; marks and labels are those of the chart.
      const card = drawCard('Grafik “uji”: Rp1,4 miliar', {
        ...chart,
        measure: 'Satuan, ≈ 2024',
        sourceLine: 'Sumber: A',
      });
      const png = await renderPng(card);
      return `${createHash('sha256').update(png).digest('hex')}  ${chart.slug}`;
    }),
  );
  // If the bytes change although no chart, no file in src/render/ and no library of it has changed, a picture depends on
  // the machine. After such a change run `npm run publish:records` and look at the cards in dist/images/.
  await expect(`${digests.join('\n')}\n`).toMatchFileSnapshot('__golden__/cards.sha256');
});
