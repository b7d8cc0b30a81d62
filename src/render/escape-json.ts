/**
 * JSON for a `<script>` element: `<` and the Unicode line separators are escaped, so that nothing closes the element or
 * ends a line of the script.
 */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
