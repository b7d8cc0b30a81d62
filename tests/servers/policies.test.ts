/** Google's CSP Evaluator finds no hole in the policy of a page, which is in its HTML and in its response headers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Version } from 'csp_evaluator/dist/csp.js';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';

import { headersFor } from '../../deploy/headers.ts';
import { siteUrl } from '../../site.config.ts';
import { DIST } from '../site/built-site.ts';
import { addressOf, publishedFiles } from './published-folder.ts';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/;

/** A browser enforces both policies. They have no directive in common, so they can be joined. */
const policies = publishedFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const [, ofPage] = POLICY.exec(readFileSync(join(DIST, file), 'utf8')) ?? [];
    const ofResponse = headersFor(addressOf(file))['Content-Security-Policy'];
    const policy = [ofPage, ofResponse].filter((part) => part !== undefined).join('; ');
    // A test build may have an origin without https.
    return { file, policy: policy.replaceAll(siteUrl, 'https://example.org') };
  });

/** Findings above "maybe medium", the severity of `script-src 'self'`, because a site may host files of others. */
const findingsOf = (policy: string): string[] =>
  new CspEvaluator(new CspParser(policy).csp, Version.CSP3)
    .evaluate()
    .filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)
    .map(
      ({ severity, directive, description }) =>
        `${Severity[severity]} ${directive}: ${description}`,
    );

test('every page has a policy without a finding of high or medium severity', () => {
  expect(policies.length).toBeGreaterThan(50);
  const found = policies.map(({ file, policy }) => ({ file, findings: findingsOf(policy) }));
  expect(found.filter(({ findings: { length } }) => length > 0)).toEqual([]);
});

test.each([
  ["default-src 'none'; script-src 'unsafe-inline'", /^HIGH script-src: 'unsafe-inline'/],
  ["default-src 'none'; script-src *", /^HIGH script-src/],
  ["frame-ancestors 'self'", /^HIGH script-src: script-src directive is missing/m],
])('a policy with a hole is found: %s', (policy, finding) => {
  expect(findingsOf(policy).join('\n')).toMatch(finding);
});
