/**
 * The commands of the workflows that publish make the files that the next jobs need. Each command runs unchanged in a
 * copy of the project, with the values that GitHub gives. What only GitHub has is left out: its actions, and `gh`.
 */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { listFiles } from '../list-files.ts';
import { copyProject } from '../project-copy.ts';
import {
  fillOutputs,
  readWorkflow,
  type Step,
  stepsOf,
  usesOf,
  type Workflow,
} from '../read-workflow.ts';

const run = promisify(execFile);
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  folders.push(folder);
  return folder;
};

interface Values {
  readonly [name: string]: string | Values;
}

const temporary = newFolder();
const values: Values = {
  github: {
    server_url: 'https://github.example',
    repository: 'redaksi/jamsostek',
    run_attempt: '2',
  },
  runner: { temp: temporary },
  // Outputs of actions/configure-pages for a site in a folder. scripts/test.ts has drawn the pictures for this address.
  steps: { pages: { outputs: { origin: 'https://redaksi.example', base_path: '/jamsostek' } } },
  vars: {},
};

const toDictionary = (known: Values): data.Dictionary =>
  new data.Dictionary(
    ...Object.entries(known).map(([key, value]) => ({
      key,
      value: typeof value === 'string' ? new data.StringData(value) : toDictionary(value),
    })),
  );

/**
 * A text of a workflow, with its expressions evaluated.
 * @throws Error if an expression needs a value that this test does not know
 */
const fill = (text: string, known: Values = values): string =>
  text.replace(/\$\{\{(.+?)\}\}/g, (_all, expression: string) => {
    const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(known), []).parse();
    const result = new Evaluator(tree, toDictionary(known)).evaluate().coerceString();
    if (result === '') throw new Error(`This test knows no value for ${expression.trim()}.`);
    return result;
  });

/**
 * Runs the commands of a job, one after the other. `npm ci` is left out: a copy of the project has links to the
 * packages.
 * @throws Error with what a command printed, if it fails
 */
async function runCommands(steps: readonly Step[], folder: string, tag: string): Promise<void> {
  for (const { run: command, env = {} } of steps) {
    if (command === undefined || command === 'npm ci') continue;
    // The command of GitHub for steps that name no shell.
    await run('bash', ['-e', '-c', command], {
      cwd: folder,
      maxBuffer: Infinity,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_REF_NAME: tag,
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: temporary,
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)])),
      },
    });
  }
}

/**
 * Copies files of a job for the next one, as actions/upload-artifact and actions/download-artifact do: with their paths
 * relative to the closest folder that contains all of them.
 * @returns the folder of the next job
 */
function transferArtifacts(
  workflow: Workflow,
  from: string,
  uploading: readonly Step[],
  downloading: readonly Step[],
): string {
  const to = newFolder();
  const wanted = usesOf(downloading, 'actions/download-artifact').map(({ name = '' }) =>
    fill(fillOutputs(workflow, name)),
  );
  for (const { name = '', path = '' } of usesOf(uploading, 'actions/upload-artifact')) {
    if (!wanted.includes(fill(name))) continue;
    const files = fill(path)
      .trim()
      .split('\n')
      .map((file) => resolve(from, file));
    const root = files.map(dirname).reduce((shared, each) => {
      while (relative(shared, each).startsWith('..')) shared = dirname(shared);
      return shared;
    });
    for (const file of files) {
      mkdirSync(dirname(join(to, relative(root, file))), { recursive: true });
      cpSync(file, join(to, relative(root, file)));
    }
  }
  return to;
}

test('an expression with a value that only GitHub knows is an error', () => {
  expect(fill('${{ github.repository }}/')).toBe('redaksi/jamsostek/');
  for (const unknown of ['github.actor', 'secrets.TOKEN', 'steps.other.outputs.origin'])
    expect(() => fill(`\${{ ${unknown} }}`)).toThrow();
});

describe('deploy.yml', () => {
  const workflow = readWorkflow('deploy.yml');
  const steps = stepsOf(workflow, 'build');
  const attest = stepsOf(workflow, 'attest');
  /** Folder of the job `build`. */
  let project: string;
  /** Folder of the job `attest`, which signs. */
  let signing: string;
  /** Folder with the files that GitHub Pages serves. */
  let site: string;
  const readPublished = (path: string): string => readFileSync(join(site, path), 'utf8');

  beforeAll(async () => {
    project = copyProject('workflow-');
    folders.push(project);
    await runCommands(steps, project, 'main');
    signing = transferArtifacts(workflow, project, steps, attest);
    site = newFolder();
    await run('tar', ['--extract', '--file', join(signing, 'artifact.tar'), '--directory', site]);
  });

  test('the archive has each file of dist/ at the same place, and no link', async () => {
    const archive = join(signing, 'artifact.tar');
    const { stdout } = await run('tar', ['--list', '--verbose', '--file', archive]);
    // GitHub Pages refuses other entries than files and folders. A line begins with the type of its entry.
    expect(
      stdout
        .trim()
        .split('\n')
        .filter((line) => !/^[-d]/.test(line)),
    ).toEqual([]);
    expect(listFiles(site)).toEqual(listFiles(join(project, 'dist')));
    expect(listFiles(site)).toEqual(
      expect.arrayContaining(['index.html', '.nojekyll', '.well-known/security.txt']),
    );
  });

  test('what is published is the build, byte for byte, for npm run verify and for sha256sum', async () => {
    const { stdout } = await run('npm', ['run', 'verify', '--', site], { cwd: project });
    expect(stdout).toMatch(/^All \d+ files are the same, byte for byte\.$/m);
    await run('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: site });
  });

  test('pages name the address at which GitHub Pages serves them', () => {
    const { document } = parseHTML(readPublished('index.html'));
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(
      /^https:\/\/redaksi\.example\/jamsostek\/\d{4}\/$/,
    );
    const onThisHost = [...document.querySelectorAll('[href^="/"], [src^="/"]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src'),
    );
    expect(onThisHost.length).toBeGreaterThan(10);
    expect(onThisHost.filter((address) => address?.startsWith('/jamsostek/') !== true)).toEqual([]);
  });

  test('errors are reported to the list of issues, vulnerabilities in private', () => {
    const issues = 'https://github.example/redaksi/jamsostek/issues';
    expect(readPublished('index.html')).toContain(`<a href="${issues}">`);
    const contacts = readPublished('.well-known/security.txt').match(/^Contact: .+$/gm);
    expect(contacts).toEqual([
      'Contact: https://github.example/redaksi/jamsostek/security/advisories/new',
    ]);
  });

  test.each(['CONTACT', 'SECURITY_CONTACT'])('the variable %s of the repository wins', (name) => {
    const build = steps.find((step) => step.run === 'npm run build');
    const own = { ...values, vars: { [name]: 'redaksi@example.org' } };
    expect(fill(build?.env?.[name] ?? '', own)).toBe('redaksi@example.org');
  });

  test('every file that is signed reaches the job that signs, and the list is that of the archive', () => {
    const [inputs] = usesOf(attest, 'actions/attest');
    const signed = inputs?.['subject-path']?.trim().split('\n').toSorted();
    expect(listFiles(signing)).toEqual(signed);
    expect(readFileSync(join(signing, 'dist/SHA256SUMS'), 'utf8')).toBe(
      readPublished('SHA256SUMS'),
    );
    const bill = JSON.parse(readFileSync(join(signing, 'sbom.cdx.json'), 'utf8')) as {
      components: readonly unknown[];
    };
    expect(bill.components.length).toBeGreaterThan(500);
  });
});

describe('release.yml', () => {
  const workflow = readWorkflow('release.yml');
  const steps = stepsOf(workflow, 'build');
  const release = stepsOf(workflow, 'release');
  let project: string;

  beforeAll(() => {
    project = copyProject('workflow-');
    folders.push(project);
    const path = join(project, 'CHANGELOG.md');
    const section = '## 99.0.0 (2026-12-01)\n\n- A new chart.\n\n';
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^(?=## )/m, section));
  });

  test('the files of a release reach the job that publishes it', async () => {
    await runCommands(steps, project, 'v99.0.0');
    const folder = transferArtifacts(workflow, project, steps, release);
    const command = release.find((step) => step.run?.startsWith('gh release create '))?.run ?? '';
    expect(listFiles(folder)).toEqual(command.match(/[\w.]+\.(?:md|json)/g)?.toSorted());
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe('- A new chart.\n');
    expect(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')).toContain('"CycloneDX"');
  });

  test('a tag without a section in CHANGELOG.md stops it', async () => {
    rmSync(join(project, 'sbom.cdx.json'), { force: true });
    await expect(runCommands(steps, project, 'v98.0.0')).rejects.toThrow(
      'found no section "98.0.0"',
    );
    expect(existsSync(join(project, 'sbom.cdx.json'))).toBe(false);
  });
});
