import { describe, expect, it } from 'vitest';
import { UNREAD_FORMULA, type CellValue } from '../base/grid';
import { readEntry } from './read-entry';
import { SAMPLE_APPRAISAL } from './sample-appraisal';

describe('an entry’s cell', () => {
  it.each<[string | null, CellValue, string]>([
    [null, null, 'blank'],
    [null, 9.5, 'number'],
    ['=A1', 9.5, 'number'],
    ['=A1', '', 'blank'],
    ['=1/0', { error: '#DIV/0!' }, 'error'],
    ['=20+20', null, 'uncalculated'],
    [UNREAD_FORMULA, null, 'blank'],
  ])('K11 %s that shows %j is %s', (formula, value, kind) => {
    expect(readEntry(SAMPLE_APPRAISAL, { value, formula }).kind).toBe(kind);
  });
});
