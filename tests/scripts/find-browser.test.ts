import { expect, test } from 'vitest';
import { chooseBrowser, launchArguments, type Machine } from '../../scripts/find-browser.ts';

const machine = (present: readonly string[], rest: Partial<Machine> = {}): Machine => ({
  asked: undefined,
  playwrightPath: '/playwright/chrome',
  installedPaths: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
  works: (path) => present.includes(path),
  isRoot: false,
  hasAptGet: true,
  ...rest,
});

test.each([
  ['asked for', machine(['/mine', '/playwright/chrome'], { asked: '/mine' }), '/mine'],
  ["Playwright's own", machine(['/usr/bin/chromium', '/playwright/chrome']), '/playwright/chrome'],
  ['installed', machine(['/usr/bin/google-chrome', '/usr/bin/chromium']), '/usr/bin/chromium'],
  ['installed, second', machine(['/usr/bin/google-chrome']), '/usr/bin/google-chrome'],
])('a browser that is there is taken: %s', (_name, given, path) => {
  expect(chooseBrowser(given)).toEqual({ kind: 'found', path });
});

test('a wrong CHROMIUM_PATH is an error even where another browser is there', () => {
  const choice = chooseBrowser(machine(['/usr/bin/chromium'], { asked: '/mien' }));
  expect(choice).toMatchObject({
    kind: 'wrong-path',
    message: expect.stringContaining('CHROMIUM_PATH is "/mien"; expected') as unknown,
  });
});

const apt = expect.stringMatching(/^apt-get update && .*apt-get install .* chromium$/) as unknown;
const download = 'npx playwright install chromium';

test.each([
  ['root with apt', { isRoot: true, hasAptGet: true }, [apt, download]],
  ['root without apt', { isRoot: true, hasAptGet: false }, [download]],
  ['a plain user with apt', { isRoot: false, hasAptGet: true }, [download]],
  ['a plain user without apt', { isRoot: false, hasAptGet: false }, [download]],
])('without a browser, %s installs one', (_name, rest, commands) => {
  expect(chooseBrowser(machine([], rest))).toEqual({ kind: 'install', commands });
});

test('only root gives up the sandbox', () => {
  expect(launchArguments(true)).toContain('--no-sandbox');
  expect(launchArguments(false)).toEqual([]);
});
