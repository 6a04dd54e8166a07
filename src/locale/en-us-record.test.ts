import { describe, expect, it } from 'vitest';
import type { EntryIssue } from '../sheet/record/record-issue';
import { entryInEnglish, isEntryIssue } from './en-us-record';

const ABOUT = { severity: 'ask', clauses: [] } as const;

describe('sentences of a form without points in English', () => {
  it.each<readonly [EntryIssue, string]>([
    [
      {
        ...ABOUT,
        code: 'percent-fraction',
        params: { label: '满意率', written: '0.95', meant: '95' },
      },
      '“满意率” says “0.95”. Is it 95? Please write only the number before the percent sign.',
    ],
    [
      { ...ABOUT, code: 'choice-unknown', params: { written: '好', options: ['是', '否'] } },
      'It says “好”; it has to be “是” or “否”.',
    ],
  ])('$code', (issue, sentence) => {
    expect(isEntryIssue(issue)).toBe(true);
    expect(entryInEnglish(issue)).toBe(sentence);
  });

  it('are of no other issue', () => {
    expect(isEntryIssue({ code: 'score-differs' })).toBe(false);
  });
});
