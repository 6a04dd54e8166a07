import { describe, expect, it } from 'vitest';
import document from '../scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../scheme/builtin/parse-builtin';
import { conclusionRulesOf } from '../scheme/conclusion-rules';
import type { IndicatorEffect } from '../scheme/indicator-effect';
import type { RecordForm } from '../scheme/record-form';
import { owedForms, reviewedItems } from './reviewed-items';
import { readUnder, testsInForce } from './tests-in-force';

const scheme = parseBuiltin(document);
const rules = conclusionRulesOf(scheme, {});
if (!rules) throw new Error('no review');

/** The notice with one indicator of 义务 in other words, or of whom it is asked. */
function withItem(id: string, change: { readonly words?: string; readonly applies?: string }) {
  const { words, applies } = change;
  const forms = scheme.forms.map((form) => {
    if (form.kind !== 'record') return form;
    const blocks = form.blocks.map((block): RecordForm['blocks'][number] => ({
      ...block,
      rows: block.rows.map((row) =>
        row.id === id
          ? {
              ...row,
              ...(applies !== undefined && { applies }),
              cells: row.cells.map((cell) =>
                words !== undefined && 'words' in cell ? { ...cell, words } : cell,
              ),
            }
          : row,
      ),
    }));
    return { ...form, blocks };
  });
  return { ...scheme, forms };
}

describe('the indicators that a conclusion counts', () => {
  it('R40 a condition of the row goes before that of its block', () => {
    const appliesOf = (of: typeof scheme, id: string) =>
      reviewedItems(of, rules, undefined).find((each) => each.id === id)?.applies;
    expect(appliesOf(scheme, 'secretary.1')).toBe('secretary');
    expect(appliesOf(withItem('secretary.1', { applies: 'county' }), 'secretary.1')).toBe('county');
    expect(appliesOf(withItem('member.1', { applies: 'county' }), 'member.1')).toBe('county');
  });

  it.each([
    ['全年4次', 'met', 'met'],
    ['4次', 'unclear', 'met'],
    ['2次', 'unmet', 'unmet'],
    ['2015年至2017年分别为4次、4次、2次', 'unmet', 'unmet'],
  ])('R76 「%s」 is %s, and %s where a number without a time is of the last year', (...given) => {
    const [written, asked, lastYear] = given;
    const statusUnder = (span: 'asked' | 'last-year') => {
      const of = reviewedItems(scheme, { ...rules, span }, undefined).find(
        ({ id }) => id === 'member.3',
      );
      if (!of) throw new Error('no such indicator');
      return readUnder(written, testsInForce(of, {}), of.scope).status;
    };
    expect([statusUnder('asked'), statusUnder('last-year')]).toEqual([asked, lastYear]);
  });

  it('R60 of words that name a test only what stands in them counts, and not what begins where they end', () => {
    const changed = withItem('member.7', { words: '每季度开会至少1次，每半年调研至少1次。' });
    const effect: IndicatorEffect = {
      kind: 'indicator-tests',
      policy: 'by-condition',
      of: [{ condition: 'county', words: '每季度开会至少1次，' }],
    };
    if (effect.kind !== 'indicator-tests') throw new Error('another effect');
    const indicators = { ...rules.indicators, tests: new Map([['member.7', effect]]) };
    const found = reviewedItems(changed, { ...rules, indicators }, undefined);
    expect(found.find(({ id }) => id === 'member.7')?.indicator.tests).toHaveLength(2);
    const rule = found.find(({ id }) => id === 'member.7')?.rule;
    expect(rule?.kind === 'by-condition' && rule.of[0]?.tests.length).toBe(1);
  });

  it('R38 whoever a decision excuses of a form owes it with that condition', () => {
    const excused = { ...rules, excused: { filler: 'party-work', condition: 'county' } };
    const owed = owedForms(scheme, excused).filter(({ form }) => form === 'annex-2');
    expect(owed.filter((each) => each.excused !== null)).toMatchObject([
      { filler: 'party-work', excused: 'county' },
    ]);
  });
});
