/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts
 */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** @type {(a: Counts, b: Counts) => Counts} */
export function addCounts(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/**
 * Counts a runner's JSON report. What a report does not say aloud is a failure too: no report, a file that
 * never got to its tests, an error outside every test (`status` is the runner's exit code), no test at all.
 * @param {string | null} text
 * @param {number | null} status
 * @returns {Counts}
 */
export function countReport(text, status) {
  let report;
  try {
    report = text === null ? null : JSON.parse(text);
  } catch {
    report = null;
  }
  if (!Array.isArray(report?.testResults)) return { ...NOTHING, failed: 1 };
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    const before = counts.failed;
    for (const { status: outcome } of file.assertionResults) {
      if (outcome === 'passed') counts.passed += 1;
      else if (outcome === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    if (file.status === 'failed' && counts.failed === before) counts.failed += 1;
  }
  const silent = counts.failed === 0 && (status !== 0 || counts.passed + counts.skipped === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}
