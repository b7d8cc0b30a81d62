// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutLocale } from '#i18n/addresses.ts';
import { secureSite } from './scripts/secure-pages.ts';
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

/**
 * Embeds belong to the pages of their charts, and the front pages to the edition they show.
 * @param {string} page absolute address
 */
const isCanonical = (page) => {
  const path = page.slice(siteUrl.length + basePath.length);
  return !/^(?:embed\/.+|404\/?)?$/.test(withoutLocale(path));
};

/**
 * Astro's own policy stands behind other elements of the head; ours has to come first.
 * @returns {import('astro').AstroIntegration}
 */
const securePages = () => ({
  name: 'secure-pages',
  hooks: { 'astro:build:done': ({ dir }) => secureSite(fileURLToPath(dir)) },
});

/**
 * Astro marks MDX modules with a directive that it reads itself before they are bundled. Rolldown warns that the
 * directive may get lost, in ten lines a module; there it has served already.
 * @returns {import('vite').Plugin}
 */
const acceptAstroDirectives = () => ({
  name: 'accept-astro-directives',
  onLog: (_level, { code, message }) =>
    code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('"use astro:') ? false : null,
});

const ASSETS = '_assets';
/** These scripts are files: they can wait, and what a page sends first cannot. Others stand in their page. */
const SCRIPT_FILES = { 'Page.astro': 'page', 'FigureQuestion.astro': 'table' };
const isScriptFile = (/** @type {string} */ path) =>
  Object.values(SCRIPT_FILES).some((name) => path.startsWith(`${ASSETS}/${name}.`));
/** @param {string} script its name, which begins with that of its component */
const nameOfScript = (script) =>
  Object.entries(SCRIPT_FILES).find(([component]) => script.startsWith(component))?.[1] ?? '[name]';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    assets: ASSETS,
    // The first round trip is to bring the whole article, styles and charts included.
    inlineStylesheets: 'always',
  },
  integrations: [
    // Quotation marks and dashes stand in the text as they were meant.
    mdx({ smartypants: false }),
    sitemap({ filter: isCanonical }),
    securePages(),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [reloadOnDataChange(), acceptAstroDirectives()],
    build: { assetsInlineLimit: (path) => (isScriptFile(path) ? false : undefined) },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: ({ name }) => `${ASSETS}/${nameOfScript(name)}.[hash].js`,
            },
          },
        },
      },
    },
  },
});
