import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreCell } from './sample-cell';

/** The same cells at every landing; `HEFEN_RUNS=20000` looks for new ones. */
const SOAK = process.env['HEFEN_RUNS'];

/** Words of one fact and what it takes off, in hundredths. */
type Told = readonly [words: string, points: number];

/** A meeting of item 5, `due` of them in the quarter, told in every way that is clear by itself. */
function meeting(name: string, due: number): readonly Told[] {
  const facts: Told[] = [
    [`${name}按要求召开`, 0],
    [`${name}已召开`, 0],
    [`${name}开了${due}次`, 0],
    [`不存在${name}未召开情况`, 0],
    [`按要求召开${name}`, 0],
  ];
  for (let missing = 1; missing <= due; missing += 1) {
    const held = due - missing;
    const points = missing * 100;
    facts.push(
      [`${name}少${missing}次`, points],
      [`${name}缺${'一二三'.charAt(missing - 1)}次`, points],
      [`少开${name}${missing}次`, points],
      [`${name}开了${held}次`, points],
      [`${name}应开${due}次，实开${held}次`, points],
      [`${name}有${missing}次未召开`, points],
    );
  }
  if (due === 3) facts.push([`${name}7月、9月未召开`, 200], [`9月未召开${name}`, 100]);
  else facts.push([`${name}未召开`, 100], [`没有召开${name}`, 100]);
  return facts;
}

/** A thing ticked once, told in every way that is clear by itself. */
function thing(name: string, verb: string, points: number): readonly Told[] {
  return [
    [`未${verb}${name}`, points],
    [`${name}未${verb}`, points],
    [`没有${verb}${name}`, points],
    [`${name}未按要求${verb}`, points],
    [`${name}已${verb}`, 0],
    [`${name}均已${verb}`, 0],
    [`按要求${verb}${name}`, 0],
    [`不存在${name}未${verb}问题`, 0],
  ];
}

const ITEMS: readonly (readonly [
  item: number,
  base: number,
  things: readonly (readonly Told[])[],
])[] = [
  [
    4,
    500,
    [
      thing('主题党日', '计划', 200),
      thing('主题学习讨论', '组织', 200),
      thing('“走新城、看新区、增信心、强奉献”活动', '开展', 200),
      thing('主题实践活动', '开展', 200),
    ],
  ],
  [
    5,
    800,
    [meeting('支委会', 3), meeting('党小组会', 3), meeting('党员大会', 1), meeting('专题党课', 1)],
  ],
  [7, 500, ['机关', '支部', '党员'].map((name) => thing(`学习型${name}`, '推进', 100))],
  [10, 800, [thing('结对帮扶', '落实', 200), thing('“精准帮扶、办好实事”活动', '开展', 200)]],
  [
    12,
    1000,
    [
      thing('党员信息采集', '落实', 200),
      thing('红星云关注', '落实', 200),
      thing('党费开户', '落实', 200),
    ],
  ],
  [15, 700, [thing('党风廉政建设', '开展', 200), thing('廉政教育', '开展', 200)]],
];

const cell = fc.constantFrom(...ITEMS).chain(([item, base, things]) =>
  fc
    .shuffledSubarray([...things], { minLength: 1, maxLength: Math.min(3, things.length) })
    .chain((chosen) =>
      fc.tuple(
        fc.tuple(...chosen.map((facts) => fc.constantFrom(...facts))),
        fc.array(fc.constantFrom('，', '；', '、', '。', ',', '\n', ' ', ' 和'), {
          minLength: 3,
          maxLength: 3,
        }),
        fc.constantFrom('', '经查，', '2017年10月24日实地核查，'),
        fc.constantFrom('', '。', '，其余按要求。'),
      ),
    )
    .map(([facts, marks, before, after]) => {
      const words = facts.map(([text], at) => (at === 0 ? text : `${marks[at - 1] ?? ''}${text}`));
      const points = facts.reduce((sum, [, each]) => sum + each, 0);
      return { item, text: `${before}${words.join('')}${after}`, deducted: Math.min(base, points) };
    }),
);

describe('F22 facts put together mean what each means alone', () => {
  it('never comes to another number, and seldom to a question', () => {
    let asked = 0;
    let read = 0;
    fc.assert(
      fc.property(cell, ({ item, text, deducted }) => {
        const { score } = scoreCell(item, text);
        read += 1;
        if (score.deducted === null) asked += 1;
        else expect([text, score.deducted]).toEqual([text, deducted]);
      }),
      SOAK ? { numRuns: Number(SOAK) } : { numRuns: 1500, seed: 20171020 },
    );
    expect(asked / read).toBeLessThan(0.1);
  }, 60_000);
});
