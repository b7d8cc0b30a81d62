/** Converts issues of zod into faults in plain words. */
import type { z } from 'zod';

import {
  describeValue,
  type Fault,
  faultAt,
  faultAtPosition,
  joinWithOr,
  type Path,
  quote,
} from './fault.ts';
import type { JsonDocument } from './read-json.ts';

type Issue = z.core.$ZodIssue;

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number without quotes',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

export function explainIssues(document: JsonDocument, issues: readonly Issue[]): Fault[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') return explainKeys(document, path, issue);
    const value = valueAt(document.value, path);
    const expected = explainExpected(issue);
    return faultAt(document, path, {
      found: describeValue(value),
      expected:
        value === undefined ? `the key ${quote(String(path.at(-1)))}: ${expected}` : expected,
    });
  });
}

function explainKeys(
  document: JsonDocument,
  path: Path,
  issue: z.core.$ZodIssueUnrecognizedKeys,
): Fault[] {
  return issue.keys.map((key) => {
    const keyPath = [...path, key];
    return faultAtPosition(document.file, document.locateKey(keyPath), keyPath, {
      found: `the key ${quote(key)}`,
      expected: issue.message,
    });
  });
}

function explainExpected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return joinWithOr(issue.values.map(describeValue));
    case 'invalid_union':
      return joinWithOr(('options' in issue ? issue.options : []).map(describeValue));
    case 'too_small':
      return explainMinimum(issue);
    default:
      // For every other rule the shapes define the message.
      return issue.message;
  }
}

function explainMinimum({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'a text that is not empty';
  if (origin === 'array') return 'at least one entry';
  return inclusive === false ? `a number over ${minimum}` : `a number from ${minimum} up`;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    root,
  );
}
