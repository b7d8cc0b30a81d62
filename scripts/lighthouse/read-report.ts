/** Reads a report of Lighthouse: the scores of its categories, and the audits that fail. */
import { z } from 'zod';

/** The score of performance is printed but not checked, because it depends on the machine. */
const UNCHECKED_CATEGORY = 'performance';

/** Audits that fail on purpose, by kind of page, with the reason. */
export const EXPECTED_FAILURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  embed: {
    'is-crawlable': 'An embed is found with the page that shows it, so it is marked `noindex`.',
    'meta-description': 'Only search engines read it, and an embed is not in their index.',
  },
};

const reportShape = z.looseObject({
  categories: z.record(
    z.string(),
    z.looseObject({
      title: z.string(),
      score: z.number().nullable(),
      auditRefs: z.array(z.looseObject({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.looseObject({ title: z.string(), score: z.number().nullable() })),
});

export interface Reading {
  /** From 0 to 100, by the title of the category. */
  readonly scores: Readonly<Record<string, number>>;
  /** One message per fault: audits that fail without a reason in `EXPECTED_FAILURES`, and reasons for audits that pass. */
  readonly faults: readonly string[];
}

/**
 * @param report the result of Lighthouse (`lhr`)
 * @param kind the kind of page, which may have audits that fail on purpose
 * @throws ZodError if `report` is not a report, Error if Lighthouse could not measure a category
 */
export function readReport(report: unknown, kind: string): Reading {
  const { categories, audits } = reportShape.parse(report);
  const argued = EXPECTED_FAILURES[kind] ?? {};
  const scores: Record<string, number> = {};
  const failing = new Set<string>();
  for (const [id, { title, score, auditRefs }] of Object.entries(categories)) {
    if (score === null) throw new Error(`Lighthouse has no score for ${title}.`);
    scores[title] = Math.round(100 * score);
    if (id === UNCHECKED_CATEGORY) continue;
    for (const { id: audit, weight } of auditRefs) {
      const result = audits[audit]?.score ?? 1;
      if (weight > 0 && result < 1) failing.add(audit);
    }
  }
  return {
    scores,
    faults: [
      ...[...failing]
        .filter((audit) => !(audit in argued))
        .map((audit) => `${audit} fails: ${audits[audit]?.title ?? ''}`),
      ...Object.keys(argued)
        .filter((audit) => !failing.has(audit))
        .map(
          (audit) => `${audit} passes: remove its reason from scripts/lighthouse/read-report.ts`,
        ),
    ],
  };
}
