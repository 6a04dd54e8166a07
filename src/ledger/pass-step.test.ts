import { describe, expect, it } from 'vitest';
import document from '../scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../scheme/builtin/parse-builtin';
import { conclusionRulesOf } from '../scheme/conclusion-rules';
import { openScheme } from '../scheme/open-scheme';
import { reviewFillings } from '../review/review-fillings';
import { reviewedItems } from '../review/reviewed-items';
import type { Filling } from '../review/filling';
import { parseLocalDate } from '../base/local-date';
import { passingOf, passingRuleOf } from './pass-step';
import type { ProgressRecord } from './review-record';

const opened = openScheme(parseBuiltin(document));
const rules = conclusionRulesOf(opened.scheme, {});
const today = parseLocalDate('2017-11-27');
if (!rules || !today) throw new Error('no review');
const ITEMS = reviewedItems(opened.scheme, rules, undefined);
const ALL_MET = { 'passed-first': 'all-met' };

/** 义务 and 帮扶责任人, all met but for what is told; `without` leaves a form out. */
function person(told: Readonly<Record<string, string>> = {}, without = '') {
  const fillings = ['annex-2', 'annex-3']
    .filter((form) => form !== without)
    .map((form): Filling => ({
      source: form,
      form,
      filler: 'party-group',
      rubricHash: opened.rubricHash,
      name: '某甲',
      header: [{ place: 'post/post', label: '单位及职务', text: '市甲局科长' }],
      rows: ITEMS.filter((item) => item.form === form).map(({ id, block }) => ({
        item: id,
        text: told[id] ?? (block === 'member' || block === 'helper' ? '按要求完成' : ''),
        cell: null,
      })),
    }));
  if (!rules || !today) throw new Error('no review');
  const [only] = reviewFillings({ opened, rules, fillings, today }).subjects;
  if (!only) throw new Error('nobody');
  return only;
}

function passing(choices: object, who = person(), progress: readonly ProgressRecord[] = []) {
  const rule = passingRuleOf(opened.scheme, { ...choices });
  if (!rule) throw new Error('no rule');
  return passingOf(rule, who, progress);
}

const SCREENED: ProgressRecord = {
  id: '1',
  on: '2017-11-20',
  by: '某乙',
  scheme: opened.scheme.id,
  subject: '某甲 市甲局科长',
  kind: 'progress',
  step: 'screened',
  filler: '',
  day: '2017-11-20',
};

describe('passing the first check', () => {
  it('G28 somebody has to record it, whatever the indicators come to', () => {
    expect(passing({})).toEqual({ state: 'unrecorded' });
    expect(passing({}, person(), [SCREENED])).toEqual({ state: 'passed' });
    expect(passing({}, person(), [{ ...SCREENED, step: 'listed' }])).toEqual({
      state: 'unrecorded',
    });
    expect(passingRuleOf(opened.scheme, {})?.reading).toEqual({
      label: '由干部科室定',
      assumed: true,
    });
  });

  it('G28 by decision every indicator of the filler is met, and no record takes its place', () => {
    expect(passing(ALL_MET)).toEqual({ state: 'passed' });
    const missed = person({ 'member.9': '没有做到', 'member.8': '' });
    expect(passing(ALL_MET, missed, [SCREENED])).toEqual({ state: 'unmet', unmet: 1, open: 1 });
    expect(passing(ALL_MET, person({}, 'annex-3'))).toEqual({ state: 'form-missing' });
    expect(passing(ALL_MET, { ...person(), state: 'sealed' })).toEqual({ state: 'sealed' });
  });

  it('G28 a notice without such a step asks for nothing', () => {
    expect(passingRuleOf({ ...opened.scheme, decisions: [] }, {})).toBeNull();
  });
});
