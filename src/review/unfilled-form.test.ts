import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../base/local-date';
import document from '../scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../scheme/builtin/parse-builtin';
import { conclusionRulesOf, type ConclusionRules } from '../scheme/conclusion-rules';
import { openScheme } from '../scheme/open-scheme';
import type { Filling } from './filling';
import { reviewFillings } from './review-fillings';
import { reviewedItems } from './reviewed-items';
import { isUnfilled, isUntouched } from './unfilled-form';

const opened = openScheme(parseBuiltin(document));
const rules = rulesOfAnnex2();
const items = reviewedItems(opened.scheme, rules, undefined);
const DONE = '按要求完成';
const FILLERS = ['party-group', 'inspection-team', 'party-work'];

function rulesOfAnnex2(): ConclusionRules {
  const all = conclusionRulesOf(opened.scheme, {});
  if (!all) throw new Error('no rules');
  const domains = all.review.domains.filter(({ form }) => form === 'annex-2');
  return { ...all, review: { ...all.review, domains } };
}

/** 附件2 of 某甲 by one filler: 义务 in these words, or with one of them in others. */
function annex2(filler: string, text: string, changes: Readonly<Record<string, string>> = {}) {
  const rows = items
    .filter(({ form }) => form === 'annex-2')
    .map(({ id, block }) => ({
      item: id,
      text: changes[id] ?? (block === 'member' ? text : ''),
      cell: null,
    }));
  const about = { rubricHash: opened.rubricHash, name: '某甲', header: [] };
  return { source: filler, form: 'annex-2', filler, ...about, rows } satisfies Filling;
}

function review(...fillings: readonly Filling[]) {
  const today = parseLocalDate('2017-11-20');
  const [subject] = today ? reviewFillings({ opened, rules, fillings, today }).subjects : [];
  if (!subject) throw new Error('nobody');
  return subject;
}

const codesOf = ({ subject }: ReturnType<typeof review>): readonly string[] =>
  subject.issues.flatMap((issue) =>
    issue.code === 'form-unfilled' ? [`${issue.code} ${issue.params.filler}`] : [],
  );

describe('R66 a form nobody has filled in', () => {
  it('R66 is told once, and is part of no comparison', () => {
    const one = review(
      annex2('party-group', DONE),
      annex2('inspection-team', DONE, { 'member.7': '未落实' }),
      annex2('party-work', ''),
    );
    expect(codesOf(one)).toEqual(['form-unfilled party-work']);
    expect(one.state).toBe('incomplete');
    expect(one.reverify).toEqual(['member.7']);
    const two = review(
      annex2('party-group', DONE),
      annex2('inspection-team', ''),
      annex2('party-work', DONE),
    );
    expect(codesOf(two)).toEqual(['form-unfilled inspection-team']);
    expect(two.reverify).toEqual([]);
  });

  it('R66 of whom no form is filled in nothing is to be checked again', () => {
    const nobody = review(...FILLERS.map((filler) => annex2(filler, '')));
    expect(codesOf(nobody)).toHaveLength(FILLERS.length);
    expect(nobody.state).toBe('incomplete');
    expect(nobody.reverify).toEqual([]);
    expect(new Set(nobody.items.map(({ comparison }) => comparison.class))).toEqual(
      new Set(['all-empty']),
    );
  });

  it('R39 an indicator all left empty is to be checked, and nobody disagrees', () => {
    const empty = { 'member.7': '' };
    const found = review(
      ...FILLERS.slice(0, 2).map((filler) => annex2(filler, DONE, empty)),
      annex2('party-work', DONE),
    );
    expect(found.items.find(({ item }) => item === 'member.7')?.comparison.class).toBe(
      'one-side-empty',
    );
    const all = review(...FILLERS.map((filler) => annex2(filler, DONE, empty)));
    expect(all.reverify).toEqual(['member.7']);
    expect(all.state).toBe('unclear');
  });

  it('R66 anything written, typed beside or said under the table fills it in', () => {
    const blank = annex2('party-group', '');
    const [first, ...rest] = blank.rows;
    if (!first) throw new Error('no row');
    const typed = { ...first, typed: { status: 'met', quantity: null } } as const;
    const filled: readonly Filling[] = [
      annex2('party-group', '', { 'member.7': '无' }),
      { ...blank, rows: [typed, ...rest] },
      { ...blank, concluded: [{ domain: 'member', words: '到位' }] },
      { ...blank, remarks: [{ place: 'remarks', label: '奖惩情况', text: '无' }] },
    ];
    expect(filled.map(isUntouched)).toEqual([false, false, false, false]);
    expect(isUntouched(annex2('party-group', ' 　'))).toBe(true);
    // Nobody knows whether it is for the subject: it may be empty on purpose.
    expect(isUnfilled(blank, () => false)).toBe(false);
    expect(isUnfilled(blank, (item) => item === 'member.7')).toBe(true);
  });
});
