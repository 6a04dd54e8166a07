import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../../base/local-date';
import { conclusionRulesOf } from '../../scheme/conclusion-rules';
import type { Filling } from '../filling';
import { reviewFillings } from '../review-fillings';
import type { SubjectReview } from '../review-fillings';
import { plantHead } from './plant-heads';
import type { Head, TrialHead } from './plant-heads';
import { plantTrial } from './plant-trial';
import type { Plant, TrialCell } from './plant-trial';
import { CONDITIONS, FORMS, ITEMS, opened, SheetInHand } from './sheet-in-hand';

interface Trial {
  readonly head: TrialHead;
  readonly cells: readonly TrialCell[];
}

/** The sheets one person's three fillers hand in, read back; the heads as `headOf` says. */
function handIn(
  { head, cells }: Trial,
  person: number,
  headOf: (sheet: string, filler: number) => Head,
): readonly Filling[] {
  return FORMS.flatMap(({ sheet, fillers }) =>
    fillers.map((filler, at) => {
      const hand = new SheetInHand(sheet);
      const { name, post } = headOf(sheet, at);
      hand.writeBeside('查核对象姓名', name);
      hand.writeBeside('单位及职务', post);
      for (const { requirement, said } of cells) {
        const own = said[at];
        if (requirement.form !== sheet || !own) continue;
        hand.write(requirement.block, requirement.begins, '查核情况', own.text);
        hand.write(requirement.block, requirement.begins, '判定', own.status);
      }
      for (const { domain, words } of head.conclusions) {
        if ((domain === '履行脱贫攻坚责任') === (sheet === '扶贫')) {
          hand.writeUnder(`${domain}结论`, words[at] ?? '');
        }
      }
      return hand.handIn(filler, person);
    }),
  );
}

function review(fillings: readonly Filling[]): readonly SubjectReview[] {
  const rules = conclusionRulesOf(opened.scheme, {});
  const today = parseLocalDate('2017-11-20');
  if (!rules || !today) throw new Error('no review');
  const conditions = Object.fromEntries(CONDITIONS.map((each) => [each, true]));
  const keys = fillings.map(({ name, header }) => `${name} ${header[0]?.text ?? ''}`);
  const about = new Map(keys.map((key) => [key, { conditions }]));
  return reviewFillings({ opened, rules, fillings, today, about }).subjects;
}

/** How the product shows what was planted. */
const SHOWN_AS: Readonly<Record<Exclude<Plant, 'none'>, readonly string[]>> = {
  number: ['facts-differ'],
  parts: ['facts-differ'],
  day: ['facts-differ'],
  amount: ['facts-differ'],
  grade: ['facts-differ'],
  state: ['judgement-differs'],
  verdict: ['judgement-differs'],
  status: ['judgement-differs'],
  empty: ['one-side-empty'],
  'not applicable': ['applicability-differs'],
};
const NO_DIFFERENCE = new Set(['same', 'wording-only', 'not-checked']);

interface Outcome {
  readonly plant: Plant;
  readonly outcome: 'right' | 'false' | 'missed' | 'asked';
  /** What it rests on, for whoever reads a failure. */
  readonly shown: string;
}

function outcomeOf({ plant, said }: TrialCell, item: string, classes: readonly string[]): Outcome {
  const found = classes.filter((each) => !NO_DIFFERENCE.has(each));
  const expected = plant === 'none' ? [] : SHOWN_AS[plant];
  const right =
    plant === 'none' ? found.length === 0 : expected.some((each) => found.includes(each));
  const words = said.map(({ text, status }) => `${text}${status && `[${status}]`}`);
  const shown = `${plant} ${item} ${classes.join()} ${JSON.stringify(words)}`;
  if (right) return { plant, outcome: 'right', shown };
  if (found.join() === 'unclear') return { plant, outcome: 'asked', shown };
  return { plant, outcome: plant === 'none' ? 'false' : 'missed', shown };
}

const PEOPLE = Array.from({ length: 33 }, (_, at) => at);

describe('findings of forty indicators by three hands', () => {
  const trials = PEOPLE.map((at): Trial => ({
    head: { ...plantHead(at, 7), conclusions: [] },
    cells: plantTrial(at + 1),
  }));
  const subjects = review(trials.flatMap((trial, at) => handIn(trial, at, () => trial.head.right)));
  const outcomes = trials.flatMap(({ head, cells }) => {
    const subject = subjects.find((each) => each.subject.name === head.right.name);
    const found = new Map(subject?.items.map(({ item, comparison }) => [item, comparison.classes]));
    return cells.map((cell, at) => {
      const item = ITEMS[at] ?? '';
      return outcomeOf(cell, item, found.get(item) ?? []);
    });
  });
  const said = outcomes.filter(({ plant }) => plant === 'none');
  const planted = outcomes.filter(({ plant }) => plant !== 'none');
  const shownOf = (all: readonly Outcome[], outcome: Outcome['outcome']): readonly string[] =>
    all.filter((each) => each.outcome === outcome).map(({ shown }) => shown);

  it('R45 R49–R52 other words for the same are never told as a difference: 0 false', () => {
    expect(said.length).toBeGreaterThanOrEqual(600);
    expect(shownOf(said, 'false')).toEqual([]);
  });

  it('R45 R49–R52 what was planted is told as what it is: 0 missed', () => {
    expect(planted.length).toBeGreaterThanOrEqual(600);
    expect(shownOf(planted, 'missed')).toEqual([]);
  });

  it('R5 R10 R11 R14 few questions are asked, as of numbers without a time, and of days and working days', () => {
    expect(shownOf(said, 'asked').length).toBeLessThanOrEqual(45);
    expect(shownOf(planted, 'asked').length).toBeLessThanOrEqual(5);
  });
});

describe('heads and conclusions by three hands', () => {
  const heads = PEOPLE.slice(0, 18).map((at) => plantHead(at, 3));
  const subjects = review(
    heads.flatMap((head, at) =>
      handIn({ head, cells: [] }, at, (sheet, filler) =>
        sheet === '党建' ? (head.heads[filler] ?? head.right) : head.right,
      ),
    ),
  );
  const subjectsOf = (person: number): readonly SubjectReview[] =>
    subjects.filter(({ subject }) =>
      subject.fillings.some(({ source }) => source.startsWith(`${String(person)} `)),
    );

  it('R32–R35 a slip in a name, a unit or a post is asked about, blanks are not', () => {
    const found = heads.map(({ plant }, at) => {
      const issues = subjectsOf(at).flatMap(({ subject }) => subject.issues);
      const asked = issues.filter(({ severity }) => severity === 'ask').map(({ code }) => code);
      return { plant, asked: [...new Set(asked)].join() };
    });
    expect(found.filter(({ plant, asked }) => (plant === 'none') === (asked !== ''))).toEqual([]);
  });

  it('R31 R46 a conclusion that one hand writes otherwise differs, one in other words does not', () => {
    const wrong = heads.flatMap((head, at) =>
      head.conclusions.filter(({ domain, differs }) => {
        const found = subjectsOf(at)
          .flatMap(({ conclusions }) => conclusions)
          .filter((each) => each.domain.title === domain);
        return found.length === 0 || found.some((each) => each.differs !== differs);
      }),
    );
    expect(wrong).toEqual([]);
  });
});
