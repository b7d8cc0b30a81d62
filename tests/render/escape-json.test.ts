import { expect, test } from 'vitest';
import { escapeJson } from '#render/escape-json.ts';

const HOSTILE = '</script><!--<script>\u2028\u2029 "quoted" \\ back';

test('JSON in a script element cannot close the element, open a comment or break a line of script', () => {
  const escaped = escapeJson({ text: HOSTILE, '</script>': [HOSTILE] });
  expect(escaped).not.toMatch(/[<\u2028\u2029]/);
});

test('it is still the same JSON', () => {
  const value = { text: HOSTILE, list: [1, null, true, { '<': 'ā ≈ ’' }] };
  expect(JSON.parse(escapeJson(value))).toEqual(value);
});

test('plain text is not made longer', () => {
  expect(escapeJson({ a: 'Rp1,4 miliar & lainnya > 0' })).toBe(
    '{"a":"Rp1,4 miliar & lainnya > 0"}',
  );
});
