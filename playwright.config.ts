import { defineConfig, devices, type PlaywrightTestProject } from '@playwright/test';
import { findBrowser, launchArguments } from './scripts/find-browser.ts';
import { findFirefox } from './scripts/find-firefox.ts';
import { runsAsRoot, runsInCi } from './scripts/find-program.ts';
import { isWebkitGtk } from './scripts/find-webkit.ts';
import { basePath } from './site.config.ts';

/** Its own where two checkouts are tested side by side. */
const PORT = Number(process.env['TEST_PORT'] ?? 4399);
const address = `http://127.0.0.1:${PORT}${basePath}`;
const chromiumPath = findBrowser();
if (chromiumPath === undefined) {
  throw new Error('No Chromium found. Run `node scripts/find-browser.ts`, which installs one.');
}

/**
 * In Chromium `npm test` runs every test but those with the tag `@all`, which take long, or repeat on all pages,
 * charts or hosts what another test shows on one of each kind; `npm run test:all` runs them too (project `chromium-all`). It also runs those with
 * the tag `@address` once more with the site in a folder of its host. In the other browsers the same tests run as in
 * `npm test`, but those with a tag that says what they need: `@chromium` what no other browser can be asked for: paper, both themes in one test, the clipboard, how far a layout
 * shifted, scroll-driven animation; `@long` what takes Firefox a minute and is the same in all: axe in the second
 * language, and the pages of data, which are tables like others; `@dark` and `@still` a reader's settings, which Firefox
 * takes only from the preferences that it starts with.
 */
const ONLY_CHROMIUM = /@chromium|@long/;
const SETTINGS = /@dark|@still/;
const ONLY_IN_ALL = /@all/;

/** What these find does not depend on the browser: they are about our own server, words and files. */
const OF_NO_BROWSER = ['dev-server', 'oembed-client', 'pictures'].map(
  (name) => `**/${name}.spec.ts`,
);

const firefox = (
  name: string,
  preferences: Record<string, number>,
  tests: Pick<PlaywrightTestProject, 'grep' | 'grepInvert'>,
): PlaywrightTestProject => {
  const found = findFirefox();
  return {
    name,
    ...tests,
    testIgnore: OF_NO_BROWSER,
    use: {
      browserName: 'firefox',
      ...(found?.isPlaywrights === false ? { channel: 'moz-firefox' } : {}),
      launchOptions: {
        firefoxUserPrefs: preferences,
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
  // A test that passes at the second try tells of a fault all the same, so nobody's own run retries. On a shared machine
  // that may stall, one retry keeps the run; the report then names the test as flaky.
  retries: runsInCi ? 1 : 0,
  // As long as a slow machine needs: slowness is not a fault.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./tests/retry-reporter.ts']],
  // With its slash at the end: tests go to addresses without one at the start, e.g. `en/2024/`.
  use: { baseURL: address },
  projects: [
    { name: 'chromium', use: chromium, grepInvert: ONLY_IN_ALL },
    { name: 'chromium-all', use: chromium, grep: ONLY_IN_ALL },
    firefox('firefox', {}, { grepInvert: [ONLY_CHROMIUM, SETTINGS, ONLY_IN_ALL] }),
    firefox(
      'firefox-dark-and-still',
      { 'ui.systemUsesDarkTheme': 1, 'ui.prefersReducedMotion': 1 },
      { grep: SETTINGS, grepInvert: [ONLY_CHROMIUM, ONLY_IN_ALL] },
    ),
    isWebkitGtk
      ? { name: 'webkit', testDir: 'tests/webkit' }
      : {
          name: 'webkit',
          grepInvert: [ONLY_CHROMIUM, ONLY_IN_ALL],
          testIgnore: OF_NO_BROWSER,
          use: devices['Desktop Safari'],
        },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${PORT}`,
    url: address,
    // Another server there may hold another build.
    reuseExistingServer: false,
  },
});
