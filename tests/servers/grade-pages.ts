/**
 * Prints the grades of pages of this machine, by the scanner and the grader of MDN's HTTP Observatory, as JSON. A
 * separate program, because Node reads the certificate to trust (`NODE_EXTRA_CA_CERTS`) only at its start.
 *
 * Arguments: the ports of http and https, then the paths of the pages.
 */
import fs from 'node:fs';

interface Result {
  /** Its `name` is the name of the test. */
  readonly constructor: { readonly name: string };
  readonly result: string;
}
interface Retriever {
  readonly retrieve: (
    host: string,
    options: { httpPort: number; httpsPort: number; path: string },
  ) => Promise<unknown>;
}
interface Tests {
  readonly ALL_TESTS: readonly ((retrieved: unknown) => Result)[];
}
interface Grader {
  readonly getScoreModifier: (result: string) => number;
  readonly getGradeForScore: (score: number) => { score: number; grade: string };
}
interface Charts {
  readonly MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

/** The result and the points of each test of the scanner, by the name of the test. */
export type Findings = Readonly<Record<string, readonly [result: string, points: number]>>;

export interface Graded {
  readonly path: string;
  readonly score: number;
  readonly grade: string;
  readonly findings: Findings;
}

/** The HSTS preload list, which an install script would download. Here it is replaced by an empty list. */
const PRELOADED = 'hsts-preload.json';

const readFile = fs.readFileSync;
fs.readFileSync = ((...args: Parameters<typeof readFile>) =>
  String(args[0]).endsWith(PRELOADED) ? '{}' : readFile(...args)) as typeof readFile;

const load = async (address: string): Promise<unknown> => import(address) as Promise<unknown>;
const { retrieve } = (await load(
  import.meta.resolve('@mdn/mdn-http-observatory/src/retriever/retriever.js'),
)) as Retriever;
const { ALL_TESTS } = (await load(
  import.meta.resolve('@mdn/mdn-http-observatory/src/constants.js'),
)) as Tests;
const { getScoreModifier, getGradeForScore } = (await load(
  import.meta.resolve('@mdn/mdn-http-observatory/src/grader/grader.js'),
)) as Grader;
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = (await load(
  import.meta.resolve('@mdn/mdn-http-observatory/src/grader/charts.js'),
)) as Charts;

const [httpPort, httpsPort, ...paths] = process.argv.slice(2);
const graded: Graded[] = [];
for (const path of paths) {
  const retrieved = await retrieve('localhost', {
    httpPort: Number(httpPort),
    httpsPort: Number(httpsPort),
    path,
  });
  const results = ALL_TESTS.map((test) => test(retrieved));
  const points = results.map(({ result }) => getScoreModifier(result));
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 100);
  // As in the scanner: extra points count only if there are few minus points.
  const withoutExtra = sum(points.filter((each) => each < 0));
  const total = withoutExtra >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(points) : withoutExtra;
  const { score, grade } = getGradeForScore(total);
  const findings: Findings = Object.fromEntries(
    results.map((found) => [
      found.constructor.name,
      [found.result, getScoreModifier(found.result)] as const,
    ]),
  );
  graded.push({ path, score, grade, findings });
}
console.log(JSON.stringify(graded));
