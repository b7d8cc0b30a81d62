/** Code samples for newsrooms, by the kind of host. */
import type { Chart } from '#charts/chart.ts';
import { absolute } from '#i18n/addresses.ts';
import {
  creditOf,
  DEFAULT_FRAME,
  element,
  NARROWEST_COLUMN,
  renderEmbedCode,
  renderPictureCode,
} from './embed-code.ts';
import { embedHeight } from './embed-height.ts';
import { pictureSize } from './picture.ts';

export type HostKind = 'frame' | 'fitted' | 'pym' | 'amp' | 'oembed' | 'picture';

export function renderHostSample(kind: HostKind, chart: Chart): string {
  const address = absolute(chart.paths.embed);
  switch (kind) {
    case 'frame':
      return renderEmbedCode(chart, { ...DEFAULT_FRAME, fitsHeight: false });
    case 'fitted':
      return renderEmbedCode(chart);
    case 'picture':
      return renderPictureCode(chart);
    case 'oembed':
      return absolute(chart.paths.oembed);
    case 'pym':
      return [child(address, chart.title), script('https://pym.nprapps.org/pym.v1.min.js')].join(
        '\n',
      );
    case 'amp':
      return ampFrame(chart, address);
  }
}

function child(address: string, title: string): string {
  const division = element('div', { 'data-pym-src': address });
  division.textContent = title;
  return division.outerHTML;
}

function script(src: string): string {
  return element('script', { src }).outerHTML;
}

function ampFrame(chart: Chart, address: string): string {
  const frame = element('amp-iframe', {
    src: address,
    title: chart.title,
    layout: 'fixed-height',
    height: String(embedHeight(chart, NARROWEST_COLUMN)),
    sandbox: 'allow-scripts allow-popups allow-top-navigation-by-user-activation',
    resizable: '',
    frameborder: '0',
  });
  const handle = element('div', { overflow: '', tabindex: '0', role: 'button' });
  handle.textContent = '+';
  const { width, height } = pictureSize(chart);
  const picture = element('amp-img', {
    placeholder: '',
    src: absolute(chart.paths.picture('png')),
    alt: chart.title,
    layout: 'fixed-height',
    height: String(Math.round((height * NARROWEST_COLUMN) / width)),
  });
  const fallback = element('p', { fallback: '' });
  fallback.textContent = `${chart.title}. ${creditOf(chart)}`;
  frame.append(picture, handle, fallback);
  const script = element('script', {
    async: '',
    'custom-element': 'amp-iframe',
    src: 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js',
  });
  return `${script.outerHTML}\n${frame.outerHTML}`;
}
