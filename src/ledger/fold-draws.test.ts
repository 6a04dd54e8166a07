import { describe, expect, it } from 'vitest';
import { freezeList } from '../lottery/lot-list';
import { changedSince, drawsOf } from './fold-draws';
import type { LedgerRecord } from './record';
import type { DrawRecord } from './review-record';

const LINES = ['市甲局 某甲', '市丙局 某己', '县丁委 某丁'];
const frozen = freezeList(LINES.map((name) => ({ name })));
if (!frozen.ok) throw new Error('a list that is whole');
const { hash } = frozen.value;

function drawn(id: string, changed: Partial<DrawRecord> = {}): DrawRecord {
  return {
    id,
    kind: 'draw',
    on: '2017-11-22',
    by: '某甲',
    scheme: 'one',
    purpose: 'spot-check',
    lines: LINES,
    hash,
    lockedAt: '14:20',
    drawnAt: '14:32',
    seed: '201711224836',
    part: 10,
    whole: 100,
    rounding: 'up',
    count: 1,
    withdrawn: [],
    reason: '',
    ...changed,
  };
}

function checked(id: string, draw: string, line: string, finding: string): LedgerRecord {
  const stamp = { id, on: '2017-11-24', by: '某乙' };
  return { ...stamp, kind: 'spot-check', scheme: 'one', draw, line, result: 'differs', finding };
}

/** `r1: 市甲局 某甲` */
function told(records: readonly LedgerRecord[]): readonly string[] {
  return drawsOf(records, 'one').map(({ id, draw }) => {
    const lines = draw?.lots.flatMap(({ line, state }) => (state === 'drawn' ? [line] : []));
    return `${id}: ${lines?.join('、') ?? '—'}`;
  });
}

describe('the draws of a workbook', () => {
  it('G11 are drawn again from what was kept, in the order they were made; other schemes’ are not among them', () => {
    const again = drawn('r2', { seed: '1', reason: '报数有误' });
    const records = [drawn('r1'), drawn('r3', { scheme: 'two', seed: '9' }), again];
    expect(told(records)).toEqual(['r1: 市甲局 某甲', 'r2: 市丙局 某己']);
    const back = { kind: 'withdrawal', id: 'r4', on: '2017-11-22', by: '', record: 'r2' } as const;
    expect(told([...records, back])).toEqual(['r1: 市甲局 某甲']);
  });

  it('G12 a later row of the same draw only adds who was withdrawn', () => {
    const withdrawn = [{ line: '市甲局 某甲', reason: '出国' }];
    const records = [drawn('r1'), checked('r2', 'r1', '市甲局 某甲', '缺签字')];
    const later = drawn('r3', { withdrawn, on: '2017-11-25', by: '某乙' });
    expect(told([...records, later])).toEqual(['r1: 市丙局 某己']);
    const [only] = drawsOf([...records, later], 'one');
    expect(only?.record).toMatchObject({ on: '2017-11-22', by: '某甲', withdrawn });
    expect(only?.checks.get('市甲局 某甲')?.finding).toBe('缺签字');
  });

  it('G12 two who withdraw in two panes at once are both gone, in the order of the rows', () => {
    const [one, other] = ['市甲局 某甲', '县丁委 某丁'].map((line) => ({ line, reason: '出国' }));
    if (!one || !other) throw new Error('nobody');
    const both = [
      drawn('r1'),
      drawn('r2', { withdrawn: [one] }),
      drawn('r3', { withdrawn: [other] }),
    ];
    expect(told(both)).toEqual(['r1: 市丙局 某己']);
    expect(drawsOf(both, 'one')[0]?.record.withdrawn).toEqual([one, other]);
    const all = drawn('r4', { withdrawn: [{ line: '市丙局 某己', reason: '出国' }, one] });
    expect(told([...both, all])).toEqual(['r1: ']);
    expect(drawsOf([...both, all], 'one')[0]?.record.withdrawn).toHaveLength(3);
  });

  it('G12 the same list and seed typed in two panes are one draw, another seed is another', () => {
    const twice = drawn('r2', { seed: '20171122 4８36', lockedAt: '14:21', drawnAt: '14:33' });
    expect(told([drawn('r1'), twice])).toEqual(['r1: 市甲局 某甲']);
    expect(drawsOf([drawn('r1'), twice], 'one')[0]?.record).toEqual(drawn('r1'));
    expect(told([drawn('r1'), drawn('r2', { seed: '1' })])).toHaveLength(2);
  });

  it('G13 a result is of the draw it was recorded for', () => {
    const again = drawn('r2', { seed: '1', reason: '报数有误' });
    const draws = drawsOf(
      [drawn('r1'), again, checked('r3', 'r1', '市甲局 某甲', '缺签字')],
      'one',
    );
    expect(draws.map(({ checks }) => checks.size)).toEqual([1, 0]);
  });

  it('G13 the last result recorded of a line counts', () => {
    const twice = ['缺签字', '已补签'].map((finding, at) =>
      checked(`r${at + 2}`, 'r1', '市甲局 某甲', finding),
    );
    const [only] = drawsOf([drawn('r1'), ...twice], 'one');
    expect(only?.checks.get('市甲局 某甲')?.finding).toBe('已补签');
  });

  it.each([
    ['the share comes to another count', { count: 3 }],
    ['a line is another', { lines: ['市甲局 某乙', '市丙局 某己', '县丁委 某丁'] }],
    ['a line stands twice', { lines: [...LINES, '市甲局 某甲'] }],
    ['the seed is gone', { seed: ' ' }],
  ])('G11 a row in which %s draws nobody', (_, changed) => {
    expect(told([drawn('r1', changed)])).toEqual(['r1: —']);
  });

  it('G14 a list that has changed since is told, its order aside', () => {
    expect(changedSince(LINES, [...LINES].reverse())).toBeNull();
    expect(changedSince(LINES, ['市甲局 某甲', '县丁委 某丁', '市乙局 某乙'])).toEqual({
      added: ['市乙局 某乙'],
      gone: ['市丙局 某己'],
    });
  });
});
