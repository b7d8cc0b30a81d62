/** Reads JSON strictly, because people edit the files by hand, and records the position of each value. */
import {
  type DocumentNode,
  evaluate,
  type Node,
  parse,
  type ValueNode,
} from '@humanwhocodes/momoa';

import { checkJsonNumber } from './check-json-number.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { explainSyntax } from './explain-syntax.ts';
import {
  DatasetError,
  faultAtPosition,
  type FaultDescription,
  type LocatedFile,
  type Path,
  type Position,
  quote,
} from './fault.ts';

export interface JsonDocument extends LocatedFile {
  readonly value: unknown;
  /** Position of the key itself, not of its value; without such a key, of the nearest enclosing value. */
  readonly locateKey: (path: Path) => Position;
}

/**
 * @param file name of the file in messages
 * @throws {DatasetError} if the file is not exactly one JSON value in UTF-8
 */
export function readJson(bytes: Uint8Array, file: string): JsonDocument {
  const text = decodeUtf8(bytes, file);
  const positionOf = indexLines(text);
  const refuse = (offset: number, words: FaultDescription): never => {
    throw new DatasetError([faultAtPosition(file, positionOf(offset), [], words)]);
  };

  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) refuse(tooDeep, TOO_DEEP);
  const { body } = parseSyntax(text, refuse);
  const faults = [...checkNodes(text, body, [])].map(({ offset, path, words }) =>
    faultAtPosition(file, positionOf(offset), path, words),
  );
  if (faults.length > 0) throw new DatasetError(faults);

  return {
    file,
    value: evaluate(body),
    locate: (path) => positionOf(findNode(body, path).loc.start.offset),
    locateKey: (path) => {
      const parent = findNode(body, path.slice(0, -1));
      const member =
        parent.type === 'Object'
          ? parent.members.find(({ name }) => nameOf(name) === path.at(-1))
          : undefined;
      return positionOf((member ?? parent).loc.start.offset);
    },
  };
}

/** The parser and the checks call themselves for each level, and deep ones would overflow the stack. The data has seven at most. */
const MAX_DEPTH = 20;
const TOO_DEEP: FaultDescription = {
  found: `more than ${MAX_DEPTH} lists and objects inside each other`,
  expected: 'the few of a data file',
};

/** The offset of the first bracket or brace that is too deep. Brackets inside texts do not count. */
function findTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > MAX_DEPTH) return index;
  }
  return undefined;
}

function parseSyntax(
  text: string,
  refuse: (offset: number, words: FaultDescription) => never,
): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (!hasOffset(error)) throw error;
    const { offset, words } = explainSyntax(text, error.offset);
    return refuse(offset, words);
  }
}

const hasOffset = (error: unknown): error is Error & { offset: number } =>
  error instanceof Error && 'offset' in error && typeof error.offset === 'number';

interface NodeFault {
  readonly offset: number;
  readonly path: Path;
  readonly words: FaultDescription;
}

function* checkNodes(text: string, node: ValueNode, path: Path): Generator<NodeFault> {
  const { start, end } = node.loc;
  if (node.type === 'Object') {
    const seen = new Set<string>();
    for (const { name, value } of node.members) {
      const key = nameOf(name);
      const words = hasControls(text, name) ? CONTROLS : seen.has(key) ? repeated(key) : undefined;
      if (words) yield { offset: name.loc.start.offset, path: [...path, key], words };
      seen.add(key);
      yield* checkNodes(text, value, [...path, key]);
    }
  } else if (node.type === 'Array') {
    for (const [index, { value }] of node.elements.entries()) {
      yield* checkNodes(text, value, [...path, index]);
    }
  } else if (node.type === 'Number') {
    const words = checkJsonNumber(text.slice(start.offset, end.offset));
    if (words) yield { offset: start.offset, path, words };
  } else if (node.type === 'String' && hasControls(text, node)) {
    yield { offset: start.offset, path, words: CONTROLS };
  }
}

const CONTROLS: FaultDescription = {
  found: 'a line break, tab or control character inside a text',
  expected: 'text on one line',
  hint: 'is a closing double quote missing?',
};

const repeated = (key: string): FaultDescription => ({
  found: `the key ${quote(key)} a second time`,
  expected: 'each key once',
});

/** Whether a string contains control characters. The parser accepts them, but JSON does not allow them. */
const hasControls = (text: string, { loc }: Node): boolean =>
  /\p{Cc}/u.test(text.slice(loc.start.offset, loc.end.offset));

function nameOf(name: { type: 'String'; value: string } | { type: 'Identifier'; name: string }) {
  return name.type === 'String' ? name.value : name.name;
}

function findNode(root: ValueNode, path: Path): ValueNode {
  let node = root;
  for (const step of path) {
    const child =
      node.type === 'Object'
        ? node.members.find(({ name }) => nameOf(name) === step)?.value
        : node.type === 'Array' && typeof step === 'number'
          ? node.elements[step]?.value
          : undefined;
    if (child === undefined) return node;
    node = child;
  }
  return node;
}

/** Lines end with LF or CRLF. */
function indexLines(text: string): (offset: number) => Position {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
