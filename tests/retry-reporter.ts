/** Records the names of tests that passed only after a retry, so that scripts/test.ts can print them at the end. */
import { appendFileSync } from 'node:fs';
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

export default class RetryReporter implements Reporter {
  #root: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#root = suite;
  }

  onEnd(): void {
    const file = process.env['RETRIES_FILE'];
    const retried = (this.#root?.allTests() ?? []).filter((test) => test.outcome() === 'flaky');
    if (file === undefined || retried.length === 0) return;
    appendFileSync(file, retried.map((test) => `${test.titlePath().join(' › ')}\n`).join(''));
  }
}
