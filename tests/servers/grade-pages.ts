/**
 * Prints how the scanner and the grader of MDN's HTTP Observatory grade pages of this machine. A program of its own, because
 * Node reads the certificate that it is to trust (`NODE_EXTRA_CA_CERTS`) only at its start.
 *
 * Arguments: the ports of http and https, then the paths of the pages.
 */
import fs from 'node:fs';

interface Result {
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

export interface Graded {
  readonly path: string;
  readonly score: number;
  readonly grade: string;
  /** Each test as `<result>: <points>`. */
  readonly tests: readonly string[];
}

/** The list of hosts whose browsers ask for https at once, which an install script would download. */
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
  const results = ALL_TESTS.map((test) => test(retrieved).result);
  const points = results.map(getScoreModifier);
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 100);
  // As the scanner counts: extra points only where there are few minus points.
  const withoutExtra = sum(points.filter((each) => each < 0));
  const total = withoutExtra >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(points) : withoutExtra;
  const { score, grade } = getGradeForScore(total);
  const tests = results.map((result, index) => `${result}: ${points[index] ?? 'no points'}`);
  graded.push({ path, score, grade, tests });
}
console.log(JSON.stringify(graded));
