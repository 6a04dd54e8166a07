import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../../base/local-date';
import { parseBuiltin } from '../../scheme/builtin/parse-builtin';
import document from '../../scheme/builtin/dazhou-2017-206.json';
import { conclusionRulesOf } from '../../scheme/conclusion-rules';
import { openScheme } from '../../scheme/open-scheme';
import type { Choices } from '../../scheme/scheme';
import type { Filling } from '../filling';
import { reviewFillings } from '../review-fillings';
import { reviewedItems } from '../reviewed-items';

const opened = openScheme(parseBuiltin(document));
const rules = conclusionRulesOf(opened.scheme, {});
const today = parseLocalDate('2017-11-27');
if (!rules || !today) throw new Error('no review');
const items = reviewedItems(opened.scheme, rules, undefined);
const SHEETS = [
  ['party-group', 'annex-2'],
  ['party-group', 'annex-3'],
  ['inspection-team', 'annex-2'],
  ['inspection-team', 'annex-3'],
  ['party-work', 'annex-2'],
  ['poverty-relief', 'annex-3'],
] as const;

type Texts = Readonly<Record<string, string>>;

/** One person’s sheets: texts that all fillers wrote, by indicator, and remarks, by filler. */
function sheets(texts: Texts, remarks: Texts = {}): readonly Filling[] {
  return SHEETS.map(([filler, form]) => ({
    source: `${filler} ${form}`,
    form,
    filler,
    rubricHash: opened.rubricHash,
    name: '某甲',
    header: [],
    rows: items
      .filter((item) => item.form === form)
      .map(({ id, block }) => {
        const usual = ['duty', 'member', 'helper'].includes(block) ? '按要求完成' : '';
        return { item: id, text: texts[id] ?? usual, cell: null };
      }),
    remarks: (form === 'annex-2' ? [remarks[filler] ?? ''] : [])
      .filter((text) => text !== '')
      .map((text) => ({ place: 'rewards/text', label: '奖惩情况', text })),
  }));
}

function review(fillings: readonly Filling[], choices: Choices = {}) {
  const inForce = conclusionRulesOf(opened.scheme, choices);
  if (!inForce || !today) throw new Error('no review');
  const [person] = reviewFillings({ opened, rules: inForce, fillings, today }).subjects;
  if (!person) throw new Error('nobody');
  return { state: person.state, issues: person.subject.issues };
}

describe('R62 what one filler wrote of one thing in two places', () => {
  it.each([
    // 党小组会: held, and taken part in.
    [{ 'duty.6': '全年12次', 'member.8': '全年10次' }, 3],
    [{ 'duty.6': '全年12次', 'member.8': '每月1次' }, 0],
    [{ 'duty.6': '12次', 'member.8': '十二次' }, 0],
    // Three years of the one form, one year of the other: more in the one year cannot be.
    [{ 'member.7': '4次', 'helper.1': '6次' }, 2],
    [{ 'member.7': '18次', 'helper.1': '6次' }, 0],
    [{ 'member.7': '按要求完成', 'helper.1': '6次' }, 0],
    [{ 'duty.6': '未召开', 'member.8': '全年12次' }, 0],
  ])('%o is told of %d fillers', (texts, count) => {
    const found = review(sheets(texts)).issues.filter(({ code }) => code === 'indicators-disagree');
    expect(found).toHaveLength(count);
    expect(found.every(({ severity }) => severity === 'note')).toBe(true);
  });

  it('is a question, of words too, where both have to say the same by decision', () => {
    const told = review(sheets({ 'duty.6': '未召开', 'member.8': '全年12次' }), {
      overlaps: 'once',
    });
    const found = told.issues.filter(({ code }) => code === 'indicators-disagree');
    expect(found.map(({ severity }) => severity)).toEqual(['ask', 'ask', 'ask']);
    expect(told.state).toBe('unclear');
  });
});

describe('R63 what stands beside no indicator', () => {
  const relationOf = (remarks: Texts, choices?: Choices) => {
    const { state, issues } = review(sheets({}, remarks), choices);
    const told = issues.flatMap((issue) =>
      issue.code === 'remark-differs' ? [issue.params.relation] : [],
    );
    return [told.join(), state];
  };

  it.each([
    ['2016年获先进个人', '2016年获先进个人', '', 'consistent'],
    ['2016年获先进个人', '2016年，获“先进个人”。', 'worded', 'consistent'],
    ['2017年受警告处分', '', 'one-empty', 'unclear'],
    ['2017年受警告处分', '无', 'one-empty', 'unclear'],
    ['2017年受警告处分', '2016年受警告处分', 'differs', 'unclear'],
    ['无', '', '', 'consistent'],
    ['', '', '', 'consistent'],
  ])('%s beside %s: %s', (one, other, relation, state) => {
    expect(relationOf({ 'party-group': one, 'inspection-team': other })).toEqual([relation, state]);
  });

  it('who checks a part only and writes nothing has not looked; by decision nothing is compared', () => {
    const both = { 'party-group': '获表彰', 'inspection-team': '获表彰' };
    expect(relationOf(both)).toEqual(['', 'consistent']);
    expect(relationOf({ ...both, 'party-work': '无' })).toEqual(['one-empty', 'unclear']);
    const shown = { 'rewards-and-notes': 'shown' };
    expect(relationOf({ 'party-group': '获表彰' }, shown)).toEqual(['', 'consistent']);
  });
});
