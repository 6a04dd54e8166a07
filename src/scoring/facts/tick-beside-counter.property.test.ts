import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_POINTS, pointsOf } from '../../base/points';
import { parseStandard } from '../../standard/parse-standard';
import type { FactColumn } from '../fact';
import type { Tally } from '../line';
import { listLines } from '../tally/list-lines';
import { scoreFacts } from './score-facts';

/** Things that are done so often a year, each with a word that its papers share with it. */
const THINGS = [
  { thing: '集中学习', shared: '学习' },
  { thing: '党员大会', shared: '党员大会' },
  { thing: '志愿服务', shared: '服务' },
  { thing: '安全检查', shared: '检查' },
  { thing: '谈心谈话', shared: '谈话' },
  { thing: '业务培训', shared: '培训' },
] as const;

const COUNTED = [
  (): string => '每少一次扣1分',
  (thing: string): string => `${thing}每少1次扣1分`,
  (thing: string): string => `${thing}每缺一次扣1分`,
] as const;

const TICKS = ['无_记录', '无_计划', '未制定_方案', '_台账不规范', '未建立_制度'] as const;

const rubrics = fc.record({
  named: fc.constantFrom(...THINGS),
  counted: fc.constantFrom(...COUNTED),
  tick: fc.constantFrom(...TICKS),
  count: fc.integer({ min: 1, max: 3 }),
  tickFirst: fc.boolean(),
  column: fc.constantFrom<FactColumn>('扣分情况', '核查情况'),
});

type Rubric = typeof rubrics extends fc.Arbitrary<infer T> ? T : never;

function prepare({ named, counted, tick, tickFirst }: Rubric): {
  readonly ticked: string;
  readonly counter: string;
  readonly check: string;
  readonly read: (text: string, column: FactColumn) => { tally: Tally; asked: boolean };
} {
  const ticked = tick.replace('_', named.shared);
  const clauses = [counted(named.thing), `${ticked}的扣2分`];
  const standard = `${(tickFirst ? clauses.reverse() : clauses).join('；')}。`;
  const base = pointsOf(8);
  const item = `${named.thing}全年不少于4次，资料齐全。`;
  const reading = parseStandard({ item, standard, base });
  const { rules } = reading;
  const lines = listLines(rules, 12, reading);
  const keyOf = (control: string): string =>
    lines.find((line) => line.control === control)?.key ?? '';
  const given = { reading, rules, base, months: 12, floor: NO_POINTS, floorAssumed: true };
  return {
    ticked,
    counter: keyOf('counter'),
    check: keyOf('check'),
    read: (text, column) => {
      const { tally, questions } = scoreFacts({ ...given, column, text }).reading;
      return { tally, asked: questions.length > 0 };
    },
  };
}

/** A question, or these facts and no others. */
function expectOnly(read: { tally: Tally; asked: boolean }, tally: Tally): void {
  if (!read.asked) expect(read.tally).toEqual(tally);
}

describe('F36 a tick that shares words with what is counted', () => {
  it('is not what a number of times is short of', () => {
    fc.assert(
      fc.property(rubrics, (rubric) => {
        const { counter, read } = prepare(rubric);
        const { count, named } = rubric;
        for (const words of [named.thing, named.shared]) {
          expectOnly(read(`${words}少${count}次`, rubric.column), { [counter]: count });
        }
      }),
      { numRuns: 300 },
    );
  });
  it('is not what was held so often', () => {
    fc.assert(
      fc.property(rubrics, (rubric) => {
        const { counter, read } = prepare(rubric);
        const { count, named } = rubric;
        expectOnly(read(`${named.thing}开展${count}次`, rubric.column), { [counter]: 4 - count });
      }),
      { numRuns: 300 },
    );
  });
  it('stands beside the number, in either order', () => {
    fc.assert(
      fc.property(rubrics, fc.boolean(), (rubric, first) => {
        const { ticked, counter, check, read } = prepare(rubric);
        const { count, named } = rubric;
        const facts = [`${named.thing}少${count}次`, ticked];
        const text = (first ? facts : facts.reverse()).join('，');
        expectOnly(read(text, rubric.column), { [counter]: count, [check]: 1 });
      }),
      { numRuns: 300 },
    );
  });
  it('is told by its own words', () => {
    fc.assert(
      fc.property(rubrics, (rubric) => {
        const { ticked, check, read } = prepare(rubric);
        expectOnly(read(ticked, rubric.column), { [check]: 1 });
      }),
      { numRuns: 300 },
    );
  });
  it('counts the plain case', () => {
    const item = '集中学习全年不少于4次。';
    const standard = '每少一次扣1分，无学习记录的扣2分。';
    const base = pointsOf(5);
    const reading = parseStandard({ item, standard, base });
    const { rules } = reading;
    const given = { reading, rules, base, months: 12, floor: NO_POINTS, floorAssumed: true };
    const tallyOf = (text: string): Tally =>
      scoreFacts({ ...given, column: '扣分情况', text }).reading.tally;
    expect(tallyOf('集中学习少2次')).toEqual({ r1: 2 });
    expect(tallyOf('集中学习少2次，无学习记录')).toEqual({ r1: 2, r2: 1 });
  });
});
