import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { specifyCharts } from '#charts/registry.ts';
import { drawCard } from '#render/picture.ts';
import { renderPng } from '#render/png.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

test('PNGs have the same bytes on every machine', async () => {
  const digests = await Promise.all(
    specifyCharts(edition, 'id').map(async (chart) => {
      // Words of its own, so that a better title is no change here; marks and labels are the chart's.
      const card = drawCard('Grafik “uji”: Rp1,4 miliar', {
        ...chart,
        measure: 'Satuan, ≈ 2024',
        sourceLine: 'Sumber: A',
      });
      const png = await renderPng(card, 1);
      return `${createHash('sha256').update(png).digest('hex')}  ${chart.slug}`;
    }),
  );
  // Other bytes without a change of a chart, of src/render/ or of a library there mean that a picture depends on
  // the machine. After such a change run `npm run publish:records` and look at the cards in dist/images/.
  await expect(`${digests.join('\n')}\n`).toMatchFileSnapshot('__golden__/cards.sha256');
});
