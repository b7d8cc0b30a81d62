/** oEmbed 1.0: one static file for each chart and language. */
import type { Chart } from '#charts/chart.ts';
import { absolute, homePath } from '#i18n/addresses.ts';
import { renderOembedCode } from './embed-code.ts';
import { embedHeight } from './embed-height.ts';
import { pictureSize } from './picture.ts';

/** Width of the frame in pixels. A static file cannot answer to a host's `maxwidth`. */
const WIDTH = 640;

/** A `rich` response: the snippet, its size, and the picture as thumbnail. */
export function renderOembed(chart: Chart): string {
  const picture = pictureSize(chart);
  const height = embedHeight(chart, WIDTH);
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: chart.title,
    provider_name: 'Jamsostek Bengkulu',
    provider_url: absolute(homePath(chart.language.locale)),
    html: renderOembedCode(chart, WIDTH, height),
    width: WIDTH,
    height,
    thumbnail_url: absolute(chart.paths.picture('png')),
    thumbnail_width: picture.width * picture.pngScale,
    thumbnail_height: picture.height * picture.pngScale,
  })}\n`;
}
