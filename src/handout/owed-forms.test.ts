import { describe, expect, it } from 'vitest';
import document from '../scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../scheme/builtin/parse-builtin';
import { openScheme } from '../scheme/open-scheme';
import type { Choices } from '../scheme/scheme';
import { owedNotes } from './owed-forms';
import { planPackages } from './plan-packages';
import { readRoster } from './read-roster';
import { shareOut } from './share-out';

const opened = openScheme(parseBuiltin(document));
const { scheme } = opened;
const FORMS = scheme.forms.map(({ id }) => id);
const TABLE = [
  ['姓名', '单位及职务', '县（市、区）的查核对象'],
  ['某甲', '县甲局局长', '是'],
  ['某乙', '市乙局科长', '否'],
];
const SHARES = shareOut(scheme, readRoster({ scheme, table: TABLE }).entries);
const NAMED: Choices = { 'county-party-work': 'named-by-owner' };
const LEAD: Choices = { 'record-forms': 'lead' };

/** Sheets of a filler's file, by its title. */
function sheets(filler: string, choices: Choices, leads: ReadonlyMap<string, string> = new Map()) {
  const planned = planPackages({
    opened,
    forms: FORMS,
    shares: SHARES,
    choices,
    leads,
    carried: [],
  });
  if (!planned.ok) throw new Error(planned.failure.code);
  const found = planned.value.find((each) => each.filler === filler);
  return (found?.sheets ?? []).map(({ name }) => name);
}

const notes = (choices: Choices, leads: ReadonlyMap<string, string> = new Map()) =>
  owedNotes(scheme, { choices, leads }, FORMS, SHARES);

describe('who is handed a form', () => {
  it('H30 a filler that owes none of somebody is handed none, once the reading is signed', () => {
    const work = '主管部门（党建）';
    expect(sheets(work, {}).filter((name) => name.startsWith('某甲'))).toHaveLength(2);
    expect(sheets(work, NAMED).filter((name) => name.startsWith('某甲'))).toEqual([]);
    expect(sheets(work, NAMED).filter((name) => name.startsWith('某乙'))).toHaveLength(2);
    expect(sheets('主管部门（脱贫攻坚）', NAMED)).toEqual(sheets('主管部门（脱贫攻坚）', {}));
    const other = { 'county-party-work': 'city-work-committee' };
    expect(sheets(work, other)).toEqual(sheets(work, {}));
  });

  it('H30 tells whom it is about, signed or not, and nothing where it is owed', () => {
    const about = { filler: '主管部门（党建）', people: ['某甲'], label: '由市委组织部指定' };
    expect(notes({})).toEqual([{ code: 'owed-open', ...about }]);
    expect(notes(NAMED)).toEqual([{ code: 'not-owed', ...about }]);
    expect(notes({ 'county-party-work': 'city-work-committee' })).toEqual([]);
  });

  it('H30 a form one writes for all goes to that one as soon as it is said who', () => {
    const records = (filler: string, leads?: ReadonlyMap<string, string>) =>
      sheets(filler, LEAD, leads).filter((name) => name.includes('纪实表')).length;
    const lead = new Map([['annex-4', 'party-work']]);
    expect([records('主管部门（党建）'), records('主管部门（脱贫攻坚）')]).toEqual([2, 2]);
    expect([records('主管部门（党建）', lead), records('主管部门（脱贫攻坚）', lead)]).toEqual([
      2, 0,
    ]);
    const about = { form: '查核纪实表', label: '牵头的填一份' };
    expect(notes(LEAD).slice(1)).toEqual([{ code: 'lead-open', filler: '', ...about }]);
    expect(notes(LEAD, lead).slice(1)).toEqual([
      { code: 'lead', filler: '主管部门（党建）', ...about },
    ]);
  });
});
