import { describe, expect, it } from 'vitest';
import { foldReview } from './fold-review';
import { followSheets } from './follow-sheets';
import type { LedgerRecord } from './record';

const WHO = '某甲 市甲局';
const HASH = { a: 'a'.repeat(64), b: 'b'.repeat(64) };

function said(
  id: string,
  source: string,
  content: '' | keyof typeof HASH,
  words: { readonly subject?: string; readonly filler?: string } = { filler: 'team' },
): LedgerRecord {
  const { subject = '', filler = '' } = words;
  const stamp = { id, on: '2017-11-20', by: '某乙', scheme: 's', kind: 'assignment' } as const;
  return { ...stamp, source, subject, filler, ...(content !== '' && { content: HASH[content] }) };
}

/** Who filled each sheet in, and what is asked, in a workbook of these sheets by what they hold. */
function told(
  records: readonly LedgerRecord[],
  sheets: Readonly<Record<string, keyof typeof HASH>>,
): object {
  const names = new Set(Object.keys(sheets));
  const contentOf = (name: string): string => HASH[sheets[name] ?? 'b'];
  const kindOf = (name: string): string => (name.startsWith('别') ? '别' : '表');
  const followed = followSheets(records, 's', { names, contentOf, kindOf });
  const { fillers, assigned } = foldReview(followed.records, 's');
  return {
    fillers: Object.fromEntries(fillers),
    ...(assigned.size > 0 && { assigned: Object.fromEntries(assigned) }),
    lost: followed.lost.map(({ name, there, alike }) => [name, there, alike]),
  };
}

describe('what was said of a sheet', () => {
  it('G24 stays with its name while somebody goes on filling it in', () => {
    expect(told([said('1', '表', 'a')], { 表: 'b' })).toEqual({
      fillers: { 表: 'team' },
      lost: [],
    });
    expect(told([said('1', '表', '')], { 表: 'b', 别: 'a' })).toEqual({
      fillers: { 表: 'team' },
      lost: [],
    });
  });

  it('G24 goes to the one sheet that holds what it held where its name is gone', () => {
    expect(told([said('1', '表', 'a')], { 新表: 'a', 别: 'b' })).toEqual({
      fillers: { 新表: 'team' },
      lost: [],
    });
  });

  it('G24 a copy beside its original gets nothing', () => {
    expect(told([said('1', '表', 'a')], { 表: 'a', '表 (2)': 'a' })).toEqual({
      fillers: { 表: 'team' },
      lost: [],
    });
  });

  it.each<readonly [string, Readonly<Record<string, 'a' | 'b'>>, readonly string[]]>([
    ['several hold what it held', { 新表: 'a', '新表 (2)': 'a' }, ['新表', '新表 (2)']],
    [
      'the one that does may be a copy of one filled in further',
      { '表 (2)': 'a', 新表: 'b' },
      ['表 (2)'],
    ],
    ['none does', { 新表: 'b' }, []],
    ['there is no sheet at all', {}, []],
  ])('G24 counts nowhere and is asked about where %s', (_, sheets, alike) => {
    expect(told([said('1', '表', 'a')], sheets)).toEqual({
      fillers: {},
      lost: [['表', false, alike]],
    });
  });

  it('G24 counts nowhere where nobody took down what the sheet held, or another that is gone held the same', () => {
    const old = told([said('1', '表', '')], { 新表: 'a' });
    expect(old).toEqual({ fillers: {}, lost: [['表', false, []]] });
    const two = told([said('1', '表', 'a'), said('2', '别', 'a')], { 新表: 'a' });
    expect(two).toEqual({
      fillers: {},
      lost: [
        ['表', false, ['新表']],
        ['别', false, ['新表']],
      ],
    });
  });

  it('G24 of two sheets that changed names nobody gets what was said of the other', () => {
    const log = [
      said('1', '甲', 'a', { filler: 'team' }),
      said('2', '乙', 'b', { filler: 'group' }),
    ];
    expect(told(log, { 甲: 'b', 乙: 'a' })).toEqual({
      fillers: {},
      lost: [
        ['甲', true, ['乙']],
        ['乙', true, ['甲']],
      ],
    });
  });

  it('G24 what was said later under the new name makes it the same sheet for good', () => {
    const log = [said('1', '表', 'a', { subject: WHO }), said('2', '新表', 'a')];
    expect(told(log, { 新表: 'b' })).toEqual({
      fillers: { 新表: 'team' },
      assigned: { 新表: WHO },
      lost: [],
    });
  });

  it('G24 a sheet spoken of before takes over nothing, and neither word counts', () => {
    const before = [said('1', '新表', 'b'), said('2', '表', 'a', { subject: WHO })];
    expect(told(before, { 新表: 'a' })).toEqual({
      fillers: {},
      lost: [
        ['新表', true, []],
        ['表', false, ['新表']],
      ],
    });
  });

  it('G24 a question tells the last words and every row that says them', () => {
    const log = [
      said('1', '表', 'a', { subject: WHO }),
      said('2', '表', 'a', { filler: 'group' }),
      said('3', '表', 'a', { filler: 'team' }),
    ];
    const { lost } = followSheets(log, 's', {
      names: new Set(),
      contentOf: () => '',
      kindOf: () => '',
    });
    const about = { name: '表', there: false, alike: [], subject: WHO, filler: 'team' };
    expect(lost).toEqual([{ ...about, records: ['1', '2', '3'] }]);
    const back = log.map(({ id }): LedgerRecord => ({
      id: `w${id}`,
      kind: 'withdrawal',
      on: '2017-11-21',
      by: '',
      record: id,
    }));
    expect(told([...log, ...back], {})).toEqual({ fillers: {}, lost: [] });
  });

  it('G24 asks for no content and changes no log while every name is there', () => {
    const log = [said('1', '表', '')];
    const asked = (): string => {
      throw new Error('asked');
    };
    const now = { names: new Set(['表']), contentOf: asked, kindOf: asked };
    expect(followSheets(log, 's', now).records).toBe(log);
  });
});
