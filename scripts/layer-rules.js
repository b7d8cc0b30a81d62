/**
 * The layers of src/ as ESLint rules: a file imports only from its own layer or an earlier one.
 * So a change to a page cannot change a figure, and a figure can be computed without a page.
 * Plain JavaScript, because editors load the ESLint configuration with their own version of Node.
 */

/** In order: each layer may import from the layers before it. */
const LAYERS = [
  'schema',
  'indicators',
  'editions',
  'i18n',
  'charts',
  'render',
  'browser',
  'components',
  'layouts',
  'pages',
];

/** Code that runs in readers' browsers. Every module that it imports is sent to every reader. */
const BROWSER = 'browser';

/** Layers that must not import from schema/: they read figures from editions, after the checks. */
const READERS_OF_EDITIONS = ['components', 'layouts', 'pages'];

/** Packages that only some layers may import. `remedy` is the advice for the other layers. */
const RESERVED_PACKAGES = [
  {
    packages: 'linkedom|svgo',
    layers: ['render'],
    remedy: 'only render/ touches the DOM: let it return a string, and take that.',
  },
  {
    packages: '@observablehq/plot|d3|d3-[a-z-]+|topojson-client',
    layers: ['charts', 'render'],
    remedy: 'only charts/ and render/ draw: describe the chart in charts/, and use what it says.',
  },
];

/** Matches an import of another layer by alias, by absolute path or by relative path. */
const reaches = (/** @type {string} */ to) => `^(?:#|/src/|(?:\\.\\./)+(?:src/)?)${to}(?:/|$)`;

const DATA_FILES = {
  regex: '^(?:/|(?:\\.{1,2}/)+)data/.*\\.json(?:\\?.*)?$|^#data(?:/|$)',
  message: 'only src/editions/read-folder.ts reads data/: read it through #editions/.',
};

const VAGUE_FOLDERS = {
  regex: '^[./#](?:.*/)?(?:utils?|helpers?|common)(?:\\.[cm]?[jt]s)?(?:/.*)?$',
  message:
    'no folder or file named utils, helpers or common: name it after what it does, and put it into the layer that it serves.',
};

const TOOLING = {
  regex: '^(?:/|(?:\\.\\./)+)(?:scripts|tests)/',
  message: 'src/ may not import from scripts/ or tests/: move what is shared into src/.',
};

const FILE_SYSTEM = {
  regex: '^(?:node:)?fs(?:/promises)?$',
  message:
    'only src/editions/read-folder.ts reads files: get figures through #editions/, and pass anything else in as an argument.',
};

/** The only module that may read `data/`. */
const DATA_READER = 'src/editions/read-folder.ts';
/** The modules that may use the file system to read files of npm packages, such as fonts, and to cache results. */
const FILE_KEEPERS = ['src/render/package-file.ts', 'src/render/build-cache.ts'];

const messageFor = (/** @type {string} */ from, /** @type {string} */ to) => {
  if (from === BROWSER) {
    return `browser/ may not import from ${to}: it would be sent to every reader. Write what a script needs into the page, or pass it in as an argument.`;
  }
  if (to === 'schema') {
    return `${from}/ may not import from schema/: read it through #editions/.`;
  }
  return `${from}/ may not import from ${to}/: move what is shared down to ${from}/ or lower, or pass it in as an argument.`;
};

const patternsFor = (/** @type {string} */ layer) => {
  const forbidden = LAYERS.filter(
    (other, index) =>
      index > LAYERS.indexOf(layer) ||
      (other === 'schema' && READERS_OF_EDITIONS.includes(layer)) ||
      (layer === BROWSER && other !== BROWSER),
  );
  return [
    ...forbidden.map((other) => ({
      regex: reaches(other),
      message: messageFor(layer, other),
    })),
    ...reservedFor(layer),
    DATA_FILES,
    FILE_SYSTEM,
    TOOLING,
    VAGUE_FOLDERS,
  ];
};

const reservedFor = (/** @type {string | undefined} */ layer) =>
  RESERVED_PACKAGES.filter(({ layers }) => layer === undefined || !layers.includes(layer)).map(
    ({ packages, remedy }) => ({ regex: `^(?:${packages})(?:/|$)`, message: remedy }),
  );

/**
 * The rules above cannot check an import whose path is computed at run time.
 * @type {import('eslint').Linter.RuleEntry}
 */
const STATIC_IMPORTS_ONLY = [
  'error',
  {
    selector: 'ImportExpression',
    message: 'import() escapes the layer rules: write a plain import at the top of the file.',
  },
  {
    selector: "MemberExpression[object.type='MetaProperty'][property.name='glob']",
    message: 'import.meta.glob escapes the layer rules: import each file by its name.',
  },
];

/** @returns {import('eslint').Linter.RulesRecord} */
const restrict = (/** @type {object[]} */ patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
});

/**
 * In ESLint a later configuration of a rule replaces an earlier one, so each entry has the complete list of its layer.
 * @type {import('eslint').Linter.Config[]}
 */
export const layerRules = [
  { rules: restrict([VAGUE_FOLDERS]) },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      ...restrict([...reservedFor(undefined), DATA_FILES, FILE_SYSTEM, TOOLING, VAGUE_FOLDERS]),
      'no-restricted-syntax': STATIC_IMPORTS_ONLY,
    },
  },
  ...LAYERS.map((layer) => ({
    files: [`src/${layer}/**/*.{ts,astro}`],
    rules: restrict(patternsFor(layer)),
  })),
  {
    files: [DATA_READER],
    rules: restrict(
      patternsFor('editions').filter((pattern) => ![DATA_FILES, FILE_SYSTEM].includes(pattern)),
    ),
  },
  {
    files: FILE_KEEPERS,
    rules: restrict(patternsFor('render').filter((pattern) => pattern !== FILE_SYSTEM)),
  },
];
