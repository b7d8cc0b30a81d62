/** `test` in a browser that runs no script of any page. */
import { test as base } from '@playwright/test';

export const test = base.extend({
  javaScriptEnabled: async ({ browserName }, use) => {
    await use(browserName === 'firefox');
  },
  page: async ({ browserName, page }, use) => {
    // Playwright cannot switch Firefox's off, and with it switched off in its preferences cannot look into pages.
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
