/** English as in a news magazine: plain, exact, British spelling. No number is typed here; all come from the data. */
import type { Figure } from '#indicators/figure.ts';
import { UNITS } from '#schema/vocabulary.ts';
import type { Catalogue } from './catalogues.ts';
import { upperFirst } from './upper-first.ts';

/** The verb for a change; a change of 0 has no direction. */
const verbOf = ({ value }: Figure, up: string, down: string): string =>
  value === 0 ? 'changed' : value > 0 ? up : down;
/** Whether a formatted number has a noun in the singular: `1`, `about 1`. */
const isOne = (text: string): boolean => /^(?:about )?1$/.test(text);

export const en: Catalogue = {
  language: {
    tag: 'en-GB',
    name: 'English',
    about: 'about',
    range: (from, to) => `${from} to ${to}`,
    months: (amount) => `${amount} ${amount === '1' ? 'month' : 'months'}`,
    outOf: (part, whole, nearness) =>
      `${{ about: 'about', below: 'fewer than', above: 'more than' }[nearness]} ${part} in ${whole}`,
    magnitudes: {
      trillion: 'trillion',
      billion: 'billion',
      million: 'million',
      thousand: 'thousand',
    },
    smallestMagnitude: 1e6,
  },
  site: {
    name: 'Jamsostek Bengkulu',
    skip: 'Skip to content',
    article: 'Article',
    data: 'Data',
    home: 'Front page',
    navigation: 'Site',
    licence: 'Data, charts and words: CC BY 4.0. Code: MIT.',
    embed: 'Embed',
    noTracking: 'No cookies, no tracking.',
    kind: 'Independent data journalism',
    notOfficial: 'Not a site of BPJS Ketenagakerjaan',
    report: 'Report an error',
    darkTheme: 'Dark theme',
    share: 'Share',
    copied: 'Link copied',
  },
  article: {
    kicker: (year) => `Workers’ social security · Bengkulu ${year}`,
    notTheirs: 'Not a site of BPJS Ketenagakerjaan, nor of BPJS Kesehatan, the health insurer.',
    published: 'Published',
    modified: 'Updated',
    locator: {
      alt: 'Map: Bengkulu on the west coast of the island of Sumatra, Indonesia',
      city: 'Bengkulu',
      island: 'Sumatra',
      capital: 'Jakarta',
    },
    provenance: 'Where every number comes from',
    inTable: 'See it in the data table',
    backToText: 'Back to the text',
    readData: 'Next: every number and its source',
    before: (year) => `${year} edition`,
    contents: 'In this article',
    place: (section: number, count: number) => `${section} of ${count}`,
    charts: 'All charts of this edition',
    summary: 'Summary',
  },
  opening: {
    scale: (people) => `one dot = ${people} people`,
    participants: (month) => `active participants, ${month}`,
    change: 'in a year',
    segments: {
      'wage-earners': 'wage earners',
      informal: 'informal sector',
      'construction-services': 'construction',
    },
    participantsIn: {
      'wage-earners': 'participants: wage earners',
      informal: 'participants: informal',
      'construction-services': 'participants: construction',
    },
    employed: {
      'formal-employed': 'in formal work',
      'informal-employed': 'in informal work',
      employed: 'people in work',
    },
    employedBy: {
      'formal-employed': 'in formal work (BPS)',
      'informal-employed': 'in informal work (BPS)',
      employed: 'people in work (BPS)',
    },
  },
  figure: {
    source: 'Source',
    table: 'Table',
    chartPage: 'Chart page',
    download: 'CSV',
    ways: { embed: 'Embed', picture: 'Picture' },
    measure: 'Measure',
    period: 'Period',
    value: 'Value',
    origin: 'Origin',
    status: 'Status',
    statuses: { reported: 'reported', derived: 'derived', implied: 'implied' },
    statusMeaning: {
      reported: 'printed by the source',
      derived: 'computed by us from reported figures only',
      implied: 'inferred from a statement about a figure that was not printed',
    },
  },
  provenance: {
    printed: (printed, paragraph) => [
      `Printed as “${printed}” in `,
      `${paragraph === null ? '' : paragraph === 0 ? ', headline' : `, paragraph ${String(paragraph)}`}.`,
    ],
    computed: (formula) => `Our computation: ${formula}.`,
    implied: (formula) => `Implied, not printed by the source: ${formula}.`,
    between: (interval) => `Interval from rounding: ${interval}.`,
    certain: 'No rounding in the source.',
    estimate: 'A survey estimate; the source gives no margin of error.',
  },
  embed: {
    /** After the name of the site. */
    asOf: (day) => `as of ${day}`,
    correctedOn: (day) => `corrected on ${day}`,
    /** Link on an embed of a day, if a figure of its chart was corrected after that day. */
    corrected: 'Corrected since: see the newest figures',
    /** Link on an embed of a day, if figures of its chart were only added after that day, not corrected. */
    updated: 'Updated since: see the newest figures',
  },
  chartPage: {
    shows: 'What it shows',
    numbers: 'The numbers',
    howComputed: 'Origin and computation',
    downloads: 'Downloads',
    embed: 'Embed this chart',
    embedHow:
      'Copy this code into your site. The chart is complete without JavaScript, cookies or third parties.',
    embedCode: 'Code to embed',
    copy: 'Copy code',
    copied: 'Copied',
    cite: 'How to cite',
    others: 'Other charts',
    back: 'Read the article',
    csv: 'This chart’s table (CSV)',
    embedPage: 'Version for embedding',
    html: 'This chart as one HTML file, which opens without the internet',
    copyPicture: 'Copy picture',
    datedVersions: 'The chart with figures that change no more, to cite',
    credit: 'Short credit',
    pictures: {
      main: 'Picture',
      tall: 'Upright picture, for phones',
      dark: 'Picture on a dark background',
      white: 'Picture on white, for print',
    },
    builder: {
      kind: 'Form',
      kinds: { frame: 'Chart in an iframe', picture: 'Picture, where no iframe is allowed' },
      locale: 'Language',
      theme: 'Theme',
      themes: {
        auto: 'The reader’s own setting',
        light: 'Light, for a site that is always light',
        dark: 'Dark, for a site that is always dark',
      },
      height: 'Height',
      heights: { fitted: 'Fits the content, with a small script', fixed: 'Fixed' },
      column: 'Width of your column, pixels (for a fixed height)',
      version: 'Figures',
      newest: 'Always the newest, with corrections',
      dated: (day) => `Fixed as of ${day}`,
      preview: 'Preview',
      guide: 'How to embed a chart',
    },
  },
  data: {
    title: 'Data and sources',
    description:
      'Every figure on this site with its origin, interval and status; tests of what the sources state; conflicting reports; downloads as CSV and JSON.',
    lead: 'See which of the sources’ statements passed our tests and where other reports differ, download the data, or trace any figure to the paragraph that printed it.',
    downloads: 'Downloads',
    files: {
      csv: {
        name: 'Canonical CSV',
        text: 'comma, decimal point, UTF-8; for pandas, R and DuckDB',
      },
      excel: {
        name: 'CSV for Indonesian Excel',
        text: 'semicolon, decimal comma, UTF-8 with BOM; the same cells with Indonesian words, their codes in the last columns; Excel may take months and printed figures for dates and numbers',
      },
      xlsx: {
        name: 'Excel workbook (XLSX)',
        text: 'numbers as numbers, text as text; with the meaning of every column and the list of sources; the safest file to open with a double click',
      },
      json: {
        name: 'JSON',
        text: 'the same content, with the formula and inputs of every derived or implied figure',
      },
    },
    load: 'Load it in one line',
    loadLead:
      'For Excel, open the workbook, or paste the lines for Power Query into its advanced editor and refresh the table whenever you like. Elsewhere one line is enough; it also says which columns hold text, so that the program need not guess.',
    forms: {
      csvw: { name: 'CSVW', text: 'what each column of the CSV holds, in the web’s own standard' },
      dataPackage: {
        name: 'Data Package',
        text: 'every file with its size, digest and columns',
      },
      schema: { name: 'JSON Schema', text: 'the shape of one row' },
    },
    formsLead: 'For programs',
    dated: 'Figures by date',
    datedText:
      'The files above always hold the newest figures: a corrected figure changes in place. The files below never change; each holds the figures as they stood on its day, and so is the one to cite where they must stay the same.',
    perChart: 'The table of each chart',
    contents: 'On this page',
    edition: (year) => `${year} edition`,
    allFigures: 'All figures',
    allFiguresLead:
      'Each edition has one table: the figures that its sources printed, with paragraph and precision, and those that we computed, with the formula.',
    figuresOf: (year) => `All figures, ${year} edition`,
    figuresDescription: (year) =>
      `Every figure of the ${year} edition in one table: as printed and in which paragraph, with its interval or formula, and an address that lasts.`,
    figuresLead:
      'What the sources printed, in which paragraph and how precisely; and what we computed from it, with the formula. Every row has an address of its own, which will not change: link to it, or cite it.',
    newestOnly: (year) =>
      `The tests, comparisons, downloads and sources below are those of the ${year} edition; every other edition has its own on its pages.`,
    index: 'Index of figures',
    indexLead:
      'Find a figure by its name; its period opens its row in the table. Old links to a row stop here: follow the period that is highlighted.',
    indexOnly: (year) =>
      `The index lists only the figures of the ${year} edition, whose rows were once on this page; those of other editions are in their own tables.`,
    groups: {
      primary: 'Printed by the primary source',
      statements: 'What the primary source states about its figures',
      elsewhere: 'Printed by others',
      computed: 'Computed by us from the figures above',
      provinces: 'Other provinces, for comparison',
    },
    citations: 'Citations',
    saidBy: (standing, speaker) =>
      ({
        quoted: `Quoted from ${speaker ?? ''}.`,
        paraphrased: `Paraphrased from ${speaker ?? ''}.`,
        outlet: 'In the outlet’s own words.',
      })[standing],
    eitherOr:
      'The source’s sentence can be read in two ways, and only one is right: this figure does not hold beside those of the other reading.',
    inputs: 'From',
    ask: {
      label: 'Filter the table',
      q: 'Search',
      source: 'Source',
      status: 'Status',
      indicator: 'Measure',
      area: 'Area',
      all: 'All',
      some: '{shown} of {all} figures',
      none: 'None of the {all} figures match. Remove a filter.',
      reset: 'Show all',
      download: 'Download these rows (CSV)',
      file: (year) => `jamsostek-bengkulu-${year}-selection.csv`,
      failed: 'The download failed. Try again.',
      sortBy: 'Sort by',
      ascending: 'sorted by {column}, ascending',
      descending: 'sorted by {column}, descending',
      how: 'Column heads sort the table: values by unit, then by size. The address of this page keeps your choices; copy it to share them.',
    },
    checks: 'Tests and comparisons',
    checksOf: (year) => `Tests and comparisons, ${year} edition`,
    checksLead:
      'Do the source’s statements about its own figures hold up? What do other reports say? And what does the source leave out? The sources are listed at the end.',
    audit: 'Testing what the sources state',
    auditLead:
      'The sources make statements about their own figures. Each one that can be tested is tested against figures from the same source; this site is not published if any disagrees. In the pictures, the band is what the printed figure may stand for, and the thick stroke what the figures give.',
    used: 'Figures used',
    readings: {
      value: 'If the value of claims is meant, as we read it',
      number: 'If the number of claims is meant',
    },
    verdicts: {
      agrees: 'agrees',
      disagrees: 'disagrees',
      'cannot-be-checked': 'cannot be checked',
    },
    comparisonVerdicts: {
      agrees: 'agrees',
      disagrees: 'sources differ',
      'cannot-be-checked': 'cannot be checked',
    },
    conflicts: 'Set beside other reports',
    conflictsLead:
      'Other reports give figures for the same things, which do not always match. Both are shown; the article uses the figures of the primary source, because its figures for claims and scholarships come from a named speaker. Two figures agree if their rounding intervals overlap.',
    ours: 'Primary source',
    coverageReports: 'Coverage, report by report',
    coverageReportsLead:
      'The percentages differ, and the reports give no common denominator. They are therefore set side by side, never joined into a trend.',
    coverageReportsChart: 'All reports of coverage in one chart',
    codebook: 'What each column means',
    codebookLead: 'One row holds one figure. A column that does not apply is left empty.',
    types: { string: 'text', number: 'number', integer: 'whole number' },
    mayBeEmpty: 'may be empty',
    column: 'Column',
    meaning: 'Meaning',
    codeHeaders: {
      area_level: 'area_level_code',
      sector: 'sector_code',
      reading: 'reading_code',
      unit: 'unit_code',
      status: 'status_code',
      standing: 'standing_code',
    },
    areaLevels: { country: 'country', province: 'province', regency: 'regency' },
    standings: { quoted: 'quoted', paraphrased: 'paraphrased', outlet: 'the outlet’s words' },
    columns: {
      id: {
        header: 'id',
        meaning:
          'Code of the row, unique in an edition and lasting: what is measured, its part, the source where the primary one gives the same indicator, and the period.',
      },
      edition: { header: 'edition', meaning: 'Year of the edition.' },
      area_code: {
        header: 'area_code',
        meaning:
          'BPS code of the area: two digits for a province, four for a regency, four zeros for the country. A text.',
      },
      area_name: { header: 'area_name', meaning: 'Name of the area measured.' },
      area_level: { header: 'area_level', meaning: 'country, province or regency.' },
      indicator: {
        header: 'indicator',
        meaning: 'Code of what is measured; the dictionary of indicators defines it.',
      },
      label: {
        header: 'label',
        meaning:
          'Name of the figure in the language of the file: indicator, part, and the source where the code names it.',
      },
      sector: { header: 'sector', meaning: 'Segment of participants; empty for a total.' },
      reading: {
        header: 'reading',
        meaning:
          'How a sentence of the source must be read for a computed figure to hold. all-segments and without-construction exclude each other, and so do growth-of-value and growth-of-number: never use figures of both.',
      },
      period: { header: 'period', meaning: 'Year, year and month, or date, by ISO 8601. A text.' },
      value: {
        header: 'value',
        meaning:
          'The number in whole units; ratios are fractions of one. A computed one is rounded three digits after the last digit of its printed interval.',
      },
      unit: {
        header: 'unit',
        meaning: `Unit of the number: ${UNITS.join(', ')}.`,
      },
      lower: {
        header: 'lower',
        meaning:
          'The smallest possible value, from rounding alone; equal to the value where the number is exact. Empty for survey estimates and what is computed from them.',
      },
      upper: {
        header: 'upper',
        meaning:
          'The largest possible value, from rounding alone; equal to the value where the number is exact. Empty for survey estimates and what is computed from them.',
      },
      bounds: {
        header: 'bounds',
        meaning:
          'Whether the bounds are possible values themselves: [) the lower one only, [] both. People, claims and children come whole, so their bounds are whole numbers and both are possible. A computed interval whose bound can only be approached is given with both.',
      },
      display: {
        header: 'display',
        meaning:
          'The number as this site prints it in the language of the file, with no more digits than its interval supports; ≈ marks an implied one and one computed from survey estimates.',
      },
      status: {
        header: 'status',
        meaning:
          'reported: printed by a source; derived: computed from reported figures; implied: inferred from a statement.',
      },
      standing: {
        header: 'standing',
        meaning:
          'Whose words a reported number stands in: quoted or paraphrased from a speaker, or outlet, the outlet’s own words.',
      },
      printed: {
        header: 'printed',
        meaning: 'The number exactly as the source printed it. A text.',
      },
      source: { header: 'source', meaning: 'Code of the source.' },
      speaker: {
        header: 'speaker',
        meaning: 'Name and office of the person quoted or paraphrased.',
      },
      source_url: { header: 'source_url', meaning: 'Address of the source’s page.' },
      paragraph: {
        header: 'paragraph',
        meaning:
          'Paragraph that prints the number, counted from one; zero is the headline; empty where it could not be counted.',
      },
      formula: {
        header: 'formula',
        meaning: 'How a derived or implied figure is computed, with the ids of the rows it uses.',
      },
      inputs: { header: 'inputs', meaning: 'The ids of those rows, separated by spaces.' },
      url: { header: 'url', meaning: 'Lasting address of the row on this site.' },
    },
    about: {
      item: 'Item',
      version: 'Version',
      modified: 'Last changed',
      technique:
        'Figures are copied as the sources printed them; computed ones carry the intervals that rounding leaves.',
      keywords: ['social security', 'BPJS Ketenagakerjaan', 'Jamsostek', 'workers', 'Bengkulu'],
    },
    dictionary: {
      title: 'What each indicator means',
      lead: 'The codes in the column indicator, what they measure, and in what kind of source the figures stand.',
      originWords: {
        primary: 'primary source',
        statements: 'statement of the primary source',
        elsewhere: 'other sources',
        computed: 'computed here',
      },
    },
    missing: 'What the source does not say',
    // True for every edition: the ledger is complete, so such a number would be reported as a numeral without a row.
    missingList: ({ hasSectorsBefore, hasCoverageBefore, hasRegencies }) => [
      ...(hasSectorsBefore ? [] : ['Participants by segment for the year before.']),
      'Claims by programme: work accident, death, old-age savings, pension, job loss.',
      'The denominator of UCJ, that is, the number of eligible workers.',
      ...(hasCoverageBefore ? [] : ['UCJ for the year before.']),
      ...(hasRegencies ? [] : ['Figures by regency and city.']),
      'How many vulnerable workers are already counted in the informal sector.',
      'Whether scholarships are part of the value of claims.',
    ],
    sources: 'Sources',
    sourcesLead: 'The primary source comes first. Dates that we do not know are given as unknown.',
    outlet: 'Outlet',
    sourceTitle: 'Title',
    address: 'Address',
    credits: 'Credits',
    byline: 'Byline as printed',
    statedBy: 'Stated by',
    published: 'Published',
    unknown: 'unknown',
    notNamed: 'not named',
    corrections: {
      title: 'Corrections',
      none: (day) => `No corrections since publication on ${day}.`,
      lead: 'When a figure or a sentence turns out to be wrong, we put it right and record it here, with the reason.',
      report: 'Found a wrong figure or sentence? Write to us, with the address of its row:',
      number: (was, now) => `corrected from ${was} to ${now}`,
      origin: 'description corrected, number unchanged',
      computation: 'computation corrected',
      edition: (year) => `${year} edition`,
      wording: 'wording corrected, numbers unchanged',
      follow:
        'Do you embed one of our charts? Subscribe to this list in any feed reader to learn when its figures change:',
      feed: 'corrections as Atom',
      json: 'corrections as JSON',
      subtitle: 'Every correction of a figure or a sentence, and every new edition.',
      published: (year) => `${year} edition published`,
      publishedOn: (year, day) =>
        `The article, charts and data of the ${year} edition were published on ${day}. Every later correction appears here.`,
      more: 'See it on the data page',
      shownIn: 'Charts that show this figure, or one computed from it:',
      embed: 'version for embedding',
    },
    licence: 'Licence',
    licenceName: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
    licenceText:
      'The dataset, charts and texts of this site are licensed as named below. The figures come from the sources named and are to be quoted with them.',
    allLicences: 'Licences of all parts of this site: typefaces, map, code',
    cite: 'How to cite',
    citeFigures: (key) =>
      `Two files for reference managers hold the citation of every figure of this edition. The key of an entry is the edition and the id of the figure, as in ${key}.`,
    id: 'Code',
  },
  citation: {
    citeFigure: 'Cite this figure',
    dataset: (region, year) => `Data on workers’ social security in ${region} Province, ${year}`,
    province: (region) => `${region} Province`,
    amounts: {
      person: (value) => `${value} ${isOne(value) ? 'person' : 'people'}`,
      claim: (value) => `${value} ${isOne(value) ? 'claim' : 'claims'}`,
      child: (value) => `${value} ${isOne(value) ? 'child' : 'children'}`,
      rupiah: (value) => value,
      ratio: (value) => value,
      'rupiah-per-claim': (value) => `${value} per claim`,
      'rupiah-per-child': (value) => `${value} per child`,
      month: (value) => value,
    },
    source: ({ outlet, title, published, paragraph, speaker, credits }) =>
      [
        outlet,
        ...(title === null ? [] : [`“${title}”`]),
        published ?? 'date of publication unknown',
        ...(paragraph === null ? [] : [paragraph === 0 ? 'headline' : `paragraph ${paragraph}`]),
      ].join(', ') +
      (speaker !== null
        ? ` (stated by: ${speaker})`
        : credits !== null
          ? ` (crediting ${credits})`
          : ''),
    origins: {
      reported: (sources) => `as printed in ${sources}`,
      derived: (sources) => `computed by Jamsostek Bengkulu from figures printed in ${sources}`,
      implied: (sources) =>
        `implied, not printed: inferred by Jamsostek Bengkulu from figures printed in ${sources}`,
    },
    basis: (outlets, computed) =>
      `based on figures printed in ${outlets}${computed === null ? '' : `; some of its figures are ${computed}`}`,
    note: ({ origin, year, fixed }) =>
      `${upperFirst(origin)}. ${year} edition. ${fixed === null ? 'CC BY 4.0.' : `Fixed copy: ${fixed} (CC BY 4.0).`}`,
    sentence: ({ title, origin, year, published, modified, address, fixed }) => [
      `Jamsostek Bengkulu, “${title}”, ${year} edition, published ${published}${modified === null ? '' : `, updated ${modified}`}; ${origin}. Available at ${address} (accessed `,
      `)${fixed === null ? '' : ` and, with its figures as of ${fixed.day}, at ${fixed.address}`} under the CC BY 4.0 licence.`,
    ],
    accessDay: '[date]',
    citeArticle: 'Cite this article',
    articleOrigin: 'based on the sources that it names',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no such address on this site. We never remove an address once published, so this one may have been mistyped.',
  },
  sectors: {
    'wage-earners': 'Wage earners',
    informal: 'Informal sector',
    'construction-services': 'Construction services',
  },
  areas: {
    indonesia: 'Indonesia',
    aceh: 'Aceh',
    'sumatera-utara': 'North Sumatra',
    'sumatera-barat': 'West Sumatra',
    riau: 'Riau',
    jambi: 'Jambi',
    'sumatera-selatan': 'South Sumatra',
    lampung: 'Lampung',
    'kepulauan-bangka-belitung': 'Bangka Belitung Islands',
    'kepulauan-riau': 'Riau Islands',
    'dki-jakarta': 'Jakarta',
    'jawa-barat': 'West Java',
    'jawa-tengah': 'Central Java',
    'di-yogyakarta': 'Yogyakarta',
    'jawa-timur': 'East Java',
    banten: 'Banten',
    bali: 'Bali',
    'nusa-tenggara-barat': 'West Nusa Tenggara',
    'nusa-tenggara-timur': 'East Nusa Tenggara',
    'kalimantan-barat': 'West Kalimantan',
    'kalimantan-tengah': 'Central Kalimantan',
    'kalimantan-selatan': 'South Kalimantan',
    'kalimantan-timur': 'East Kalimantan',
    'kalimantan-utara': 'North Kalimantan',
    'sulawesi-utara': 'North Sulawesi',
    'sulawesi-tengah': 'Central Sulawesi',
    'sulawesi-selatan': 'South Sulawesi',
    'sulawesi-tenggara': 'South-East Sulawesi',
    'bengkulu-selatan': 'Bengkulu Selatan regency',
    'rejang-lebong': 'Rejang Lebong regency',
    'bengkulu-utara': 'Bengkulu Utara regency',
    kaur: 'Kaur regency',
    seluma: 'Seluma regency',
    mukomuko: 'Mukomuko regency',
    lebong: 'Lebong regency',
    kepahiang: 'Kepahiang regency',
    'bengkulu-tengah': 'Bengkulu Tengah regency',
    'kota-bengkulu': 'Bengkulu city',
  },
  programmes: {
    caption: 'Programmes of BPJS Ketenagakerjaan that are open, by kind of work',
    kind: 'Kind of work',
    open: 'open',
    closed: 'no',
    kinds: {
      'wage-earners': {
        name: 'On an employer’s payroll',
        term: 'wage earners',
        note: 'Up to five programmes. JKP asks for an employment relationship, an age below its limit, and membership of JKK, JKM and JHT; in medium and large firms of JP too.',
      },
      informal: {
        name: 'Self-employed or informal',
        term: 'non-wage earners (BPU)',
        note: 'Without JP and JKP: JKP is only for workers with an employment relationship.',
      },
      'construction-services': {
        name: 'On a construction project',
        term: 'construction services',
        note: 'Tied to the project: for daily, piece-rate and fixed-term workers, not for permanent staff.',
      },
    },
    contribution: [
      'For vulnerable workers, a circular of the provincial government names a contribution of ',
      ' a month.',
    ],
    names: {
      jkk: {
        code: 'JKK',
        short: 'Work accident',
        full: 'Jaminan Kecelakaan Kerja',
        meaning: 'work-accident cover',
      },
      jkm: {
        code: 'JKM',
        short: 'Death',
        full: 'Jaminan Kematian',
        meaning: 'for the heirs of participants who die of something other than a work accident',
      },
      jht: {
        code: 'JHT',
        short: 'Old-age savings',
        full: 'Jaminan Hari Tua',
        meaning: 'savings for old age, with a balance to look up',
      },
      jp: {
        code: 'JP',
        short: 'Pension',
        full: 'Jaminan Pensiun',
        meaning: 'a pension',
      },
      jkp: {
        code: 'JKP',
        short: 'Job loss',
        full: 'Jaminan Kehilangan Pekerjaan',
        meaning: 'for wage earners who lose their job',
      },
    },
    steps: {
      join: {
        title: 'Want to join?',
        text: 'BPJS Ketenagakerjaan has a branch in Bengkulu, sub-branches in Arga Makmur and Rejang Lebong, and desks in one-stop service centres (PTSP), according to Ferama Putri. Workers on construction projects must be registered by their employer. We could not see the official page on how to join; ask those offices what is needed.',
      },
      check: {
        title: 'Already registered?',
        text: 'The JMO app shows the JHT balance once you give your NIK (identity number), name, card number and date of birth. Participants with JKK and JKM alone have no such balance: an empty one does not mean that you are not registered.',
      },
    },
  },
  readings: {
    'all-segments': 'if all three segments count',
    'without-construction': 'if construction services do not count',
    'growth-of-value': 'if the statement is about the value',
    'growth-of-number': 'if the statement is about the number',
  },
  units: {
    person: 'people',
    claim: 'claims',
    child: 'children',
    rupiah: 'rupiah',
    ratio: 'ratio',
    'rupiah-per-claim': 'rupiah per claim',
    'rupiah-per-child': 'rupiah per child',
    month: 'months',
  },
  numberWords: {
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    100: 'a hundred',
    1000: 'a thousand',
    10000: 'ten thousand',
    100000: 'a hundred thousand',
    1000000: 'a million',
    10000000: 'ten million',
  },
  indicators: {
    'active-participants': 'Active participants',
    'ucj-coverage': 'UCJ coverage',
    'vulnerable-workers-protected': 'Vulnerable workers protected by the province',
    'contribution-arrears-recovered': 'Contribution arrears recovered',
    'claims-paid-number': 'Number of claims paid',
    'claims-paid-value': 'Value of claims paid',
    'scholarship-children': 'Children with scholarships',
    'scholarship-value': 'Value of scholarships',
    'active-participants-growth-stated': 'Growth of active participants, as stated',
    'claims-paid-growth-stated': 'Growth of claims paid, as stated',
    'inactive-participants': 'Inactive participants',
    'registered-participants': 'Registered participants, active and inactive',
    'inactive-share': 'Inactive share of registered participants',
    'vulnerable-workers-budget': 'Yearly budget for vulnerable workers’ contributions',
    'vulnerable-worker-contribution': 'Monthly contribution for a vulnerable worker',
    'scholarship-rate-primary': 'Scholarship a year: kindergarten and primary school',
    'scholarship-rate-junior-secondary': 'Scholarship a year: junior secondary school',
    'scholarship-rate-senior-secondary': 'Scholarship a year: senior secondary school',
    'scholarship-rate-university': 'Scholarship a year: university',
    'labour-force': 'Labour force (BPS)',
    employed: 'Employed people (BPS)',
    'formal-employed': 'People in formal work (BPS)',
    'formal-employed-share': 'Share of employed people in formal work (BPS)',
    coverage: 'Coverage as stated',
    'coverage-target': 'Coverage target',
    'covered-workers': 'Workers covered, as stated',
    'coverage-base': 'Workers that coverage is measured against, as stated',
    'active-participants-growth': 'Growth of active participants',
    'active-participants-increase': 'Change in active participants',
    'active-participants-share': 'Share of active participants',
    'ucj-not-covered': 'Outside UCJ coverage',
    'rupiah-per-claim': 'Average value of a claim',
    'rupiah-per-scholarship-child': 'Average scholarship per child',
    'scholarships-to-claims': 'Scholarships relative to the value of claims',
    'arrears-to-claims': 'Arrears recovered relative to the value of claims',
    'claims-paid-value-increase': 'Change in the value of claims',
    'ucj-denominator': 'UCJ denominator (workers)',
    'participants-to-employed': 'Active participants relative to employed people',
    'participants-to-base': 'Active participants relative to a base stated elsewhere',
    'covered-workers-difference':
      'Workers covered, less active participants at the end of the year',
    'covered-workers-change': 'Change of workers covered since the end of the year',
    'informal-employed': 'People in informal work (BPS)',
    'informal-employed-share': 'Share of employed people in informal work (BPS)',
    'vulnerable-workers-months': 'Months of contributions that the budget pays for',
  },
  definitions: {
    'active-participants':
      'Participants of BPJS Ketenagakerjaan whom the source calls active, in total or by segment.',
    'ucj-coverage':
      'Universal Coverage Jamsostek: the share of eligible workers who are covered; we found no official formula, and the source gives no denominator.',
    'vulnerable-workers-protected':
      'Vulnerable workers, that is, informal ones with no assured income, whose protection the provincial government pays for; how many of them are already counted in the informal sector is not stated.',
    'contribution-arrears-recovered':
      'Contributions that employers owed and that were recovered together with the High Prosecutor’s Office.',
    'claims-paid-number': 'Insurance claims that were paid; a claim is not a person.',
    'claims-paid-value':
      'Value of all claims that were paid; whether scholarships are part of it is not stated.',
    'scholarship-children':
      'Children given a scholarship because a parent, who was a participant, died or was permanently and totally disabled, on the terms of the programme.',
    'scholarship-value':
      'Value of scholarships for participants’ children; whether it is part of the value of claims is not stated.',
    'active-participants-growth-stated':
      'Change in active participants from the year before, as the source states it.',
    'claims-paid-growth-stated':
      'Change in claims from the year before, as the source states it; the sentence can be read as one about their value or about their number.',
    'inactive-participants':
      'Participants of BPJS Ketenagakerjaan who are registered but not active.',
    'registered-participants': 'All registered participants of BPJS Ketenagakerjaan.',
    'inactive-share': 'Inactive participants divided by all registered participants.',
    'vulnerable-workers-budget':
      'The provincial government’s yearly budget for vulnerable workers’ contributions, as one report gives it.',
    'vulnerable-worker-contribution':
      'The contribution that the government pays for one vulnerable worker for one month, by a circular of the province.',
    'scholarship-rate-primary':
      'Scholarship for one child at kindergarten or primary school for one year, by regulation as the source gives it.',
    'scholarship-rate-junior-secondary':
      'Scholarship for one child at junior secondary school for one year, by regulation as the source gives it.',
    'scholarship-rate-senior-secondary':
      'Scholarship for one child at senior secondary school for one year, by regulation as the source gives it.',
    'scholarship-rate-university':
      'Scholarship for one student at university for one year, by regulation as the source gives it.',
    'labour-force':
      'Labour force by the National Labour Force Survey (Sakernas) of BPS in August: a survey estimate.',
    employed:
      'People in work by the National Labour Force Survey (Sakernas) of BPS in August: a survey estimate.',
    'formal-employed':
      'People in formal work by Sakernas of BPS in August: a survey estimate, by status and occupation, not by social security.',
    'formal-employed-share':
      'Share of people in work who are in formal work, by Sakernas of BPS in August.',
    coverage:
      'Share of workers who are covered, as a report states it; the base is usually not stated, so figures of different reports may not be comparable.',
    'coverage-target': 'Coverage aimed at for that year, as a report states it.',
    'covered-workers':
      'Workers who are covered, as a report states it; whether they are counted as active participants are is not stated.',
    'coverage-base': 'Workers that a report names as the base of its coverage.',
    'active-participants-growth':
      'Change in active participants from the year before, as a fraction of that year’s number.',
    'active-participants-increase': 'Change in active participants from the year before.',
    'active-participants-share': 'One segment’s share of all active participants.',
    'ucj-not-covered': 'Share of eligible workers who are not covered: one less UCJ coverage.',
    'rupiah-per-claim':
      'Value of claims divided by their number: an average per claim, not per person.',
    'rupiah-per-scholarship-child':
      'Value of scholarships divided by the number of children who have one.',
    'scholarships-to-claims':
      'Value of scholarships divided by the value of claims; it is no share, because whether claims include scholarships is not stated.',
    'arrears-to-claims':
      'Arrears recovered divided by the value of claims: a comparison of size, nothing more.',
    'claims-paid-value-increase':
      'Change in the value of claims from the year before, inferred from what the source states about it.',
    'ucj-denominator':
      'Workers that UCJ coverage is measured against, inferred as active participants divided by coverage; the source does not state them.',
    'participants-to-employed':
      'Active participants divided by people in work by BPS; this is not the base of UCJ coverage.',
    'participants-to-base':
      'Active participants at the end of the year, divided by the number of workers that another source names as the base of a coverage; no source sets one against the other.',
    'covered-workers-difference':
      'Workers covered in a later report, less active participants at the end of the year; whether both were counted in the same way is not stated.',
    'covered-workers-change':
      'Change from active participants at the end of the year to workers covered in a later report; whether both were counted in the same way is not stated.',
    'informal-employed':
      'People in work less those in formal work, by BPS’s Sakernas; a survey estimate.',
    'informal-employed-share':
      'Share of people in work who are not in formal work, by BPS’s Sakernas; a survey estimate.',
    'vulnerable-workers-months':
      'The budget divided by one month’s contributions for all vulnerable workers named; our computation.',
  },
  audits: {
    'growth-of-participants': {
      said: (claim, format) =>
        `Active participants ${verbOf(claim, 'grew', 'fell')} by ${format.size(claim)}.`,
      found: (computed) => `The two printed counts give ${computed ?? ''}.`,
    },
    'sectors-sum': {
      said: (claim, format) =>
        `There are ${format.figure(claim)} active participants, in three segments.`,
      found: (computed) => `The three segments add up to ${computed ?? ''}.`,
    },
    'growth-of-claims': {
      said: (claim, format) =>
        `The “value” of claims ${verbOf(claim, 'rose', 'fell')} by ${format.size(claim)} on the year before.`,
      found: () =>
        'The figure for the year before is not printed. The sentence can also be read as a change in the number of claims; we follow its grammar, which points to the value in rupiah.',
    },
    'ucj-coverage': {
      said: (claim, format) => `UCJ coverage of the province is ${format.figure(claim)}.`,
      found: () =>
        'Its denominator, the number of eligible workers, is not printed, so the percentage cannot be recomputed.',
    },
    'formal-share': {
      said: (claim, format, { outlet }) =>
        `BPS, quoted by ${outlet}: ${format.figure(claim)} of employed people are in formal work.`,
      found: (computed) => `The two counts quoted give ${computed ?? ''}.`,
    },
    'inactive-share': {
      said: (claim, format, { outlet, credits }) =>
        `${credits === null ? '' : `${credits}, quoted by `}${outlet}: ${format.figure(claim)} of those registered in Indonesia are inactive.`,
      found: (computed) => `The two counts quoted give ${computed ?? ''}.`,
    },
    coverage: {
      said: (claim, format, { outlet }) =>
        `${outlet}, ${format.period(claim.period)}: coverage of ${format.figure(claim)}.`,
      found: (computed) => `The participants and workers it names give ${computed ?? ''}.`,
    },
  },
  comparisons: {
    'participants-before': 'Active participants a year earlier',
    'vulnerable-workers': 'Vulnerable workers protected by the province',
    'claims-number': 'Number of claims',
    'claims-value': 'Value of claims',
    'scholarship-children': 'Children with scholarships',
    'scholarship-value': 'Value of scholarships',
  },
};
