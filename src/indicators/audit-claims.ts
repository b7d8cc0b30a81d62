/**
 * The claim audit: what the source says about its own figures, and what the figures give.
 * A claim that the figures contradict stops the build; one that nothing can check is published as such.
 */
import { yearBefore } from '#schema/period.ts';
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

export function auditClaims(year: string, reported: readonly Figure[]): Audit[] {
  const known = new Map(reported.map((figure) => [figure.id, figure]));
  const now = `${year}-12`;
  const then = `${yearBefore(year)}-12`;
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
      `active-participants-growth-claimed@${now}`,
      difference(quotient(`active-participants@${now}`, `active-participants@${then}`), 1),
    ),
    ...checkable(
      'sectors-sum',
      `active-participants@${now}`,
      sum(...SECTORS.map((sector) => figureId('active-participants', sector, now))),
    ),
    ...uncheckable('growth-of-claims', `claims-paid-growth-claimed@${year}`),
    ...uncheckable('coverage', `ucj-coverage@${year}`),
    ...checkable(
      'formal-share-elsewhere',
      `formal-employed-share-elsewhere@${year}-08`,
      quotient(`formal-employed-elsewhere@${year}-08`, `employed-elsewhere@${year}-08`),
    ),
    ...coverages.flatMap((period) =>
      checkable(
        'coverage-elsewhere',
        `coverage-elsewhere@${period}`,
        quotient(`participants-elsewhere@${period}`, `workers-elsewhere@${period}`),
      ),
    ),
  ];
}

/** Sets what the primary source printed beside what others printed for the same thing. */
export function compareReports(year: string, reported: readonly Figure[]): Comparison[] {
  const known = new Map(reported.map((figure) => [figure.id, figure]));
  const now = `${year}-12`;
  const then = `${yearBefore(year)}-12`;
  const vulnerable = reported.find(
    ({ indicator, period }) =>
      indicator === 'vulnerable-workers-protected-elsewhere' && period.startsWith(year),
  );
  const pairs: [ComparisonName, FigureId, FigureId | undefined][] = [
    ['participants-before', `active-participants@${then}`, `active-participants-elsewhere@${then}`],
    ['vulnerable-workers', `vulnerable-workers-protected@${year}`, vulnerable?.id],
    ['claims-number', `claims-paid-number@${year}`, `claims-paid-number-elsewhere@${now}`],
    ['claims-value', `claims-paid-value@${year}`, `claims-paid-value-elsewhere@${now}`],
    [
      'scholarship-children',
      `scholarship-children@${year}`,
      `scholarship-children-elsewhere@${now}`,
    ],
    ['scholarship-value', `scholarship-value@${year}`, `scholarship-value-elsewhere@${now}`],
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
