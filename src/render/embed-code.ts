/** The snippet that a newsroom pastes. */
import { parseHTML } from 'linkedom';

import type { Chart } from '#charts/chart.ts';
import { absolute, chartPath, embedPath } from '#i18n/addresses.ts';

const { document } = parseHTML('<!doctype html><html></html>');

/**
 * An iframe, and inside it what stays when a CMS takes the iframe away: the finding, the source and a link.
 * @param source who printed the figures, as the chart names it
 * @param height integer pixels
 */
export function renderEmbedCode(chart: Chart, source: string, height: number): string {
  const { locale, edition, slug, title } = chart;
  const frame = element('iframe', {
    src: absolute(embedPath(locale, edition, slug)),
    title,
    loading: 'lazy',
    style: 'width:100%;border:0',
    height: String(height),
  });
  const fallback = element('blockquote');
  const finding = element('p');
  finding.textContent = `${title}. ${source}. `;
  const link = element('a', { href: absolute(chartPath(locale, edition, slug)) });
  link.textContent = 'Jamsostek Bengkulu';
  finding.append(link);
  fallback.append(finding);
  frame.append(fallback);
  return frame.outerHTML;
}

function element(name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
