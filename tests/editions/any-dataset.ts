/**
 * Random datasets: an edition and its sources with complete ledgers, with numbers as Indonesian outlets print them.
 * They are valid by construction; `withDefect` adds one defect.
 */
import fc from 'fast-check';

import {
  type Standing,
  AREAS,
  PRIMARY_INDICATORS,
  ELSEWHERE_INDICATORS,
  SECTORS,
  type IndicatorRule,
  type PeriodForm,
  type ReportedUnit,
} from '#schema/vocabulary.ts';

/** One number, as printed and as a value. */
interface Printed {
  readonly printed: string;
  readonly value: number;
  readonly roundingStep: number;
}

interface Row extends Printed {
  readonly indicator: string;
  readonly period: string;
  readonly unit: ReportedUnit;
  readonly source: string;
  readonly paragraph: number | null;
  readonly standing: Standing;
  readonly [key: string]: unknown;
}

interface Numeral {
  readonly paragraph: number | null;
  readonly printed: string;
  readonly standing?: Standing;
  readonly setAside?: object;
}

export interface AnyDataset {
  readonly edition: { readonly edition: string; readonly [key: string]: unknown };
  readonly sources: object;
}

const SCALES = { ribu: 3, juta: 6, miliar: 9, triliun: 12 } as const;
type Scale = keyof typeof SCALES | null;
type Mark = '.' | ',';

const mark = fc.constantFrom<Mark>('.', ',');
const otherMark = (each: Mark): Mark => (each === '.' ? ',' : '.');

/** @param power power of ten of the last digit of `digits` */
function toNumber(digits: number, power: number): number {
  return Number(`${digits}e${power}`);
}

/** Writes digits with separators: 1234567 with two decimals is `12.345,67`. */
function writeDigits(
  digits: number,
  decimals: number,
  decimalMark: Mark,
  grouped: boolean,
): string {
  const all = String(digits).padStart(decimals + 1, '0');
  const whole = all.slice(0, all.length - decimals);
  const marked = grouped ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, otherMark(decimalMark)) : whole;
  return decimals === 0 ? marked : `${marked}${decimalMark}${all.slice(-decimals)}`;
}

/** From 0 to a few billion. Every number of digits is equally likely, because formulas fail mostly with small numbers. */
const anyDigits = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.nat())
  .map(([length, seed]) => seed % 10 ** length);

/** A count without a magnitude word, with or without thousands separators. */
const writeCount = (value: number) =>
  fc.tuple(mark, fc.boolean()).map(([decimalMark, grouped]): Printed => ({
    printed: writeDigits(value, 0, decimalMark, grouped),
    value,
    roundingStep: 1,
  }));

const anyCount: fc.Arbitrary<Printed> = fc.oneof(
  anyDigits.chain(writeCount),
  fc
    .tuple(anyDigits, fc.constantFrom<'ribu' | 'juta'>('ribu', 'juta'), fc.nat(2), mark)
    .map(([digits, scale, decimals, decimalMark]) =>
      printScaled(digits % 1_000_000, scale, decimals, decimalMark, ['', '']),
    ),
);

const anyMoney: fc.Arbitrary<Printed> = fc
  .tuple(
    anyDigits,
    fc.constantFrom<Scale>(null, 'ribu', 'juta', 'miliar', 'triliun'),
    fc.nat(2),
    mark,
    fc.constantFrom(['Rp ', ''], ['Rp', ''], ['Rp. ', ''], ['', ' rupiah']),
  )
  .map(([digits, scale, decimals, decimalMark, around]) =>
    printScaled(
      scale === 'triliun' ? digits % 10_000 : digits % 1_000_000,
      scale,
      decimals,
      decimalMark,
      around,
    ),
  );

function printScaled(
  digits: number,
  scale: Scale,
  decimals: number,
  decimalMark: Mark,
  [before = '', after = '']: readonly string[],
): Printed {
  const power = (scale === null ? 0 : SCALES[scale]) - (scale === null ? 0 : decimals);
  const written = writeDigits(digits, scale === null ? 0 : decimals, decimalMark, true);
  return {
    printed: `${before}${written}${scale === null ? '' : ` ${scale}`}${after}`,
    value: toNumber(digits, power),
    roundingStep: toNumber(1, power),
  };
}

const writeRatio = (digits: number, decimals: number) =>
  fc.tuple(mark, fc.constantFrom('%', ' %', ' persen')).map(([decimalMark, sign]): Printed => ({
    printed: `${writeDigits(digits, decimals, decimalMark, true)}${sign}`,
    value: toNumber(digits, -decimals - 2),
    roundingStep: toNumber(1, -decimals - 2),
  }));

const decimalsOfRatio = fc.nat(5);
const anyShare = fc
  .tuple(decimalsOfRatio, fc.nat())
  .chain(([decimals, seed]) => writeRatio(seed % (100 * 10 ** decimals + 1), decimals));
const anyGrowth = fc
  .tuple(decimalsOfRatio, fc.nat(100_000))
  .chain(([decimals, digits]) => writeRatio(digits, decimals));

/** A share or growth of two counts, rounded as in a source. */
const roundedRatio = (ratio: number) =>
  fc.nat(4).chain((decimals) => writeRatio(Math.round(ratio * 10 ** (decimals + 2)), decimals));

const anyOf: Readonly<Record<ReportedUnit, fc.Arbitrary<Printed>>> = {
  person: anyCount,
  claim: anyCount,
  child: anyCount,
  rupiah: anyMoney,
  ratio: anyShare,
};

const FORMS: Readonly<Record<PeriodForm, (year: string) => string>> = {
  year: (year) => year,
  month: (year) => `${year}-12`,
  day: (year) => `${year}-11-20`,
};

const PRIMARY = 'primary';
const paragraph = fc.nat(4);

/** The total of three sectors, and then the counts of the sectors. */
const sectorsAndTotal = (digits: fc.Arbitrary<number>) =>
  fc
    .tuple(...SECTORS.map(() => digits))
    .chain((values) =>
      fc.tuple(
        writeCount(values.reduce((sum, value) => sum + value, 0)),
        ...values.map((value) => writeCount(value)),
      ),
    );

/** Counts of this year and the previous year, with similar sizes. */
const twoYears = fc
  .integer({ min: 1, max: 10 })
  .map((length) => sectorsAndTotal(fc.nat(10 ** length - 1)))
  .chain((counts) => fc.tuple(counts, counts));

/** Changes a claim of growth into a claim of a fall. */
const fall = <T extends { readonly value: number }>(claim: T) => ({
  ...claim,
  value: -claim.value,
  falls: true as const,
});
const smallFall = fc
  .nat(99)
  .chain((percent) => writeRatio(percent, 0))
  .map(fall);

/** The rows of the primary source: its figures and its statements. */
const primaryRows = (year: string): fc.Arbitrary<Row[]> => {
  const before = String(Number(year) - 1);
  const indicator = 'active-participants';
  const unit = 'person';
  const counted = fc.record({
    years: twoYears,
    hasSectorsBefore: fc.boolean(),
    mayFall: fc.constantFrom(false, false, false, true),
  });
  return counted.chain(({ years: [a, b], hasSectorsBefore, mayFall }) => {
    const [now, then] = a[0].value < b[0].value && !mayFall ? [b, a] : [a, b];
    const participants = [
      ...now.map((each, index) => [each, `${year}-12`, index] as const),
      ...then.map((each, index) => [each, `${before}-12`, index] as const),
    ].filter(([, period, index]) =>
      period.startsWith(before) ? index === 0 || hasSectorsBefore : true,
    );
    const growth = now[0].value / then[0].value - 1;
    const isFall = growth < 0 && growth > -0.9;
    const stated = isFall
      ? roundedRatio(-growth).map(fall)
      : growth >= 0 && growth < 1000
        ? roundedRatio(growth)
        : anyGrowth;
    const others = Object.entries<IndicatorRule>(PRIMARY_INDICATORS).filter(
      ([name]) => name !== indicator,
    );
    const rows: fc.Arbitrary<Omit<Row, 'source' | 'paragraph' | 'standing'>>[] = [
      ...participants.map(([each, period, index]) =>
        fc.constant({
          indicator,
          ...(index === 0 ? {} : { sector: SECTORS[index - 1] }),
          period,
          unit: unit,
          ...each,
        }),
      ),
      ...others.map(([name, rule]) =>
        anyOf[rule.unit].map((each) => ({
          indicator: name,
          period: year,
          unit: rule.unit,
          ...each,
        })),
      ),
      stated.map((each) => ({
        indicator: 'active-participants-growth-stated',
        period: `${year}-12`,
        since: `${before}-12`,
        unit: 'ratio' as const,
        ...each,
      })),
      fc.oneof(anyGrowth, smallFall).map((each) => ({
        indicator: 'claims-paid-growth-stated',
        period: year,
        since: before,
        unit: 'ratio' as const,
        ...each,
      })),
    ];
    return fc
      .tuple(
        fc.tuple(...rows),
        fc.array(paragraph, { minLength: rows.length, maxLength: rows.length }),
      )
      .map(([made, places]) =>
        made.map(
          (row, index) =>
            ({
              ...row,
              source: PRIMARY,
              paragraph: places[index] ?? 0,
              standing: 'outlet',
            }) as unknown as Row,
        ),
      );
  });
};

/** Rows of other sources. They agree with the statements that the audits compute from them. */
const elsewhereRows = (year: string): fc.Arbitrary<Row[]> => {
  const audited: readonly string[] = ['formal-employed-share', 'coverage'];
  const free = Object.entries<IndicatorRule>(ELSEWHERE_INDICATORS)
    .filter(([name]) => !audited.includes(name))
    .map(([name, rule]) =>
      anyOf[rule.unit].map((each) => {
        const [form = 'year'] = rule.periodForms;
        const isCensus = /employed|labour/.test(name);
        const period = isCensus ? `${year}-08` : FORMS[form](year);
        return { indicator: name, period, unit: rule.unit, ...each };
      }),
    );
  const area = fc.constantFrom(...AREAS, undefined);
  const coverage = fc
    .tuple(anyShare, area, fc.constantFrom<PeriodForm>('month', 'day'))
    .map(([each, where, form]) => ({
      indicator: 'coverage',
      ...(where === undefined ? {} : { area: where }),
      period: FORMS[form](year),
      unit: 'ratio' as const,
      ...each,
    }));
  return fc
    .tuple(
      fc.tuple(...free),
      coverage,
      fc.subarray(
        free.map((_, index) => index),
        { maxLength: 6 },
      ),
      fc.boolean(),
    )
    .chain(([all, covered, kept, hasCoverage]) => {
      const rows = all.filter((_, index) => kept.includes(index));
      const countOf = (name: string) => rows.find((row) => row.indicator === name)?.value;
      const shareOf = (part = Number.NaN, whole = Number.NaN) => part / whole;
      const formal = shareOf(countOf('formal-employed'), countOf('employed'));
      const covers = shareOf(countOf('covered-workers'), countOf('coverage-base'));
      const asShare = (indicator: string, period: string, ratio: number) =>
        ratio >= 0 && ratio <= 1
          ? [
              roundedRatio(ratio).map((each) => ({
                indicator,
                period,
                unit: 'ratio' as const,
                ...each,
              })),
            ]
          : [];
      const computed = [
        ...asShare('formal-employed-share', `${year}-08`, formal),
        ...asShare('coverage', `${year}-12`, covers),
      ];
      const isSecond = covered.period === `${year}-12` && !('area' in covered) && covers <= 1;
      return fc.tuple(...computed).map((shares) =>
        [...rows, ...(hasCoverage && !isSecond ? [covered] : []), ...shares].map((row, index) => ({
          ...row,
          source: `report-${index % 3}`,
          paragraph: null,
          standing: 'outlet',
        })),
      );
    });
};

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

function sourceOf(id: string, rows: readonly Row[], ledger: object): object {
  const areas = unique(rows.flatMap((row) => (row['area'] === undefined ? [] : [row['area']])));
  return {
    id,
    outlet: `Harian ${id}`,
    title: null,
    byline: null,
    language: 'id',
    url: `https://example.org/${id}`,
    published: null,
    statedOn: null,
    speakers: [],
    credits: null,
    periods: unique(
      rows.flatMap(({ period, ['since']: since }) =>
        since === undefined ? [period] : [period, since],
      ),
    ),
    ...(areas.length === 0 ? {} : { areas }),
    ledger,
  };
}

/** A complete ledger: the numerals of the rows, the year of the edition in the title, and one repeated number. */
function primaryLedger(rows: readonly Row[], year: string): object {
  const [first] = rows;
  const repeated: Numeral[] =
    first === undefined || first.paragraph === 0
      ? []
      : [
          {
            paragraph: 0,
            printed: first.printed,
            setAside: { reason: 'repeats', paragraph: first.paragraph, value: first.value },
          },
        ];
  const numerals: Numeral[] = [
    { paragraph: 0, printed: year, setAside: { reason: 'year', value: Number(year) } },
    ...repeated,
    ...rows.map(({ paragraph: place, printed, standing }) => ({
      paragraph: place,
      printed,
      standing,
    })),
  ];
  const last = Math.max(...numerals.map(({ paragraph: place }) => place ?? 0));
  const perParagraph = Array.from(
    { length: last + 1 },
    (_, place) => numerals.filter((numeral) => numeral.paragraph === place).length,
  );
  return { complete: true, perParagraph, numerals };
}

/** A day of the year or later. */
const dayOf = (year: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(`${year}-01-01`), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

export const anyDataset: fc.Arbitrary<AnyDataset> = fc
  .integer({ min: 2000, max: 2090 })
  .map(String)
  .chain((year) => fc.tuple(fc.constant(year), dayOf(year), primaryRows(year), elsewhereRows(year)))
  .map(([year, published, primary, elsewhere]) => {
    const reporters = unique(elsewhere.map(({ source }) => source)).sort();
    return {
      edition: {
        $schema: './edition.schema.json',
        edition: year,
        published,
        region: { code: '17', iso: 'ID-BE', name: 'Bengkulu' },
        source: PRIMARY,
        primary: primary.filter((row) => row['since'] === undefined),
        statements: primary.filter((row) => row['since'] !== undefined),
        elsewhere,
      },
      sources: {
        $schema: './sources.schema.json',
        sources: [
          sourceOf(PRIMARY, primary, primaryLedger(primary, year)),
          ...reporters.map((id) => {
            const rows = elsewhere.filter(({ source }) => source === id);
            const numerals = rows.map(({ printed, ['area']: area }) => ({
              paragraph: null,
              printed,
              standing: 'outlet',
              ...(area === undefined ? {} : { area }),
            }));
            return sourceOf(id, rows, { complete: false, numerals });
          }),
        ],
      },
    };
  });

/** An edition in which one number is wrong by a power of ten, is zero, or has the opposite sign; the ledger is unchanged. */
export const withDefect: fc.Arbitrary<AnyDataset> = fc
  .tuple(anyDataset, fc.nat(), fc.constantFrom(0, 0.001, 0.01, 10, 100, 1000, -1))
  .map(([{ edition, sources }, at, factor]) => {
    const primary = (edition['primary'] as Row[]).map((row, index, all) =>
      index === at % all.length ? { ...row, value: row.value * factor } : row,
    );
    return { edition: { ...edition, primary }, sources };
  });

/** JSON as people write it: numbers without exponents. */
export function toJson(value: object): Uint8Array {
  const text = JSON.stringify(value).replaceAll(/(?<=:)\d(?:\.\d+)?e-\d+/g, (number) =>
    Number(number).toFixed(20).replace(/0+$/, ''),
  );
  return new TextEncoder().encode(text);
}
