/** `test` with WebKitGTK under its own driver, on a virtual screen, and with a newsroom's server in addition to the site. */
import { spawn, type ChildProcess } from 'node:child_process';
import { Builder, By, Capabilities, type WebDriver } from 'selenium-webdriver';

import { requireProgram } from '../../scripts/find-program.ts';
import { VIRTUAL_SCREEN, WEBKIT_DRIVER } from '../../scripts/find-webkit.ts';
import { expect, test as base } from '../e2e/hosts/host-test.ts';
import { findFreePort } from '../free-port.ts';

interface Options {
  /** Whether the reader's system is dark. */
  readonly isDark: boolean;
  /** Whether scripts of pages run; scripts of the test always run. */
  readonly runsScripts: boolean;
  /**
   * Where the browser is before the test. WebKit starts a new process between documents with and without
   * `Cross-Origin-Opener-Policy`, which takes a second, so tests of pages start at a page, and tests of frames at a text file.
   */
  readonly startsAt: '404.html' | 'robots.txt';
}

interface Fixtures {
  /** A browser with an empty storage. */
  readonly driver: WebDriver;
}

interface WorkerFixtures {
  /** Name of a virtual screen. */
  readonly display: string;
  /** A browser with these options, still running from the last test that had the same ones: a start takes a second. */
  readonly browserWith: (...options: string[]) => Promise<WebDriver>;
}

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  isDark: [false, { option: true }],
  runsScripts: [true, { option: true }],
  startsAt: ['404.html', { option: true }],
  display: [
    async ({}, use) => {
      const { display, screen } = await openScreen();
      await use(display);
      screen.kill();
    },
    { scope: 'worker' },
  ],
  browserWith: [
    async ({ display }, use) => {
      const services: ChildProcess[] = [];
      const endAll = () => {
        for (const { pid } of services.splice(0)) if (pid !== undefined) endGroup(pid);
      };
      process.once('exit', endAll);
      const start = async (options: readonly string[]): Promise<WebDriver> => {
        const { service, address } = await spawnService(display);
        services.push(service);
        await expect.poll(() => isReady(address), 'WebKitWebDriver answers').toBe(true);
        const capabilities = {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { args: ['--automation', ...options] },
        };
        return new Builder()
          .usingServer(address)
          .withCapabilities(new Capabilities(capabilities))
          .build();
      };
      // A server of the driver runs one browser at a time, so each set of options has its own. On a busy machine the driver
      // was seen to wait for minutes for a browser to end, so none is ended between two tests.
      const running = new Map<string, Promise<WebDriver>>();
      await use((...options) => {
        const key = options.join(' ');
        const driver = running.get(key) ?? start(options);
        running.set(key, driver);
        return driver;
      });
      endAll();
      process.off('exit', endAll);
    },
    { scope: 'worker' },
  ],
  driver: async ({ browserWith, isDark, runsScripts, startsAt, siteAddress }, use) => {
    const driver = await browserWith(
      ...(isDark ? ['--dark-mode'] : []),
      ...(runsScripts ? [] : ['--enable-javascript-markup=false']),
    );
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 1000 });
    await open(driver, siteAddress + startsAt);
    await driver.executeScript(() => {
      const clear = () => {
        localStorage.clear();
        sessionStorage.clear();
      };
      clear();
      // A page may store something until it is left.
      addEventListener('pagehide', clear);
    });
    await use(driver);
  },
});

/** Starts the server of the driver, as a group of processes with its browser, so that both can be ended together. */
async function spawnService(display: string): Promise<{ service: ChildProcess; address: string }> {
  const port = await findFreePort();
  const service = spawn(requireProgram(WEBKIT_DRIVER), [`--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      // Without session bus and accessibility bus, because their processes would stay after the test.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      NO_AT_BRIDGE: '1',
      // Software rendering, because there may be no graphics card.
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
    },
  });
  return { service, address: `http://127.0.0.1:${port}` };
}

const isReady = (address: string): Promise<boolean> =>
  fetch(`${address}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended by itself.
  }
}

/** Starts a virtual screen; Xvfb chooses a free display number and reports it. */
async function openScreen(): Promise<{ display: string; screen: ChildProcess }> {
  const screen = spawn(
    requireProgram(VIRTUAL_SCREEN),
    // `-noreset`: otherwise Xvfb restarts when its last client closes, and refuses a browser that connects meanwhile.
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
 * Opens an address and waits for its document: on a busy machine WebKit's driver was seen to return before the new document
 * was there.
 */
export async function open(driver: WebDriver, address: string): Promise<void> {
  await driver.switchTo().defaultContent();
  // The document before may have the same address.
  const before = await driver.executeScript<number>(() => performance.timeOrigin);
  await driver.get(address);
  const shown = (): Promise<string> =>
    driver
      .executeScript<string>(
        (old: number) =>
          performance.timeOrigin === old
            ? 'the document before'
            : `${document.readyState}: ${location.href}`,
        before,
      )
      // While one document replaces the other, a script may find neither.
      .catch(String);
  await expect.poll(shown, `${address} is open`).toBe(`complete: ${new URL(address).href}`);
}

/**
 * Opens a page of the site in a frame, because WebKitGTK windows cannot be as narrow as a phone. Scripts of the test then
 * run in the frame. The frame is put into the text file at which the test starts (`startsAt`): only the site may frame its pages,
 * and a text file has no policy of its own that forbids frames.
 * @param path below the base path
 * @returns a function that sets the width of the frame, in CSS pixels
 */
export async function openInFrame(
  driver: WebDriver,
  siteAddress: string,
  path: string,
): Promise<(width: number) => Promise<void>> {
  await driver.executeScript((source: string) => {
    const frame = document.createElement('iframe');
    frame.src = source;
    frame.height = '900';
    document.body.replaceChildren(frame);
  }, siteAddress + path);
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
