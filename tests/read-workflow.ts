/** Reads the workflows of GitHub Actions. The types have only the parts that tests read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../.github/workflows');

export interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  /** Another workflow, which this job runs instead of steps. */
  readonly uses?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** @param name such as `deploy.yml` */
export const readWorkflow = (name: string): Workflow =>
  parse(readFileSync(join(FOLDER, name), 'utf8')) as Workflow;

/** @throws Error if the workflow has no such job */
export function stepsOf(workflow: Workflow, name: string): readonly Step[] {
  const steps = workflow.jobs[name]?.steps;
  if (steps === undefined) throw new Error(`There is no job ${name} with steps.`);
  return steps;
}

/** The inputs (`with`) of each step that uses an action. */
export const usesOf = (
  steps: readonly Step[],
  action: string,
): readonly Readonly<Record<string, string>>[] =>
  steps.flatMap((step) => (step.uses?.startsWith(`${action}@`) === true ? [step.with ?? {}] : []));

/**
 * A text with each output of another job replaced by the expression that this job gives for it.
 * @throws Error if there is no such output
 */
export const fillOutputs = (workflow: Workflow, text: string): string =>
  text.replace(
    /\$\{\{ needs\.([\w-]+)\.outputs\.([\w-]+) \}\}/g,
    (_all, job: string, name: string) => {
      const output = workflow.jobs[job]?.outputs?.[name];
      if (output === undefined) throw new Error(`There is no job ${job} with an output ${name}.`);
      return output;
    },
  );
