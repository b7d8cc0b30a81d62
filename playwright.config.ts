import { defineConfig, devices, type PlaywrightTestProject } from '@playwright/test';
import { CHROMIUM, launchArguments } from './scripts/find-browser.ts';
import { findFirefox } from './scripts/find-firefox.ts';
import { requireProgram, runsAsRoot, runsInCi } from './scripts/find-program.ts';
import { isWebkitGtk } from './scripts/find-webkit.ts';
import { basePath } from './site.config.ts';

/** `TEST_PORT` allows two checkouts to be tested at the same time. */
const PORT = Number(process.env['TEST_PORT'] ?? 4399);
const address = `http://127.0.0.1:${PORT}${basePath}`;
const chromiumPath = requireProgram(CHROMIUM);

/**
 * Tags select the tests of each browser:
 *
 * - `@all`: slow tests, and tests that repeat on all pages, charts or hosts what another test shows on one of each kind.
 *   `npm test` leaves them out; `npm run test:all` runs them in Chromium (project `chromium-all`).
 * - `@every`: tests that repeat further; only `npm run test:every` runs them, in Chromium and WebKit.
 * - `@engines`: tests that `npm test` leaves out because of their time; `npm run test:all` runs them in every browser.
 * - `@address`: `npm run test:all` runs them once more with the site in a folder of its host.
 * - `@chromium`: tests of features that Playwright controls only in Chromium: print, both themes in one test, the
 *   clipboard, the size of layout shifts, scroll-driven animation.
 * - `@long`: tests that take a minute in Firefox and give the same result in every browser: every frame of the snippet
 *   builder, and the steps through the table of all figures, by keyboard and without script.
 * - `@dark`, `@still`: tests of a reader's settings, which Firefox reads only from its preferences at the start.
 *
 * Firefox and WebKit run all other tests, except those whose tag they do not support.
 */
const ONLY_CHROMIUM = /@chromium|@long/;
const SETTINGS = /@dark|@still/;
/** Tags of tests that only repeat other tests, so Firefox and WebKit do not run them. */
const REPEATED = /@all|@every/;
const ONLY_IN_EVERY = /@every/;
/** Tags of tests that `npm test` leaves out. */
const NOT_IN_NPM_TEST = /@all|@engines|@every/;

/** Tests of this project's server, texts and files. Their result does not depend on the browser. */
const BROWSER_INDEPENDENT = ['dev-server', 'oembed-client', 'pictures'].map(
  (name) => `**/${name}.spec.ts`,
);

/**
 * Firefox loads a page again when a test goes back. By default it restores the page from memory, without the load event for
 * which Playwright waits.
 */
const WITHOUT_PAGE_CACHE = { 'browser.sessionhistory.max_total_viewers': 0 };

const firefox = (
  name: string,
  preferences: Record<string, number>,
  tests: Pick<PlaywrightTestProject, 'grep' | 'grepInvert'>,
): PlaywrightTestProject => {
  const found = findFirefox();
  return {
    name,
    ...tests,
    testIgnore: BROWSER_INDEPENDENT,
    use: {
      browserName: 'firefox',
      ...(found?.isPlaywrights === false ? { channel: 'moz-firefox' } : {}),
      launchOptions: {
        firefoxUserPrefs: { ...WITHOUT_PAGE_CACHE, ...preferences },
        ...(found === undefined ? {} : { executablePath: found.path }),
      },
    },
  };
};

const chromium: PlaywrightTestProject['use'] = {
  ...devices['Desktop Chrome'],
  launchOptions: { executablePath: chromiumPath, args: launchArguments(runsAsRoot) },
};

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // Local runs do not retry, because a test that passes only at the second try shows a fault. Shared CI machines may
  // stall, so one retry is allowed there, and the report names the test as flaky.
  retries: runsInCi ? 1 : 0,
  // Long timeouts, because a slow machine is not a fault.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./tests/retry-reporter.ts']],
  // Ends with a slash, because tests use relative addresses such as `en/2024/`.
  use: { baseURL: address },
  projects: [
    { name: 'chromium', use: chromium, grepInvert: NOT_IN_NPM_TEST },
    { name: 'chromium-all', use: chromium, grep: NOT_IN_NPM_TEST, grepInvert: ONLY_IN_EVERY },
    { name: 'chromium-every', use: chromium, grep: ONLY_IN_EVERY },
    firefox('firefox', {}, { grepInvert: [ONLY_CHROMIUM, SETTINGS, REPEATED] }),
    firefox(
      'firefox-dark-and-still',
      { 'ui.systemUsesDarkTheme': 1, 'ui.prefersReducedMotion': 1 },
      { grep: SETTINGS, grepInvert: [ONLY_CHROMIUM, REPEATED] },
    ),
    ...(isWebkitGtk
      ? [
          { name: 'webkit', testDir: 'tests/webkit', grepInvert: ONLY_IN_EVERY },
          { name: 'webkit-every', testDir: 'tests/webkit', grep: ONLY_IN_EVERY },
        ]
      : [
          {
            name: 'webkit',
            grepInvert: [ONLY_CHROMIUM, REPEATED],
            testIgnore: BROWSER_INDEPENDENT,
            use: devices['Desktop Safari'],
          },
        ]),
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${PORT}`,
    url: address,
    // A server that is already running may serve another build.
    reuseExistingServer: false,
  },
});
