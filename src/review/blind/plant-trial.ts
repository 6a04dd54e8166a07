import { seededChance, type Chance } from './chance';
import { REQUIREMENTS, type Requirement } from './requirements';
import { numbersOf, sentencesOf } from './sentences';
import type { Truth, Told } from './truth';
import { meets, otherDetail, otherTruth, truthOf } from './truths';
import { fill } from './write-number';

/** What one of the three fillers was made to say otherwise, or that all say the same in other words. */
export type Plant =
  | 'none'
  | 'number'
  | 'parts'
  | 'day'
  | 'amount'
  | 'grade'
  | 'state'
  | 'verdict'
  | 'status'
  | 'empty'
  | 'not applicable';

/** What a filler says of one indicator: the text of the official cell, and the status where it is said in the column beside it. */
export interface Said {
  readonly text: string;
  readonly status: '' | '达到' | '未达到' | '不适用';
}

/** One indicator of one person as three fillers tell it; the third is the department, which samples. */
export interface TrialCell {
  readonly requirement: Requirement;
  readonly said: readonly [Said, Said, Said];
  readonly plant: Plant;
  /** Which of the three differs, where one does. */
  readonly odd: number;
}

const MET = ['达到要求', '达标', '符合要求', '达到规定要求'];
const UNMET = ['未达到要求', '没有达到要求', '未达标', '不达标', '达不到要求', '不符合要求'];
const NOT_APPLICABLE = [
  '不适用',
  '不涉及',
  '不适用。',
  '该同志不涉及',
  '不涉及此项',
  '不适用该指标',
];
const BLANK = ['', '', ' ', '　', '\n'];
const EVIDENCE = [
  '（见党支部工作手册）',
  '（有签到册、会议记录佐证）',
  '（见会议记录第{page}页）',
  '（详见台账）',
];

function opening(says: string, truth: Truth, chance: Chance): string {
  const plain = chance.one([
    '',
    '',
    '',
    '',
    '经查，',
    '经核实，',
    '该同志',
    '近一年来，',
    '2017年',
  ]);
  if (plain === '该同志') {
    return /^(?:\{does\}|未|每|全年|没有|已|能够)/u.test(says) ? plain : '';
  }
  if (plain === '近一年来，' || plain === '2017年') {
    const ofOneYear = ['attended', 'held', 'count', 'dues', 'days', 'pair'].includes(truth.kind);
    return ofOneYear && !/年|\{day\}|^无$/u.test(says) ? plain : '';
  }
  return plain;
}

/** One natural text for a truth: a sentence of its kind, its clauses, the hand it is written by and what stands around it. */
function tell(
  requirement: Requirement,
  truth: Truth,
  tells: Told,
  verdict: string,
  chance: Chance,
): string {
  const all = sentencesOf(requirement, truth);
  const { says } = chance.one(
    tells === 'any' ? all : all.filter((sentence) => sentence.tells.includes(tells)),
  );
  const free = says.startsWith('~');
  const clauses = says.replace('~', '').split('|');
  const ordered = free && chance.percent(50) ? [...clauses].reverse() : clauses;
  const parts = verdict === '' ? ordered : [...ordered, verdict];
  const comma = chance.one(['，', '，', '，', '；', ',', '\n']);
  const evidence = chance.percent(10) ? chance.one(EVIDENCE) : '';
  const sentence = `${opening(says, truth, chance)}${parts.join(comma)}${evidence}${chance.one(['', '。'])}`;
  const values = { ...numbersOf(requirement, truth, chance), page: 1 + chance.below(60) };
  const text = fill(sentence, values, chance);
  return chance.percent(20) ? text.replaceAll('（', '(').replaceAll('）', ')') : text;
}

function three(say: (filler: number) => Said): TrialCell['said'] {
  return [say(0), say(1), say(2)];
}

/** Three texts of one truth, or two of it and one of another. */
function cellOf(
  requirement: Requirement,
  plant: Plant,
  [truth, other]: readonly [Truth, Truth],
  tells: Told,
  chance: Chance,
): TrialCell {
  const odd = chance.below(3);
  const said = three((filler) => ({
    text: tell(requirement, filler === odd ? other : truth, tells, '', chance),
    status: '',
  }));
  return { requirement, said, plant, odd };
}

function cellOfJudgement(
  requirement: Requirement,
  plant: 'verdict' | 'status' | 'none',
  how: 'verdict' | 'status',
  chance: Chance,
): TrialCell {
  const truth = truthOf(requirement, chance);
  const met = meets(requirement, truth) ?? true;
  const odd = chance.below(3);
  const said = three((filler) => {
    const here = plant !== 'none' && filler === odd ? !met : met;
    const verdict = how === 'verdict' ? chance.one(here ? MET : UNMET) : '';
    return {
      text: tell(requirement, truth, 'any', verdict, chance),
      status: how === 'status' ? (here ? '达到' : '未达到') : '',
    };
  });
  return { requirement, said, plant, odd };
}

function cellOfAbsence(
  requirement: Requirement,
  plant: 'empty' | 'not applicable',
  chance: Chance,
): TrialCell {
  const truth = truthOf(requirement, chance);
  const odd = chance.below(3);
  const absent = plant === 'empty' ? BLANK : NOT_APPLICABLE;
  // What the third leaves blank it did not check, which is no difference: blanks are planted in the other two.
  const blankOdd = plant === 'empty' && odd === 2;
  const many = blankOdd || chance.percent(30);
  const said = three((filler): Said => {
    if ((filler === odd) === many) {
      return { text: tell(requirement, truth, 'any', '', chance), status: '' };
    }
    return plant === 'not applicable' && chance.percent(30)
      ? { text: chance.one(BLANK), status: '不适用' }
      : { text: chance.one(absent), status: '' };
  });
  return { requirement, said, plant, odd };
}

function plantedCell(requirement: Requirement, chance: Chance): TrialCell {
  const judged = requirement.kind !== 'state' && requirement.kind !== 'answers';
  const roll = chance.below(100);
  if (roll < 10) {
    return cellOfAbsence(requirement, 'empty', chance);
  }
  if (roll < 18) {
    return cellOfAbsence(requirement, 'not applicable', chance);
  }
  if (roll < 26) {
    return cellOfJudgement(requirement, 'status', 'status', chance);
  }
  if (roll < 34 && judged) {
    return cellOfJudgement(requirement, 'verdict', 'verdict', chance);
  }
  const truth = truthOf(requirement, chance);
  const detail = chance.one(['parts', 'day', 'amount'] as const);
  const otherwise = chance.percent(35) ? otherDetail(truth, detail, chance) : undefined;
  if (otherwise !== undefined) {
    return cellOf(requirement, detail, [truth, otherwise], detail, chance);
  }
  const other = otherTruth(requirement, truth, chance);
  const plant = truth.kind === 'grade' || truth.kind === 'state' ? truth.kind : 'number';
  return cellOf(requirement, plant, [truth, other], 'any', chance);
}

function sameCell(requirement: Requirement, chance: Chance): TrialCell {
  const roll = chance.below(100);
  if (roll < 4) {
    const said = three((): Said => ({ text: chance.one(NOT_APPLICABLE), status: '' }));
    return { requirement, said, plant: 'none', odd: 0 };
  }
  if (roll < 20 && requirement.kind !== 'state' && requirement.kind !== 'answers') {
    return cellOfJudgement(requirement, 'none', chance.one(['verdict', 'status']), chance);
  }
  const truth = truthOf(requirement, chance);
  const cell = cellOf(requirement, 'none', [truth, truth], 'any', chance);
  if (roll < 26) {
    const [first, second] = cell.said;
    return { ...cell, said: [first, second, { text: chance.one(BLANK), status: '' }] };
  }
  return cell;
}

/**
 * The 40 indicators of one person, about half of them with a difference planted. The same for the same seed. Written from the
 * notice and from how officials write, without sight of the reader and without any of its words: what it says is right is right.
 */
export function plantTrial(seed: number): readonly TrialCell[] {
  const chance = seededChance(seed);
  return REQUIREMENTS.map((requirement) =>
    chance.percent(52) ? plantedCell(requirement, chance) : sameCell(requirement, chance),
  );
}
