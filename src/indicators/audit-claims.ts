/**
 * The claim audit: what the source says about its own figures, and what the figures give.
 * A claim that the figures contradict stops the build; one that nothing can check is published as such.
 */
import { SECTORS } from '#schema/vocabulary.ts';
import { difference, evaluate, inputsOf, quotient, sum, type Expression } from './expression.ts';
import { admissible, figureId, type Figure, type FigureId } from './figure.ts';
import { overlaps, whereDefined, type Interval } from './interval.ts';

export type Verdict = 'agrees' | 'disagrees' | 'cannot-be-checked';

/** Names of the audits, also keys of their words in the catalogues. */
export type AuditName =
  | 'growth-of-participants'
  | 'sectors-sum'
  | 'growth-of-claims'
  | 'coverage'
  | 'formal-share-elsewhere'
  | 'coverage-elsewhere';

/** Names of the comparisons with other reports, also keys of their words. */
export type ComparisonName =
  | 'participants-before'
  | 'vulnerable-workers'
  | 'claims-number'
  | 'claims-value'
  | 'scholarship-children'
  | 'scholarship-value';

export interface Audit {
  readonly name: AuditName;
  /** The audited figure, as its source printed it. */
  readonly claim: FigureId;
  readonly verdict: Verdict;
  /** The figures the check used. */
  readonly used: readonly FigureId[];
  /** What those figures give, in the unit of the claim; `null` when nothing can be computed. */
  readonly computed: Interval | null;
}

export interface Comparison {
  readonly name: ComparisonName;
  readonly ours: FigureId;
  readonly theirs: FigureId;
  readonly verdict: Verdict;
}

export function auditClaims(edition: string, reported: readonly Figure[]): Audit[] {
  const known = new Map(reported.map((figure) => [figure.id, figure]));
  const now = `${edition}-12`;
  const then = `${String(Number(edition) - 1)}-12`;
  const total = figureId('active-participants', null, now);
  const before = figureId('active-participants', null, then);
  const sectors = SECTORS.map((sector) => figureId('active-participants', sector, now));
  const coverages = reported
    .filter((f) => f.indicator === 'participants-elsewhere')
    .map((f) => f.period);

  const checkable = (name: AuditName, claim: FigureId, formula: Expression): Audit[] => {
    const claimed = known.get(claim);
    const used = inputsOf(formula);
    if (claimed === undefined || !used.every((id) => known.has(id))) return [];
    const computed = whereDefined(() => evaluate(formula, known, admissible));
    if (computed === undefined) return uncheckable(name, claim);
    const verdict = overlaps(admissible(claimed), computed) ? 'agrees' : 'disagrees';
    return [{ name, claim, verdict, used, computed }];
  };
  const uncheckable = (name: AuditName, claim: FigureId): Audit[] =>
    known.has(claim)
      ? [{ name, claim, verdict: 'cannot-be-checked', used: [], computed: null }]
      : [];

  return [
    ...checkable(
      'growth-of-participants',
      figureId('active-participants-growth-claimed', null, now),
      difference(quotient(total, before), 1),
    ),
    ...checkable('sectors-sum', total, sum(...sectors)),
    ...uncheckable('growth-of-claims', figureId('claims-paid-growth-claimed', null, edition)),
    ...uncheckable('coverage', figureId('ucj-coverage', null, edition)),
    ...checkable(
      'formal-share-elsewhere',
      figureId('formal-employed-share-elsewhere', null, `${edition}-08`),
      quotient(
        figureId('formal-employed-elsewhere', null, `${edition}-08`),
        figureId('employed-elsewhere', null, `${edition}-08`),
      ),
    ),
    ...coverages.flatMap((period) =>
      checkable(
        'coverage-elsewhere',
        figureId('coverage-elsewhere', null, period),
        quotient(
          figureId('participants-elsewhere', null, period),
          figureId('workers-elsewhere', null, period),
        ),
      ),
    ),
  ];
}

/** Sets what the primary source printed beside what others printed for the same thing. */
export function compareReports(edition: string, reported: readonly Figure[]): Comparison[] {
  const known = new Map(reported.map((figure) => [figure.id, figure]));
  const now = `${edition}-12`;
  const then = `${String(Number(edition) - 1)}-12`;
  const vulnerable = reported.find(
    ({ indicator, period }) =>
      indicator === 'vulnerable-workers-protected-elsewhere' && period.startsWith(edition),
  );
  const pairs: [ComparisonName, FigureId, FigureId | undefined][] = [
    [
      'participants-before',
      figureId('active-participants', null, then),
      figureId('active-participants-elsewhere', null, then),
    ],
    ['vulnerable-workers', figureId('vulnerable-workers-protected', null, edition), vulnerable?.id],
    [
      'claims-number',
      figureId('claims-paid-number', null, edition),
      figureId('claims-paid-number-elsewhere', null, now),
    ],
    [
      'claims-value',
      figureId('claims-paid-value', null, edition),
      figureId('claims-paid-value-elsewhere', null, now),
    ],
    [
      'scholarship-children',
      figureId('scholarship-children', null, edition),
      figureId('scholarship-children-elsewhere', null, now),
    ],
    [
      'scholarship-value',
      figureId('scholarship-value', null, edition),
      figureId('scholarship-value-elsewhere', null, now),
    ],
  ];
  return pairs.flatMap(([name, ours, theirs]) => {
    const a = known.get(ours);
    const b = theirs === undefined ? undefined : known.get(theirs);
    if (a === undefined || b === undefined) return [];
    return [
      {
        name,
        ours,
        theirs: b.id,
        verdict: overlaps(a.interval, b.interval) ? 'agrees' : 'disagrees',
      },
    ];
  });
}
