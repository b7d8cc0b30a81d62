/** Code samples for newsrooms, by the kind of host. */
import type { Chart } from '#charts/chart.ts';
import { absolute } from '#i18n/addresses.ts';
import {
  DEFAULT_FRAME,
  element,
  NARROWEST_COLUMN,
  renderEmbedCode,
  renderPictureCode,
} from './embed-code.ts';
import { embedHeight } from './embed-height.ts';

export type HostKind = 'frame' | 'fitted' | 'pym' | 'amp' | 'oembed' | 'picture';

export function renderHostSample(kind: HostKind, chart: Chart): string {
  const address = absolute(chart.paths.embed);
  switch (kind) {
    case 'frame':
      return renderEmbedCode(chart);
    case 'fitted':
      return renderEmbedCode(chart, { ...DEFAULT_FRAME, fitsHeight: true });
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
  frame.append(handle);
  return frame.outerHTML;
}
