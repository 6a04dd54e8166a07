import { describe, expect, it } from 'vitest';
import { addCounts, countReport } from '../.ci/test-count.mjs';

function report(...files: { status: string; tests: string[] }[]): string {
  return JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });
}

describe('what npm test counts', () => {
  it('each test of each file', () => {
    const text = report(
      { status: 'passed', tests: ['passed', 'passed', 'pending'] },
      { status: 'failed', tests: ['passed', 'failed', 'todo'] },
    );
    expect(countReport(text, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it.each([
    ['a runner that left no report', null, 0],
    ['a runner that was killed', null, null],
    ['a report cut short', '{"testResults":[', 1],
    ['a report of another shape', '{}', 0],
  ])('%s is a failure', (_, text, status) => {
    expect(countReport(text, status)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('a file that never got to its tests is a failure', () => {
    const text = report(
      { status: 'passed', tests: ['passed'] },
      { status: 'failed', tests: [] },
      { status: 'failed', tests: ['passed'] },
    );
    expect(countReport(text, 1)).toEqual({ passed: 2, failed: 2, skipped: 0 });
  });

  it('an error outside every test is a failure', () => {
    expect(countReport(report({ status: 'passed', tests: ['passed'] }), 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('no test at all is a failure', () => {
    expect(countReport(report(), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('stages add up', () => {
    expect(
      addCounts({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 }),
    ).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });
});
