// The last line of a test run, in a form that any reader of logs understands: `N passed, N failed`.
import type { Reporter, TestModule } from "vitest/node";

/** Counts single tests; a file that fails outside its tests and an error outside every file count as one failure each. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") count.passed += 1;
        else if (state === "skipped") count.skipped += 1;
        else failedHere += 1;
      }
      if (failedHere === 0 && !module.ok()) failedHere = 1;
      count.failed += failedHere;
    }
    const skipped = count.skipped === 0 ? "" : `, ${count.skipped} skipped`;
    console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
  }
}
