/**
 * Texts that the checks accept, and that break a page, table, picture or script without correct escaping. A text that
 * runs as a script shows a dialog or sets `window.hostile`.
 */

/** The first is the outlet of the primary source, which every picture names. */
export const ACCEPTED_TEXTS: readonly string[] = [
  // Patterns of `String.replace`, and placeholders of our own pictures for drawings and colours.
  "Warta $& $1 $' $` $$ [drawing: wide] [drawing: narrow] var(--ink) var(--x) url(x)",
  `"double" 'single' «angled» “curly” ‘single curly’ \`backticks\` x" onclick="alert(1)" y' autofocus onfocus='window.hostile=1`,
  'Harian & Rekan &copy 2024 &lt &#60 AT&T &amp',
  'Koran {alert(1)} ${window.hostile=1} {{7*7}} {/* MDX */} %s %d #{1} __proto__ constructor prototype',
  'Media [klik](javascript:alert(1)) ![x](https://example.org/x.png) **tebal** _miring_ javascript:alert(1)',
  'Kabar, dengan; pemisah\u00a0dan =1+1 di "tengah", +2, -3, @SUM(A1)',
  '📰 Bengkulu 🇮🇩 ❤️ 👍🏽 𝔾𝕣𝕒𝕗𝕚𝕤 ﷽ 文字 ⚠',
  'صحيفة بنكولو עיתון Bengkulu',
  // A word that is too long for every line.
  'Ketenagakerjaan'.repeat(34).slice(0, 500),
  `O'Brien'; window.hostile=1; DROP TABLE peserta; -- ]] */ // \\ \\n \\u003c ? } body { !important`,
];

/** Addresses with all kinds of characters that an address may contain. */
export const ACCEPTED_ADDRESSES: readonly string[] = [
  'https://example.org/a,b;c/(d)[e]?x=1&copy=2&lt=3&amp=4#e=f&g',
  'https://example.org/%3Cscript%3Ealert(1)%3C/script%3E?q=%22%27%60',
  'https://example.org/javascript:alert(1)//@x$&+=!*~',
  `https://example.org/${'panjang'.repeat(270)}`,
  'https://xn--80ak6aa92e.example/jalan/صحيفة/📰',
];

/** Ids that are very long, or equal to names of properties that every object has. */
export const ACCEPTED_IDS: readonly string[] = [
  'constructor',
  'tostring',
  `${'id-'.repeat(100)}9`,
  '0',
  'script',
];
