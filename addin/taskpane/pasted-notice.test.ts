import { describe, expect, it } from 'vitest';
import { parseRubricTable } from '../../src/scheme/parse-rubric-table';
import { noticeInHeading, noticeOfPaste } from './pasted-notice';

function named(...heading: readonly (readonly string[])[]) {
  const rows = [...heading, ['考核内容', '分 值', '评分标准'], ['台账', '5', '未建立的扣2分']];
  const draft = parseRubricTable(rows);
  if (!draft.ok) throw new Error(JSON.stringify(draft.failure));
  return noticeInHeading(rows, draft.value);
}

describe('the heading above a table', () => {
  it.each([
    ['某局2026年度党建考核评分表', '2026年', '12'],
    ['某局2026年第三季度实地核查评分表', '2026年第三季度', '3'],
    ['某局2026年上半年考核细则', '2026年上半年', '6'],
    ['某局2026年5月份党建考核', '2026年5月份', '1'],
  ])('%s', (title, edition, months) => {
    expect(named(['附件2', '', ''], [title, '', ''])).toEqual({ title, edition, months });
  });

  it('names no year where it has none, and nothing where there is no heading', () => {
    expect(named(['某局党建考核评分表', '', ''])).toEqual({ title: '某局党建考核评分表' });
    expect(named()).toEqual({});
    expect(named(['被考核单位：', '', ''])).toEqual({});
  });
});

describe('the fields of the notice', () => {
  const paste = {
    open: true,
    text: '',
    title: '某局考核',
    edition: '2026年',
    issuer: '某局',
    issued: '2026-03-01',
    months: '12',
  };

  it('make a notice when all are there', () => {
    expect(noticeOfPaste({ ...paste, title: ' 某局考核 ' })).toMatchObject({
      title: '某局考核',
      months: 12,
    });
  });

  it.each([
    [{ title: ' ' }, ['title']],
    [{ issuer: '', issued: '' }, ['issuer', 'issued']],
    [{ months: '0' }, ['months']],
    [{ months: '61' }, ['months']],
    [{ months: '1.5' }, ['months']],
    [{ months: '' }, ['months']],
  ])('%j leaves a gap', (change, gaps) => {
    expect(noticeOfPaste({ ...paste, ...change })).toEqual(gaps);
  });
});
