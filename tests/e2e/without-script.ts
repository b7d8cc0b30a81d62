/** `test` in a browser that runs no scripts of pages. */
import { test as base } from '@playwright/test';

export const test = base.extend({
  javaScriptEnabled: async ({ browserName }, use) => {
    await use(browserName === 'firefox');
  },
  page: async ({ browserName, page }, use) => {
    // Playwright cannot turn off scripts in Firefox; if Firefox's preferences do, Playwright cannot inspect pages.
    if (browserName === 'firefox') {
      await page.route('**', async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
        await route.fulfill({ response, headers });
      });
    }
    await use(page);
  },
});
