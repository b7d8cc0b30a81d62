// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath, siteUrl } from './site.config.ts';

const dataFolder = fileURLToPath(new URL('data/', import.meta.url))
  .split(sep)
  .join('/');

/**
 * The data files are read from disk, so Vite does not know that the pages depend on them.
 * Without this, whoever corrects a figure under `npm run dev` goes on seeing the old one.
 * @returns {import('vite').Plugin}
 */
const reloadOnDataChange = () => ({
  name: 'reload-on-data-change',
  configureServer(server) {
    server.watcher.add(dataFolder);
    server.watcher.on('all', (_event, file) => {
      if (!file.split(sep).join('/').startsWith(dataFolder)) return;
      for (const environment of Object.values(server.environments)) {
        environment.moduleGraph.invalidateAll();
        environment.hot.send({ type: 'full-reload' });
      }
    });
  },
});

export default defineConfig({
  site: siteUrl,
  base: basePath,
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    assets: '_assets',
    // The first round trip is to bring the whole article, styles and charts included.
    inlineStylesheets: 'always',
  },
  integrations: [
    // Quotation marks and dashes stand in the text as they were meant.
    mdx({ smartypants: false }),
    sitemap({ filter: (page) => !page.includes('/embed/') && !page.includes('/404') }),
  ],
  devToolbar: { enabled: false },
  vite: { plugins: [reloadOnDataChange()] },
});
