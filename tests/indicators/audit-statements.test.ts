import { describe, expect, test } from 'vitest';
import { auditStatements, compareSources } from '#indicators/audit-statements.ts';
import { roundingInterval } from '#indicators/interval.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

const reported = edition.all.filter(({ status }) => status === 'reported');

const changed = (id: string, value: number) =>
  reported.map((figure) =>
    figure.id === id
      ? { ...figure, value, interval: roundingInterval(value, figure.roundingStep ?? 1) }
      : figure,
  );

describe('the audit of statements', () => {
  test.each([
    ['growth-of-participants', 'agrees'],
    ['sectors-sum', 'agrees'],
    ['growth-of-claims', 'cannot-be-checked'],
    ['ucj-coverage', 'cannot-be-checked'],
    ['formal-share', 'agrees'],
    ['coverage', 'agrees'],
  ])('of %s finds: %s', (name, verdict) => {
    expect(edition.audits.find((audit) => audit.name === name)?.verdict).toBe(verdict);
  });

  test.each([
    ['growth-of-participants', 'active-participants-growth-stated@2024-12', 0.24],
    ['growth-of-participants', 'active-participants-growth-stated@2024-12', -0.23],
    ['growth-of-participants', 'active-participants@2023-12', 215000],
    ['sectors-sum', 'active-participants/informal@2024-12', 82901],
    ['formal-share', 'formal-employed-share@2024-08', 0.34],
    ['coverage', 'coverage@2025-12', 0.34],
  ])('of %s disagrees once %s is %d', (name, id, value) => {
    const audit = auditStatements('2024', changed(id, value)).find((each) => each.name === name);
    expect(audit?.verdict).toBe('disagrees');
  });

  test('names the figures that it used and the value computed from them', () => {
    const audit = edition.audits.find(({ name }) => name === 'growth-of-participants');
    expect(audit?.used).toEqual(['active-participants@2024-12', 'active-participants@2023-12']);
    expect(audit?.computed?.lower).toBeCloseTo(0.233424, 6);
  });
});

describe('other reports', () => {
  test.each([
    ['participants-before', 'agrees'],
    ['vulnerable-workers', 'agrees'],
    ['claims-number', 'disagrees'],
    ['claims-value', 'disagrees'],
    ['scholarship-children', 'disagrees'],
    ['scholarship-value', 'disagrees'],
  ])('on %s: %s', (name, verdict) => {
    expect(edition.comparisons.find((each) => each.name === name)?.verdict).toBe(verdict);
  });

  test('of another year are not compared', () => {
    const later = reported.map((figure) =>
      figure.indicator === 'vulnerable-workers-protected'
        ? { ...figure, period: '2025-09-14' }
        : figure,
    );
    const names = compareSources('2024', later).map(({ name }) => name);
    expect(names).not.toContain('vulnerable-workers');
    expect(names).toContain('claims-value');
  });

  test('agree if they differ only by rounding', () => {
    const rounded = compareSources(
      '2024',
      changed('claims-paid-value/by-realitapost@2024-12', 205.4e9),
    );
    expect(rounded.find(({ name }) => name === 'claims-value')?.verdict).toBe('agrees');
  });

  test('of a count are compared as whole numbers: "39 ribu" is at most 39.499', () => {
    const verdictOn = (value: number) =>
      compareSources(
        '2024',
        changed('vulnerable-workers-protected/by-koran-rb@2024-09-14', value),
      ).find(({ name }) => name === 'vulnerable-workers')?.verdict;
    expect(edition.figure('vulnerable-workers-protected@2024').printed).toBe('39 ribu');
    expect(verdictOn(39499)).toBe('agrees');
    expect(verdictOn(39500)).toBe('disagrees');
  });
});
