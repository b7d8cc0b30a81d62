/**
 * Texts that the checks accept and that a careless page, table, picture or script would trip over. One that ran as a script
 * would show a dialog or set `window.hostile`.
 */

/** The first is the outlet of the primary source, which stands in every picture. */
export const ACCEPTED_TEXTS: readonly string[] = [
  // Patterns of String.replace, and places that our own pictures hold for drawings and colours.
  "Warta $& $1 $' $` $$ [drawing: wide] [drawing: narrow] var(--ink) var(--x) url(x)",
  `"double" 'single' «angled» “curly” ‘single curly’ \`backticks\` x" onclick="alert(1)" y' autofocus onfocus='window.hostile=1`,
  'Harian & Rekan &copy 2024 &lt &#60 AT&T &amp',
  'Koran {alert(1)} ${window.hostile=1} {{7*7}} {/* MDX */} %s %d #{1} __proto__ constructor prototype',
  'Media [klik](javascript:alert(1)) ![x](https://example.org/x.png) **tebal** _miring_ javascript:alert(1)',
  'Kabar, dengan; pemisah\u00a0dan =1+1 di "tengah", +2, -3, @SUM(A1)',
  '📰 Bengkulu 🇮🇩 ❤️ 👍🏽 𝔾𝕣𝕒𝕗𝕚𝕤 ﷽ 文字 ⚠',
  'صحيفة بنكولو עיתון Bengkulu',
  // A word that fits nowhere.
  'Ketenagakerjaan'.repeat(34).slice(0, 500),
  `O'Brien'; window.hostile=1; DROP TABLE peserta; -- ]] */ // \\ \\n \\u003c ? } body { !important`,
];

/** Addresses with everything that may stand in one. */
export const ACCEPTED_ADDRESSES: readonly string[] = [
  'https://example.org/a,b;c/(d)[e]?x=1&copy=2&lt=3&amp=4#e=f&g',
  'https://example.org/%3Cscript%3Ealert(1)%3C/script%3E?q=%22%27%60',
  'https://example.org/javascript:alert(1)//@x$&+=!*~',
  `https://example.org/${'panjang'.repeat(270)}`,
  'https://xn--80ak6aa92e.example/jalan/صحيفة/📰',
];

/** Ids that are also names of what every object has, or very long. */
export const ACCEPTED_IDS: readonly string[] = [
  'constructor',
  'tostring',
  `${'id-'.repeat(100)}9`,
  '0',
  'script',
];
