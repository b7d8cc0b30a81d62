import { expect, test } from 'vitest';
import { CHROMIUM, launchArguments } from '../../scripts/find-browser.ts';
import { FIREFOX } from '../../scripts/find-firefox.ts';
import { NGINX } from '../../scripts/find-nginx.ts';
import { LIBRE_OFFICE } from '../../scripts/find-office.ts';
import { chooseProgram, describeMissingProgram, type Machine } from '../../scripts/find-program.ts';
import { PYTHON } from '../../scripts/find-python.ts';
import { R } from '../../scripts/find-r.ts';
import { VIRTUAL_SCREEN, WEBKIT_DRIVER } from '../../scripts/find-webkit.ts';

const machine = (present: readonly string[], rest: Partial<Machine> = {}): Machine => ({
  configuredPath: undefined,
  works: (path) => present.includes(path),
  mayInstallPackages: false,
  ...rest,
});

const browser = { ...CHROMIUM, paths: ['/playwright/chrome', '/usr/bin/chromium'] };

test.each([
  ['asked for', machine(['/mine', '/playwright/chrome'], { configuredPath: '/mine' }), '/mine'],
  ['likeliest', machine(['/usr/bin/chromium', '/playwright/chrome']), '/playwright/chrome'],
  ['next', machine(['/usr/bin/chromium']), '/usr/bin/chromium'],
])('a program that is there is taken: the one %s', (_name, given, path) => {
  expect(chooseProgram(browser, given)).toEqual({ kind: 'found', path });
});

test.each([
  [browser, 'CHROMIUM_PATH is "/mien"; expected a Chromium'],
  [FIREFOX, 'FIREFOX_PATH is "/mien"; expected a Firefox'],
  [WEBKIT_DRIVER, 'WEBKIT_DRIVER_PATH is "/mien"; expected a WebKitWebDriver'],
  [VIRTUAL_SCREEN, 'XVFB_PATH is "/mien"; expected a Xvfb'],
  [LIBRE_OFFICE, 'SOFFICE_PATH is "/mien"; expected a LibreOffice'],
  [NGINX, 'NGINX_PATH is "/mien"; expected a nginx with its brotli module'],
  [PYTHON, 'PYTHON_PATH is "/mien"; expected a Python 3 with pandas'],
  [R, 'RSCRIPT_PATH is "/mien"; expected a R'],
])(
  'a wrong path is an error even where another program is there: $0.variable',
  (program, words) => {
    const choice = chooseProgram(program, machine([...program.paths], { configuredPath: '/mien' }));
    expect(choice).toMatchObject({
      kind: 'wrong-path',
      message: expect.stringContaining(words) as unknown,
    });
  },
);

const apt = (name: string) =>
  expect.stringMatching(`^apt-get update && .*apt-get install .* ${name}$`) as unknown;
const chromium = apt('chromium-headless-shell');
const office = apt('libreoffice-calc-nogui');
const python = apt('python3-pandas');
const nginx = apt('nginx-light libnginx-mod-http-brotli-static');
const r = apt('r-base-core');
const firefox = apt('firefox-esr');
const webkit = apt('webkit2gtk-driver xvfb');
const download = 'npx playwright install chromium';

test.each([
  [
    'continuous integration as root with apt',
    true,
    [[chromium, download], [firefox], [webkit], [webkit], [office], [nginx], [python], [r]],
  ],
  ['everyone else', false, [[download], [], [], [], [], [], [], []]],
])(
  'without the programs, %s gets what may be got unasked',
  (_name, mayInstallPackages, commands) => {
    const programs = [
      browser,
      FIREFOX,
      WEBKIT_DRIVER,
      VIRTUAL_SCREEN,
      LIBRE_OFFICE,
      NGINX,
      PYTHON,
      R,
    ];
    expect(
      programs.map((program) => chooseProgram(program, machine([], { mayInstallPackages }))),
    ).toEqual(commands.map((each) => ({ kind: 'install', commands: each })));
  },
);

test.each([
  [LIBRE_OFFICE, 'libreoffice-calc-nogui', 'set SOFFICE_PATH to a LibreOffice that you have'],
  [NGINX, 'libnginx-mod-http-brotli-static', 'set NGINX_PATH to a nginx'],
  [PYTHON, 'python3-pandas', 'set PYTHON_PATH to a Python 3 with pandas that you have'],
  [R, 'r-base-core', 'set RSCRIPT_PATH to a R that you have'],
  [FIREFOX, 'firefox-esr', 'set FIREFOX_PATH to a Firefox that you have'],
  [WEBKIT_DRIVER, 'webkit2gtk-driver xvfb', 'set WEBKIT_DRIVER_PATH to a WebKitWebDriver'],
])(
  'where a program is missing, the message says exactly what to run: $0.name',
  (program, packages, other) => {
    const message = describeMissingProgram(program);
    expect(message).toMatch(new RegExp(`^ {2}sudo sh -c 'apt-get update && .* ${packages}'`, 'm'));
    expect(message).toContain(other);
  },
);

test('only root runs Chromium without its sandbox', () => {
  expect(launchArguments(true)).toContain('--no-sandbox');
  expect(launchArguments(false)).toEqual([]);
});
