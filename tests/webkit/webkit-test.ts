/** `test` with a WebKitGTK that its own driver steers, on a screen that nobody sees, and a newsroom beside the site. */
import { spawn, type ChildProcess } from 'node:child_process';
import { Builder, By, Capabilities, type WebDriver } from 'selenium-webdriver';

import { requireProgram, VIRTUAL_SCREEN, WEBKIT_DRIVER } from '../../scripts/find-webkit.ts';
import { expect, test as base } from '../e2e/hosts/host-test.ts';
import type { HostServer } from '../e2e/hosts/serve-pages.ts';
import { findFreePort } from '../free-port.ts';

interface Options {
  /** Whether the reader's system is dark. */
  readonly isDark: boolean;
  /** Whether the scripts of pages run; those of a test always do. */
  readonly runsScripts: boolean;
}

interface Fixtures {
  /** A fresh browser. */
  readonly driver: WebDriver;
}

interface WorkerFixtures {
  /** Where the driver listens. */
  readonly service: string;
}

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  isDark: [false, { option: true }],
  runsScripts: [true, { option: true }],
  service: [
    async ({}, use) => {
      const { display, screen } = await openScreen();
      const port = await findFreePort();
      const service = spawn(requireProgram(WEBKIT_DRIVER), [`--port=${port}`], {
        stdio: 'ignore',
        env: {
          ...process.env,
          DISPLAY: display,
          // No session bus and no accessibility bus: both would be started and left behind.
          DBUS_SESSION_BUS_ADDRESS: 'disabled:',
          NO_AT_BRIDGE: '1',
          // There is no graphics card.
          LIBGL_ALWAYS_SOFTWARE: '1',
          WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
        },
      });
      const address = `http://127.0.0.1:${port}`;
      const isReady = () =>
        fetch(`${address}/status`).then(
          ({ ok }) => ok,
          () => false,
        );
      await expect.poll(isReady, { message: 'WebKitWebDriver answers' }).toBe(true);
      await use(address);
      service.kill();
      screen.kill();
    },
    { scope: 'worker' },
  ],
  driver: async ({ service, isDark, runsScripts }, use) => {
    const args = [
      '--automation',
      ...(isDark ? ['--dark-mode'] : []),
      ...(runsScripts ? [] : ['--enable-javascript-markup=false']),
    ];
    const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args } };
    const driver = await new Builder()
      .usingServer(service)
      .withCapabilities(new Capabilities(capabilities))
      .build();
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 1000 });
    await use(driver);
    await driver.quit();
  },
});

/** A screen in memory; Xvfb itself says which number was free. */
async function openScreen(): Promise<{ display: string; screen: ChildProcess }> {
  const screen = spawn(
    requireProgram(VIRTUAL_SCREEN),
    // With each browser that closes, Xvfb would start anew, and refuse one that is just opening.
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
    screen.once('exit', (code) => {
      reject(new Error(`Xvfb ended with ${code ?? 'a signal'} before it opened a screen.`));
    });
  });
  return { display: `:${number}`, screen };
}

/**
 * Opens a page in a frame: WebKitGTK makes no window as narrow as a phone. Scripts of the test run in the frame then.
 * @returns a function that gives the frame another width, in CSS pixels
 */
export async function openInFrame(
  driver: WebDriver,
  newsroom: HostServer,
  address: string,
): Promise<(width: number) => Promise<void>> {
  await driver.get(newsroom.publish(`<iframe src="${address}" height="900"></iframe>`));
  return async (width) => {
    await driver.switchTo().defaultContent();
    await driver.executeScript((pixels: number) => {
      const frame = document.querySelector('iframe');
      if (frame) frame.style.width = `${pixels}px`;
    }, width);
    await driver.switchTo().frame(driver.findElement(By.css('iframe')));
    await expect
      .poll(() => driver.executeScript(() => innerWidth), `a frame of ${width} pixels`)
      .toBe(width);
  };
}

export { expect };
