/** The licences of everything that reaches readers: text, data, code, fonts, coastlines and drawings. */
import { LICENCE_NAME, LICENCE_URL } from './licence.ts';
import { readLicence } from './package-file.ts';

interface Part {
  readonly title: string;
  /** Where readers find the part. */
  readonly where: string;
  /** The file with its licence, or a text if there is no such file. */
  readonly licence: { readonly file: string } | { readonly text: string };
}

const PARTS: readonly Part[] = [
  {
    title: 'Figures, charts and texts of this site',
    where: 'pages, embeds, pictures, files under /data/',
    licence: { text: `${LICENCE_NAME}: ${LICENCE_URL}` },
  },
  {
    title: 'Markup, styles and scripts of this site',
    where: 'pages, embeds, /embed.js, files under /assets/',
    licence: { file: 'LICENSE' },
  },
  {
    title: 'Newsreader, a typeface (subsets)',
    where: 'files under /fonts/, pictures under /images/',
    licence: { file: 'node_modules/@expo-google-fonts/newsreader/LICENSE_FONT' },
  },
  {
    title: 'Source Sans 3, a typeface (subsets)',
    where: 'files under /fonts/, pictures under /images/',
    licence: { file: 'node_modules/@expo-google-fonts/source-sans-3/LICENSE_FONT' },
  },
  {
    title: 'Coastlines: Natural Earth, from the package world-atlas',
    where: 'the small map of the article',
    licence: {
      text: 'Natural Earth is in the public domain: https://www.naturalearthdata.com/about/terms-of-use/',
    },
  },
  {
    title: 'world-atlas, which brings Natural Earth as TopoJSON',
    where: 'the small map of the article',
    licence: { file: 'node_modules/world-atlas/LICENSE' },
  },
  {
    title: 'Observable Plot, which draws the charts when the site is built',
    where: 'the drawings; no code of it is sent to readers',
    licence: { file: 'node_modules/@observablehq/plot/LICENSE' },
  },
  {
    title: 'D3, which computes scales and shapes when the site is built',
    where: 'the drawings; no code of it is sent to readers',
    licence: { file: 'node_modules/d3/LICENSE' },
  },
];

const RULE = '-'.repeat(72);

/** Plain text in English, as licences are. */
export function renderLicencesTxt(): string {
  const parts = PARTS.map(({ title, where, licence }) => {
    const text = 'file' in licence ? readLicence(licence.file) : licence.text;
    return `${RULE}\n${title}\nUsed in: ${where}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
  });
  return `Licences of everything that this site sends to its readers\n\n${parts.join('\n')}`;
}
