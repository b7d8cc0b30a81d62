/** The shapes of the data files. The allowed values and the rules of indicators are in `vocabulary.ts`. */
import { z } from 'zod';
import {
  AREAS,
  STATEMENT_INDICATORS,
  PRIMARY_INDICATORS,
  ELSEWHERE_INDICATORS,
  REPORTED_UNITS,
  SECTORS,
  LOCALES,
  STANDINGS,
  type Locale,
} from './vocabulary.ts';

const keysOf = <K extends string>(record: Record<K, unknown>): [K, ...K[]] =>
  Object.keys(record) as [K, ...K[]];

/** An object with exactly these keys. The error text follows the word "expected" in a fault. */
const strict = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `only the keys ${Object.keys(shape).join(', ')}` : undefined,
  });

const text = z.string().min(1);
const localised = strict(
  Object.fromEntries(LOCALES.map((locale) => [locale, text])) as Record<Locale, typeof text>,
).describe('The same words in Indonesian (id) and English (en).');
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2024-11-20');
export const period = z
  .string()
  .regex(
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    'a period: a year such as 2024, a month such as 2024-12 or a day such as 2024-11-20',
  )
  .describe('2024 for a year, 2024-12 for a month, 2024-11-20 for a day.');
export const paragraph = z.int().nonnegative();

const standing = z
  .enum(STANDINGS)
  .describe(
    'Whose words the number stands in: quoted or paraphrased from a speaker, or the words of the outlet.',
  );

const area = z
  .enum(AREAS)
  .optional()
  .describe('The area, where it is not the province of this edition.');
const sector = z.enum(SECTORS).optional();

/** Keys of both a row and its numeral in the ledger. The two entries must agree, so that a mistake in one is found. */
const attribution = {
  standing,
  speaker: identifier
    .optional()
    .describe('The id of a speaker of the source; none where the words are the outlet\u2019s.'),
};

/** Keys of all rows: one number, as printed and as a value, and its place in the source. */
const printedNumber = {
  period,
  value: z
    .number()
    .nonnegative()
    .describe('The number in whole units: 41.84% is 0.4184, Rp 205 miliar is 205000000000.'),
  unit: z.enum(REPORTED_UNITS),
  printed: text.describe(
    'Exactly as the source printed it, with its own points, commas and spaces.',
  ),
  roundingStep: z
    .number()
    .positive()
    .describe(
      'The place the printed number is rounded to, in whole units: 1 for 261.814, 1000 for 39 ribu.',
    ),
  source: identifier.describe('The id of a source in sources.json or in "sources" of this file.'),
  paragraph: paragraph
    .nullable()
    .describe(
      'Paragraph of the source, counted from 1 after the photo caption; 0 is the title; null is not known.',
    ),
  ...attribution,
  added: day
    .optional()
    .describe('The day on which this row was added, where the edition had been published before.'),
};

export const primaryShape = strict({
  indicator: z.enum(keysOf(PRIMARY_INDICATORS)),
  sector,
  ...printedNumber,
});

export const statementShape = strict({
  indicator: z.enum(keysOf(STATEMENT_INDICATORS)),
  since: period.describe('The earlier period that the statement compares with.'),
  falls: z
    .literal(true)
    .optional()
    .describe('The source says that it fell: "value" is then below 0, "printed" as it stands.'),
  ...printedNumber,
  value: z.number().describe('As a fraction of one: 10.04% is 0.1004, and -0.1004 where it fell.'),
});

const approximate = z
  .literal(true)
  .optional()
  .describe('The source says "about": trailing zeros are then rounding, not digits.');

export const elsewhereShape = strict({
  indicator: z.enum(keysOf(ELSEWHERE_INDICATORS)),
  area,
  sector,
  approximate,
  ...printedNumber,
});

const year = z.string().regex(/^\d{4}$/, 'a year such as "2024"');

const setAsideShape = z.discriminatedUnion('reason', [
  strict({
    reason: z.literal('year').describe('The numeral is a calendar year.'),
    value: z.int(),
  }),
  strict({
    reason: z.literal('repeats').describe('The source prints the same number elsewhere too.'),
    value: z.number(),
    paragraph: paragraph.optional().describe('The paragraph in which it is used.'),
    source: identifier.optional().describe('The other source in which it is used.'),
    as: text.optional().describe('What is printed there, where it is not the same string.'),
  }),
]);

const numeralShape = strict({
  paragraph: paragraph.nullable(),
  printed: text,
  standing: standing.optional(),
  speaker: attribution.speaker,
  area,
  sector: sector.describe('The sector of a row in "elsewhere".'),
  setAside: setAsideShape.optional().describe('Why no figure uses this numeral.'),
});

const numerals = z.array(numeralShape).min(1);

const ledgerShape = z.discriminatedUnion('complete', [
  strict({
    complete: z.literal(true).describe('Every numeral of the source stands here.'),
    perParagraph: z
      .array(z.int().nonnegative())
      .min(1)
      .describe(
        'How many numerals the title prints, then paragraph 1, 2, 3 and so on: a second entry that catches slips.',
      ),
    numerals,
  }),
  strict({
    complete: z.literal(false).describe('Only the numerals that this site uses stand here.'),
    numerals,
  }),
]);

const webAddress = z.url({
  protocol: /^https$/,
  error: 'a web address that begins with https://',
});

export const sourceShape = strict({
  id: identifier,
  outlet: text,
  title: text.nullable(),
  byline: text.nullable(),
  language: z.literal('id'),
  url: webAddress,
  published: day.nullable().describe('Day of publication; null is not known.'),
  statedOn: day.nullable().describe('Day of the event or statement reported; null is not known.'),
  speakers: z
    .array(strict({ id: identifier, name: localised.describe('Name and office.') }))
    .describe('Who is quoted or paraphrased with a figure of this source; none is an empty list.'),
  credits: localised
    .nullable()
    .describe('The office that the outlet names, in its own words, as the origin of its figures.'),
  periods: z
    .array(period)
    .min(1)
    .describe('Every period that its figures speak of: a second entry that catches slips.'),
  areas: z
    .array(z.enum(AREAS))
    .min(1)
    .optional()
    .describe('Every area beside the province that its figures speak of: a second entry too.'),
  copies: z
    .array(strict({ outlet: text, url: webAddress }))
    .min(1)
    .optional()
    .describe('Pages of other outlets with the same text: they are no further source.'),
  ledger: ledgerShape,
});

export const sourcesShape = strict({
  $schema: z.literal('./sources.schema.json'),
  sources: z.array(sourceShape).min(1),
});

export const editionShape = strict({
  $schema: z.literal('./edition.schema.json'),
  edition: year.describe('The year, also the name of this file.'),
  published: day.describe('The day on which this site first published the edition.'),
  region: strict({
    code: z.literal('17'),
    iso: z.literal('ID-BE'),
    name: z.literal('Bengkulu'),
  }),
  source: identifier.describe(
    'The id of the primary source, in sources.json or in "sources" of this file.',
  ),
  primary: z.array(primaryShape).min(1).describe('What the primary source prints.'),
  statements: z
    .array(statementShape)
    .describe('What the primary source says about its own figures: the build checks each.'),
  elsewhere: z.array(elsewhereShape).describe('What other sources print.'),
  sources: z
    .array(sourceShape)
    .min(1)
    .optional()
    .describe('Sources that this edition adds to those of sources.json.'),
});

const numberThen = strict({
  printed: text.describe('As "printed" in the edition had it.'),
  value: z
    .number()
    .describe(
      'The same number in whole units, as in the edition: below 0 where a statement says that it fell.',
    ),
  approximate,
});

export const correctionShape = strict({
  date: day.describe('The day on which the correction was published.'),
  edition: year,
  figure: text
    .optional()
    .describe(
      'The id of the figure, such as active-participants@2024-12; none where only words were wrong.',
    ),
  was: numberThen
    .optional()
    .describe('What a printed figure said before; none where its number was right.'),
  now: numberThen.optional().describe('What it says since.'),
  reason: localised.describe('What was wrong and how it came about, in one sentence or two.'),
});

export const correctionsShape = strict({
  $schema: z.literal('./corrections.schema.json'),
  corrections: z
    .array(correctionShape)
    .describe('Every correction since an edition was published, the newest first.'),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
type ShapeOf<Shape extends z.ZodType> = DeepReadonly<z.infer<Shape>>;

export type PrimaryRow = ShapeOf<typeof primaryShape>;
export type StatementRow = ShapeOf<typeof statementShape>;
export type ElsewhereRow = ShapeOf<typeof elsewhereShape>;
export type Dataset = ShapeOf<typeof editionShape>;
export type Source = ShapeOf<typeof sourceShape>;
export type Sources = ShapeOf<typeof sourcesShape>;
export type CorrectionRow = ShapeOf<typeof correctionShape>;
export type CorrectionRows = ShapeOf<typeof correctionsShape>;
export type Numeral = ShapeOf<typeof numeralShape>;
