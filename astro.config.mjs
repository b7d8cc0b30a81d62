// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { withoutLocale } from '#i18n/addresses.ts';
import { compressSite } from './deploy/compress-site.ts';
import { writeHeadersFile } from './deploy/headers-file.ts';
import { writeChecksums } from './scripts/checksums.ts';
import { reloadOnDataChange, repeatMissedMessages } from './scripts/dev-plugins.ts';
import { secureSite } from './scripts/secure-pages.ts';
import { basePath, siteUrl } from './site.config.ts';

const dataFolder = fileURLToPath(new URL('data/', import.meta.url));

/**
 * The sitemap leaves out pages whose canonical address is another page: the chart page for an embed, the article of the
 * newest edition for a front page.
 * @param {string} page absolute address
 */
const isCanonical = (page) => {
  const path = page.slice(siteUrl.length + basePath.length);
  return !/^(?:embed\/.+|404\/?)?$/.test(withoutLocale(path));
};

/**
 * Astro's own Content Security Policy comes after other elements of the head, but a policy only applies to what follows
 * it, so this site writes its own.
 * @returns {import('astro').AstroIntegration}
 */
const securePages = () => ({
  name: 'secure-pages',
  hooks: { 'astro:build:done': ({ dir }) => secureSite(fileURLToPath(dir)) },
});

/**
 * Cloudflare and Netlify read the response headers from a file of the build.
 * @returns {import('astro').AstroIntegration}
 */
const writeHeaders = () => ({
  name: 'write-headers',
  hooks: { 'astro:build:done': ({ dir }) => writeHeadersFile(fileURLToPath(dir)) },
});

/**
 * Servers that do not compress responses send these copies. Runs after all changes of the files that it compresses.
 * @returns {import('astro').AstroIntegration}
 */
const writeCopies = () => ({
  name: 'write-copies',
  hooks: { 'astro:build:done': ({ dir }) => compressSite(fileURLToPath(dir)) },
});

/**
 * Lists all files, so it comes after everything else that writes into the folder.
 * @returns {import('astro').AstroIntegration}
 */
const listChecksums = () => ({
  name: 'list-checksums',
  hooks: { 'astro:build:done': ({ dir }) => writeChecksums(fileURLToPath(dir)) },
});

/**
 * Astro marks MDX modules with a directive, and reads it before the modules are bundled. Rolldown then warns that the
 * directive may get lost, with ten lines per module. The warning has no effect here and is not shown.
 * @returns {import('vite').Plugin}
 */
const acceptAstroDirectives = () => ({
  name: 'accept-astro-directives',
  onLog: (_level, { code, message }) =>
    code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('"use astro:') ? false : null,
});

const ASSETS = 'assets';
/**
 * Components whose scripts become files. They are not needed for the first paint, and inline they would delay it. All
 * other scripts are inline.
 */
const SCRIPT_FILES = {
  'Page.astro': 'page',
  'Provenance.astro': 'notes',
  'FigureFilter.astro': 'table',
};
const isScriptFile = (/** @type {string} */ path) =>
  Object.values(SCRIPT_FILES).some((name) => path.startsWith(`${ASSETS}/${name}.`));
/** @param {string} script name of the script, which starts with the name of its component */
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
    // The number of files that Astro makes at the same time, so that threads draw pictures while other files are made.
    concurrency: 4,
    // All styles are inline, so that the first round trip brings the whole article with styles and charts.
    inlineStylesheets: 'always',
  },
  integrations: [
    // The texts already contain typographic quotation marks and dashes.
    mdx({ smartypants: false }),
    sitemap({ filter: isCanonical }),
    securePages(),
    writeHeaders(),
    writeCopies(),
    listChecksums(),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [reloadOnDataChange(dataFolder), repeatMissedMessages(), acceptAstroDirectives()],
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
