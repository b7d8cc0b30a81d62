import { describe, expect, test } from 'vitest';

import { EXPECTED_FAILURES, readReport } from '../../scripts/lighthouse/read-report.ts';

/** A report with one audit of each category, all passed except those named. */
const reportWith = (failing: readonly string[], score: number | null = 1) => {
  const categories = {
    performance: 'first-contentful-paint',
    accessibility: 'html-has-lang',
    seo: 'is-crawlable',
    'best-practices': 'errors-in-console',
  };
  const ids = [...Object.values(categories), 'meta-description'];
  return {
    categories: Object.fromEntries(
      Object.entries(categories).map(([id, audit]) => {
        const auditRefs = [
          { id: audit, weight: 1 },
          ...(id === 'seo' ? [{ id: 'meta-description', weight: 1 }] : []),
        ];
        return [id, { title: id, score, auditRefs }];
      }),
    ),
    audits: Object.fromEntries(
      ids.map((id) => [id, { title: `about ${id}`, score: failing.includes(id) ? 0 : 1 }]),
    ),
  };
};

describe('a report of Lighthouse', () => {
  test('without failing audits has scores and no faults', () => {
    expect(readReport(reportWith([], 0.925), 'article')).toEqual({
      scores: { performance: 93, accessibility: 93, seo: 93, 'best-practices': 93 },
      faults: [],
    });
  });

  test('with a failing audit names it', () => {
    expect(readReport(reportWith(['html-has-lang']), 'article').faults).toEqual([
      'html-has-lang fails: about html-has-lang',
    ]);
  });

  test('of a slow machine has no fault', () => {
    expect(readReport(reportWith(['first-contentful-paint']), 'article').faults).toEqual([]);
  });

  test('may fail where there is a reason, on pages of that kind alone', () => {
    const argued = Object.keys(EXPECTED_FAILURES['embed'] ?? {});
    expect(argued.length).toBeGreaterThan(0);
    expect(readReport(reportWith(argued), 'embed').faults).toEqual([]);
    expect(readReport(reportWith(argued), 'article').faults).toHaveLength(argued.length);
  });

  test('keeps no reason for an audit that passes', () => {
    expect(readReport(reportWith(['is-crawlable']), 'embed').faults).toEqual([
      'meta-description passes: remove its reason from scripts/lighthouse/read-report.ts',
    ]);
  });

  test('without a score is an error', () => {
    expect(() => readReport(reportWith([], null), 'article')).toThrow(
      'Lighthouse has no score for performance.',
    );
  });
});
