import { defineConfig, devices } from '@playwright/test';
import { findBrowser, launchArguments } from './scripts/find-browser.ts';
import { runsAsRoot } from './scripts/find-program.ts';
import { basePath } from './site.config.ts';

/** Its own where two checkouts are tested side by side. */
const PORT = Number(process.env['TEST_PORT'] ?? 4399);
const address = `http://127.0.0.1:${PORT}${basePath}`;
const executablePath = findBrowser();
if (executablePath === undefined) {
  throw new Error('No Chromium found. Run `node scripts/find-browser.ts`, which installs one.');
}

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try tells of a fault all the same, so nobody's own run retries. On a shared machine
  // that may stall, one retry keeps the run; the report then names the test as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // As long as a slow machine needs: slowness is not a fault.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    // With its slash at the end: tests go to addresses without one at the start, e.g. `en/2024/`.
    baseURL: address,
    launchOptions: { executablePath, args: launchArguments(runsAsRoot) },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: `node scripts/serve.ts --port ${PORT}`,
    url: address,
    // Another server there may hold another build.
    reuseExistingServer: false,
  },
});
