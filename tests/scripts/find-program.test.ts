import { expect, test } from 'vitest';
import { CHROMIUM, launchArguments } from '../../scripts/find-browser.ts';
import { LIBRE_OFFICE } from '../../scripts/find-office.ts';
import { chooseProgram, explainAbsence, type Machine } from '../../scripts/find-program.ts';

const machine = (present: readonly string[], rest: Partial<Machine> = {}): Machine => ({
  asked: undefined,
  works: (path) => present.includes(path),
  isRoot: false,
  hasAptGet: true,
  ...rest,
});

const browser = { ...CHROMIUM, paths: ['/playwright/chrome', '/usr/bin/chromium'] };

test.each([
  ['asked for', machine(['/mine', '/playwright/chrome'], { asked: '/mine' }), '/mine'],
  ['likeliest', machine(['/usr/bin/chromium', '/playwright/chrome']), '/playwright/chrome'],
  ['next', machine(['/usr/bin/chromium']), '/usr/bin/chromium'],
])('a program that is there is taken: the one %s', (_name, given, path) => {
  expect(chooseProgram(browser, given)).toEqual({ kind: 'found', path });
});

test.each([
  [browser, 'CHROMIUM_PATH is "/mien"; expected a Chromium'],
  [LIBRE_OFFICE, 'SOFFICE_PATH is "/mien"; expected a LibreOffice'],
])(
  'a wrong path is an error even where another program is there: $0.variable',
  (program, words) => {
    const choice = chooseProgram(program, machine([...program.paths], { asked: '/mien' }));
    expect(choice).toMatchObject({
      kind: 'wrong-path',
      message: expect.stringContaining(words) as unknown,
    });
  },
);

const apt = (name: string) =>
  expect.stringMatching(`^apt-get update && .*apt-get install .* ${name}$`) as unknown;
const chromium = apt('chromium');
const office = apt('libreoffice-calc-nogui');
const download = 'npx playwright install chromium';

test.each([
  ['root with apt', { isRoot: true, hasAptGet: true }, [chromium, download], [office]],
  ['root without apt', { isRoot: true, hasAptGet: false }, [download], []],
  ['a plain user with apt', { isRoot: false, hasAptGet: true }, [download], []],
  ['a plain user without apt', { isRoot: false, hasAptGet: false }, [download], []],
])('without the programs, %s installs what it may', (_name, rest, browsers, offices) => {
  expect(chooseProgram(browser, machine([], rest))).toEqual({
    kind: 'install',
    commands: browsers,
  });
  expect(chooseProgram(LIBRE_OFFICE, machine([], rest))).toEqual({
    kind: 'install',
    commands: offices,
  });
});

test('where nothing can be installed, the message says exactly what to run', () => {
  const message = explainAbsence(LIBRE_OFFICE);
  expect(message).toMatch(/^ {2}sudo sh -c 'apt-get update && .* libreoffice-calc-nogui'/m);
  expect(message).toContain('set SOFFICE_PATH to a LibreOffice that you have');
});

test('only root gives up the sandbox', () => {
  expect(launchArguments(true)).toContain('--no-sandbox');
  expect(launchArguments(false)).toEqual([]);
});
