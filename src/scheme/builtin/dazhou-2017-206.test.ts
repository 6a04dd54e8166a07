import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import { labelOfItem, shortLabelOfItem } from '../item-label';
import { recordItemsOf } from '../record-form';
import document from './dazhou-2017-206.json';
import { printedOf, readNotice, solid } from './record-notice';

const { scheme, forms } = readNotice(document);
/** The notice's own words; nothing here was typed by us. */
const source = readFileSync(new URL('./dazhou-2017-206.source.txt', import.meta.url), 'utf8');
const notice = source.replace(/<\/?b>|\*\*|^#+ |^- /gm, '');
const [body = '', ...annexes] = notice.split(/^附件 \d\n/m);
const COLUMNS = '项目查核内容查核情况';
const [duties, poverty, account] = forms;
if (!duties || !poverty || !account) throw new Error('forms missing');
const items = forms.flatMap(recordItemsOf);

describe('附件2–4 are the notice’s own', () => {
  it.each(forms.map((form) => [form.annex, form] as const))(
    '%s, every word in order',
    (_, form) => {
      const printed = solid(annexes[Number(form.annex.slice(2)) - 1] ?? '');
      // Where a page ends, the column titles are printed again.
      const [first = '', ...pages] = printed.split(COLUMNS);
      const once = pages.length === 0 ? first : [first, COLUMNS, ...pages].join('');
      expect(solid(printedOf(form))).toBe(once);
    },
  );

  it('has the indicators to the letter, spaces included: 12 + 10 and 6 × 3', () => {
    for (const { text } of items) expect(notice).toContain(`\t${text}\t`);
    expect(duties.blocks.map(({ rows }) => rows.length)).toEqual([12, 10, 1, 1]);
    expect(poverty.blocks.map(({ rows }) => rows.length)).toEqual([3, 3, 3, 3, 3, 3, 1, 1]);
    expect(items).toHaveLength(40);
    expect(forms.map(({ annex }) => annex)).toEqual(['附件2', '附件3', '附件4']);
  });

  it('prints what stands in the empty places of 附件4', () => {
    const words = printedOf(account);
    expect(words).toContain('经查核，XXX 同志……');
    expect(words).toContain('经翻阅 XXX、XXX 资料，XXX 同志……');
  });

  it('X57 keeps what the notice got wrong', () => {
    expect(poverty.blocks[1]?.side).toBe('帮扶单位领导班成员履责情况');
    expect(duties.blocks[2]?.side).toBe('履行党建(党员)职责(义务)奖惩情况');
  });

  it('23 of the 40 indicators ask for a number', () => {
    const counted = items.filter(({ text }) => parseIndicator(text).length > 0);
    expect(counted.filter(({ id }) => /^(duty|member)/.test(id))).toHaveLength(14);
    expect(counted).toHaveLength(23);
  });

  it('S14 an indicator is called by the words beside it', () => {
    expect(labelOfItem(scheme, 'duty.3')).toBe('履行党建责任情况第3项');
    expect(labelOfItem(scheme, 'leader.3')).toBe('联系领导履责情况第3项');
    expect(shortLabelOfItem(scheme, 'duty.3')).toBe('责任3');
    expect(shortLabelOfItem(scheme, 'helper.1')).toBe('帮扶责任人1');
  });
});

describe('who fills in what', () => {
  it('有党内职务 decides about 责任, a role about its block, and nothing about the others', () => {
    expect(duties.blocks.map(({ applies }) => applies ?? '')).toEqual(['party-post', '', '', '']);
    expect(poverty.blocks.map(({ applies }) => applies ?? '')).toEqual([
      ...poverty.blocks.slice(0, 6).map(({ id }) => id),
      '',
      '',
    ]);
  });

  it('quotes the notice for each filler and condition, and names fillers in its words', () => {
    const words = solid(notice);
    for (const { quote } of [...(scheme.fillers ?? []), ...(scheme.conditions ?? [])])
      expect(words).toContain(solid(quote));
    for (const { title } of scheme.fillers ?? [])
      for (const part of title.split(/（(?=党建|脱贫)/))
        expect(words).toContain(part.replace(/）$/, ''));
  });

  it('X30 the two 主管部门 check a half each and both write 附件4; a county person has one filler more', () => {
    const own = (scheme.fillers ?? []).map(({ id, applies, forms: of }) => [id, applies, of]);
    expect(own).toEqual([
      ['party-group', undefined, ['annex-2', 'annex-3']],
      ['county-department', 'county', ['annex-2', 'annex-3']],
      ['inspection-team', undefined, ['annex-2', 'annex-3']],
      ['party-work', undefined, ['annex-2', 'annex-4']],
      ['poverty-relief', undefined, ['annex-3', 'annex-4']],
    ]);
  });

  it('H31 a person’s own 党组 and the county’s department are each unit’s and each county’s own', () => {
    const own = (scheme.fillers ?? []).flatMap(({ id, each }) => (each ? [[id, each]] : []));
    expect(own).toEqual([
      ['party-group', 'unit'],
      ['county-department', 'county'],
    ]);
  });
});

describe('its rules quote the notice', () => {
  it('decisions quote words that are there, and change conclusions, indicators, triggers, steps, the draw, letters, forms, terms or the quiz', () => {
    for (const { quotes, options } of scheme.decisions) {
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(source).toContain(quote);
      for (const { effect } of options)
        expect(effect.kind).toMatch(
          /^(conclusion|indicator|trigger|step|review|filler|draw|letter|form|term|quiz)-/,
        );
    }
    expect(body).toContain(scheme.issuer);
    expect(solid(body)).toContain(scheme.title);
  });

  it('S20 every part of the review quotes words that are there', () => {
    const { review } = scheme;
    const quotesOf = (all: readonly { readonly quote: string }[] = []) =>
      all.map(({ quote }) => quote);
    const parts = [
      ...quotesOf(review?.domains),
      ...quotesOf(review?.conclusions),
      ...quotesOf(review?.triggers),
      ...quotesOf(review?.domains.flatMap(({ otherwise }) => otherwise ?? [])),
    ];
    expect(parts).toHaveLength(16);
    const words = solid(notice);
    for (const quote of [...parts, review?.sampling?.quote ?? '？', review?.quote ?? '？'])
      expect(words).toContain(solid(quote));
  });

  it('S12 the passages are the body’s own words, and nobody is named in them', () => {
    const words = solid(notice);
    for (const { text } of scheme.passages ?? []) {
      expect(words).toContain(solid(text));
      expect(text).not.toMatch(/\d{7}|电话[:：]/);
    }
  });
});
