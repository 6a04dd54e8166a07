import { describe, expect, it } from 'vitest';
import document from '../../../src/scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../../../src/scheme/builtin/parse-builtin';
import { openScheme } from '../../../src/scheme/open-scheme';
import type { LedgerRecord } from '../../../src/ledger/record';
import { splitScheme } from '../../../src/ledger/scheme-parts';
import { formatQuestionBank, parseQuestionBank } from '../../../src/lottery/question-bank';
import {
  courseViewOf,
  sharedSeedOf,
  stepReached,
  stepRowsOf,
  type CourseView,
} from './course-view';

const opened = openScheme(parseBuiltin(document));
const STAMP = { on: '2017-11-22', by: '某乙', scheme: 'dazhou-2017-206' };
const WHO = '某甲 市甲局';

function step(id: string, name: string, filler = '', day = '2017-11-20'): LedgerRecord {
  return { ...STAMP, id, kind: 'progress', subject: WHO, step: name, filler, day };
}

function viewOf(records: readonly LedgerRecord[], choices = {}): CourseView {
  const view = courseViewOf({ opened, choices, records, document: null, today: '2017-11-27' });
  if (!view) throw new Error('no course');
  return view;
}

const reached = (records: readonly LedgerRecord[]) => {
  const found = stepReached(viewOf(records), WHO);
  return found && [found.step.done, ...found.fillers.map(({ title }) => title)].join(' ');
};

describe('a person’s steps', () => {
  it('G19 stand in the notice’s order, each department for itself', () => {
    const rows = stepRowsOf(viewOf([]), WHO);
    expect(rows.map(({ step: { title }, filler }) => title + (filler?.title ?? ''))).toEqual([
      '查核名单',
      '初核',
      '考察组考核',
      '交办',
      '委托主管部门（党建）',
      '委托主管部门（脱贫攻坚）',
      '复函主管部门（党建）',
      '复函主管部门（脱贫攻坚）',
      '鉴定意见',
      '审签',
    ]);
  });

  it('G19 say how far the person is, and which were passed over', () => {
    expect(reached([])).toBeNull();
    const records = [step('1', 'assigned'), step('2', 'replied', 'party-work')];
    expect(reached(records)).toBe('已复函 主管部门（党建）');
    expect(reached([...records, step('3', 'replied', 'poverty-relief')])).toBe('已复函');
    // The first department of a step that the other took is awaited, and was not passed over.
    const other = [...records.slice(0, 1), step('2', 'replied', 'poverty-relief')];
    const forgotten = stepRowsOf(viewOf(other), WHO).filter((row) => row.skipped);
    expect(forgotten.map(({ step: { title } }) => title)).not.toContain('复函');
    const skipped = stepRowsOf(viewOf(records), WHO).filter((row) => row.skipped);
    expect(skipped.map(({ step: { title } }) => title)).toEqual([
      '查核名单',
      '初核',
      '考察组考核',
      '委托',
      '委托',
    ]);
  });

  it('G19 take a day before that of an earlier step, and say so; the days of another department say nothing', () => {
    const records = [
      step('1', 'replied', 'party-work', '2017-11-18'),
      step('2', 'replied', 'poverty-relief', '2017-11-21'),
      step('3', 'assigned', '', '2017-11-19'),
      step('4', 'commissioned', 'poverty-relief', '2017-11-20'),
    ];
    const told = (all: readonly LedgerRecord[]) =>
      stepRowsOf(viewOf(all), WHO).flatMap(({ step: { title }, filler, before }) =>
        before ? [`${title}${filler?.title ?? ''} < ${before.step.title} ${before.day}`] : [],
      );
    expect(told(records)).toEqual(['复函主管部门（党建） < 交办 2017-11-19']);
    expect(told([...records, step('5', 'replied', 'party-work', '2017-11-19')])).toEqual([]);
    const signed = step('6', 'signed', '', '2016-11-30');
    expect(told([...records, signed]).at(-1)).toBe('审签 < 复函 2017-11-21');
  });

  it('G20 one draw for all takes the seed of the first from this bank, by decision', () => {
    const read = parseQuestionBank([['甲题？'], ['乙题？']]);
    if (!read.ok) throw new Error('no bank');
    const bank = splitScheme(STAMP.scheme, formatQuestionBank(read.value)).map(
      (part, at): LedgerRecord => ({ ...STAMP, id: `b${at}`, kind: 'bank', ...part }),
    );
    const quiz = (hash: string): LedgerRecord => ({
      ...STAMP,
      id: hash,
      kind: 'quiz',
      subject: WHO,
      bank: hash,
      seed: '4836',
      questions: ['甲题？'],
      right: null,
    });
    const same = { 'quiz-questions': 'same' };
    const { hash } = read.value.list;
    expect(sharedSeedOf(viewOf(bank, same))).toBeNull();
    expect(sharedSeedOf(viewOf([...bank, quiz('other')], same))).toBeNull();
    expect(sharedSeedOf(viewOf([...bank, quiz(hash)], same))).toBe('4836');
    expect(sharedSeedOf(viewOf([...bank, quiz(hash)]))).toBeNull();
  });
});
