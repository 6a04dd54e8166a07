import { describe, expect, it } from 'vitest';
import { drawQuestions, formatQuestionBank, parseQuestionBank } from '../lottery/question-bank';
import { banksOf, fieldsOf, foldCourse, isDrawnFrom, termOn } from './fold-course';
import { formatRecordRow, parseRecordRow, type LedgerRecord } from './record';
import type { QuizRecord } from './review-record';
import { splitScheme } from './scheme-parts';

const WHO = '某甲 市甲局副局长';
const STAMP = { on: '2017-11-20', by: '某乙', scheme: 's', subject: WHO };

function progress(id: string, step: string, day: string, filler = ''): LedgerRecord {
  return { ...STAMP, id, kind: 'progress', step, filler, day };
}

function quiz(id: string, seed: string, right: number | null): QuizRecord {
  return { ...STAMP, id, kind: 'quiz', bank: 'b', seed, questions: ['甲题？', '乙题？'], right };
}

const withdrawal = (record: string): LedgerRecord => ({
  id: `w${record}`,
  kind: 'withdrawal',
  on: '2017-11-21',
  by: '',
  record,
});

const bank = (() => {
  const read = parseQuestionBank([['甲题？'], ['乙题？'], ['丙题？']]);
  if (!read.ok) throw new Error('no bank');
  return read.value;
})();

/** The bank that is drawn from now. */
const bankOf = (records: readonly LedgerRecord[], scheme: string) =>
  [...banksOf(records, scheme).values()][0] ?? null;

function kept(text: string, id = 'k'): readonly LedgerRecord[] {
  const { on, by } = STAMP;
  return splitScheme('s', text).map((part, at) => ({
    id: `${id}${at}`,
    kind: 'bank',
    on,
    by,
    ...part,
  }));
}

describe('a person’s way', () => {
  it('G19 has the last word on each step, by who took it', () => {
    const records = [
      progress('1', 'assigned', '2017-11-20'),
      progress('2', 'replied', '2017-11-22', 'party-work'),
      progress('3', 'replied', '2017-11-24', 'relief'),
      progress('4', 'assigned', '2017-11-21'),
      progress('5', 'signed', '2017-11-25'),
      withdrawal('5'),
    ];
    const own = foldCourse(records, 's').get(WHO);
    expect(own?.progress.map(({ step, filler, day }) => `${step} ${filler} ${day}`)).toEqual([
      'assigned  2017-11-21',
      'replied party-work 2017-11-22',
      'replied relief 2017-11-24',
    ]);
    expect(foldCourse(records, 'other').size).toBe(0);
  });

  it('G19 tells the questions last drawn, and that there were others before', () => {
    const drawn = quiz('1', '4836', null);
    const asked = quiz('2', '4836', 2);
    expect(foldCourse([drawn, asked], 's').get(WHO)).toMatchObject({ quiz: asked, redrawn: 0 });
    expect(foldCourse([drawn, asked, withdrawal('2')], 's').get(WHO)?.quiz).toBe(drawn);
    const again = [drawn, withdrawal('1'), quiz('3', '77', null)];
    expect(foldCourse(again, 's').get(WHO)).toMatchObject({ redrawn: 1 });
    const back = [drawn, withdrawal('1')];
    expect(foldCourse(back, 's').get(WHO)).toMatchObject({ quiz: null, redrawn: 1 });
  });

  it('G20 holds the questions against bank and seed', () => {
    const records = kept(formatQuestionBank(bank));
    expect(bankOf(records, 's')).toEqual(bank);
    expect(bankOf([...records, ...kept('甲题？\n甲题？', 'm')], 's')).toEqual(bank);
    expect(bankOf([...records, withdrawal('k0')], 's')).toBeNull();
    const later = kept('丙题？\n丁题？', 'n');
    expect(bankOf([...records, ...later], 's')?.questions.map(({ line }) => line)).toEqual([
      '丙题？',
      '丁题？',
    ]);
    const questions = drawQuestions(bank, '4836', 2).map(({ line }) => line);
    const own = { ...quiz('1', '4836', null), bank: bank.list.hash, questions };
    expect(isDrawnFrom(bank, own)).toBe(true);
    expect(isDrawnFrom(bank, { ...own, questions: [...questions].reverse() })).toBe(false);
    expect(isDrawnFrom(bank, { ...own, bank: 'b' })).toBeNull();
    // More than the bank has, or none at all: somebody typed over the row.
    const more = [...questions, ...bank.list.lines, '某题？'];
    expect(isDrawnFrom(bank, { ...own, questions: more })).toBe(false);
  });

  it('G20 keeps the bank that questions were drawn from when another comes, as long as it is whole', () => {
    const first = kept(formatQuestionBank(bank));
    const all = [...first, ...kept('丙题？\n丁题？', 'n')];
    expect(banksOf(all, 's').get(bank.list.hash)).toEqual(bank);
    expect(banksOf([...all, withdrawal('k0')], 's').get(bank.list.hash)).toBeUndefined();
    // The same questions kept again with their answers are the same bank.
    const answered = kept('甲题？\t甲\n乙题？\n丙题？', 'm');
    expect(banksOf([...all, ...answered], 's').get(bank.list.hash)?.questions[0]?.answer).toBe(
      '甲',
    );
  });

  it.each([
    ['2017-01-10', '2018-01-09', '2018-01-09', 'during'],
    ['2017-01-10', '2018-01-09', '2018-01-10', 'after'],
    ['2017-01-10', '2018-01-09', '2017-01-09', 'before'],
    ['2017-01-10', null, '2017-11-27', null],
    [null, '2018-01-09', '2017-11-27', null],
    [null, '2017-01-09', '2017-11-27', 'after'],
  ] as const)('G21 %s to %s on %s: %s', (from, to, today, state) => {
    expect(termOn({ from, to }, today)).toBe(state);
  });

  it('G22 the last word on a field counts', () => {
    const field = (id: string, value: string): LedgerRecord => {
      const { on, by, scheme } = STAMP;
      return { id, kind: 'field', on, by, scheme, field: 'unit', value };
    };
    expect(fieldsOf([field('1', '甲'), field('2', '乙')], 's').get('unit')).toBe('乙');
    expect(fieldsOf([field('1', '甲'), field('2', '乙'), withdrawal('2')], 's').get('unit')).toBe(
      '甲',
    );
    expect(fieldsOf([field('1', '甲')], 'other').size).toBe(0);
  });

  it('G2 each of its rows is read again as it was written', () => {
    const { on, by, scheme, subject } = STAMP;
    const matter = { kind: 'matter', matter: 'discipline', evidence: '某号文' } as const;
    const rows: readonly LedgerRecord[] = [
      progress('1', 'assigned', '2017-11-20'),
      quiz('2', '4836', 3),
      { id: '3', on, by, scheme, subject, ...matter, from: '2017-01-10', to: null },
      { id: '4', on, by, scheme, kind: 'field', field: 'unit', value: '某部' },
      ...kept(formatQuestionBank(bank)),
    ];
    for (const row of rows) expect(parseRecordRow(formatRecordRow(row))).toEqual(row);
  });
});
