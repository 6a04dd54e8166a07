import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatPoints, sumPoints } from '../../base/points';
import { itemsOf } from '../open-scheme';
import { parseScheme } from '../parse-scheme';
import type { ScoreForm, SummaryForm } from '../scheme';
import document from './xiangxi-2017-q3.json';

/** The notice's own words; nothing here was typed by us. */
const notice = readFileSync(new URL('./xiangxi-2017-q3.source.txt', import.meta.url), 'utf8');
const lines = notice.split('\n').map((line) => line.trim());

const parsed = parseScheme(document);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
const scheme = parsed.value;
const form = scheme.forms.find((each): each is ScoreForm => each.kind === 'score');
const summary = scheme.forms.find((each): each is SummaryForm => each.kind === 'summary');
if (!form || !summary) throw new Error('forms missing');

describe('附件2 is the notice’s own', () => {
  it('has every printed cell to the letter, in order, with the base points printed beside it', () => {
    const printed = lines.filter((line) => /^(\d+)、.*分。$/.test(line));
    expect(itemsOf(form).map((item) => item.text + item.standard)).toEqual(printed);
    expect(itemsOf(form).map((item) => item.id)).toEqual(
      printed.map((line) => line.split('、')[0]),
    );
    const points = printed.map((line) => lines[lines.indexOf(line) + 1]);
    expect(itemsOf(form).map((item) => formatPoints(item.base))).toEqual(points);
  });

  it('keeps the spaces and stops as printed', () => {
    const standard = (id: string) => itemsOf(form).find((item) => item.id === id)?.standard;
    expect(standard('9')).toBe('未按要求组织学习的，每次扣 0.5 分。测试每不及格1人扣  0.5分。');
    expect(standard('13')).toBe('未按要求落实的，扣1 分。');
    expect(
      itemsOf(form)
        .find((item) => item.id === '14')
        ?.text.endsWith('；'),
    ).toBe(true);
  });

  it('has every section heading as printed, over the items printed under it', () => {
    const first = lines.indexOf('得分') + 1;
    const body = lines.slice(first, lines.indexOf('小计'));
    const printed = body.filter((line) => /^[一二三四五六七]、/.test(line));
    expect(form.sections.map((section) => section.title)).toEqual(printed);
    const under = form.sections.flatMap((section) => [
      section.title,
      ...section.items.map((item) => item.text + item.standard),
    ]);
    expect(body.filter((line) => under.includes(line))).toEqual(under);
  });

  it('has title, header, columns and total as printed', () => {
    const header = lines.find((line) => line.startsWith('被核查单位：'));
    expect(lines).toContain(form.title);
    expect(header?.replace(/\s/g, '')).toBe(
      form.header
        .map(({ label, blank }) => label + blank)
        .join('')
        .replace(/\s/g, ''),
    );
    for (const { label, blank } of form.header) expect(header).toContain(label + blank);
    const at = lines.indexOf('核实项目');
    expect(lines.slice(at, at + 6)).toEqual(form.columns.map((column) => column.title));
    expect(lines[lines.indexOf(form.total.label) + 1]).toBe(formatPoints(form.total.printed));
  });

  it('X1 sums to 98 where 100 is printed', () => {
    expect(sumPoints(itemsOf(form).map((item) => item.base))).toBe(9800);
    expect(form.total.printed).toBe(10000);
  });
});

describe('附件3 is the notice’s own', () => {
  it('has title, header and columns as printed', () => {
    const header = lines.find((line) => line.startsWith('汇总单位：'));
    expect(lines).toContain(summary.title);
    for (const { label, blank } of summary.header) expect(header).toContain(label + blank);
    const at = lines.indexOf('排名');
    expect(lines.slice(at, at + 5)).toEqual(summary.columns.map((column) => column.title));
  });
});

describe('the rosters are the notice’s own', () => {
  const groups = scheme.rosters.filter((group) => group.cluster === null);
  const committees = scheme.rosters.filter((group) => group.cluster !== null);

  it('has the three groups’ units word for word', () => {
    const printed = lines.filter((line) => line.startsWith('核查单位（'));
    expect(
      groups.map(
        ({ units }) =>
          `核查单位（${units.length}个）：${units.map(({ name }) => name).join('、')}。`,
      ),
    ).toEqual(printed);
    expect(groups.map(({ title }) => title)).toEqual(['第一组', '第二组', '第三组']);
    expect(groups.map(({ units }) => units.length)).toEqual([10, 10, 11]);
  });

  it('has the committees’ units word for word', () => {
    const from = lines.findIndex((line) => line.startsWith('2、 各相关直属机关党委'));
    const printed = lines
      .slice(from + 1, lines.indexOf('附件2：'))
      .filter((line) => line !== '')
      .map((line) => line.replace(/^(\d+)、\s*/, '$1、').replace(/。$/, ''));
    const own = committees.map(({ title, units }, at) => {
      const lead = title.replace(/直属机关党委$/, '');
      return `${at + 1}、${lead}：${units.map(({ name }) => name).join('、')}（${units.length}个）`;
    });
    expect(own).toEqual(printed);
    expect(committees.map(({ units }) => units.length)).toEqual([
      4, 8, 11, 4, 9, 14, 1, 8, 7, 2, 2, 6, 2, 2, 6, 10, 4, 5, 1,
    ]);
  });

  it('X69 holds 附件1’s other words for the 31 as aliases, never as units', () => {
    const annex = lines.find((line) => line.endsWith('（31个）。')) ?? '';
    const listed = groups.flatMap(({ units }) =>
      units.map(({ name, aliases }) => aliases.find((alias) => alias.startsWith(name)) ?? name),
    );
    let rest = annex.replace('（31个）。', '');
    for (const words of [...listed].sort((one, other) => other.length - one.length)) {
      expect(rest).toContain(words);
      rest = rest.replace(words, '');
    }
    expect(rest.replaceAll('、', '')).toBe('');
    const bodies = groups.flatMap(({ units }) => units.flatMap(({ aliases }) => aliases.slice(1)));
    expect(bodies).toHaveLength(15);
    const units = scheme.rosters.flatMap((group) => group.units);
    expect(units).toHaveLength(137);
  });
});

describe('its rules quote the notice', () => {
  it('quotas and decisions quote words that are there', () => {
    const words = lines.join('\n');
    for (const { quote } of scheme.quotas) expect(words).toContain(quote);
    for (const quote of scheme.decisions.flatMap(({ quotes }) => quotes)) {
      expect(words).toContain(quote);
    }
    expect(words).toContain(scheme.title);
    expect(words).toContain(scheme.issuer);
  });

  it('S12 the passages are the body’s own words, and nobody is named in them', () => {
    const words = lines.join('');
    for (const { text } of scheme.passages ?? []) {
      expect(words).toContain(text);
      expect(text).not.toMatch(/联系|电话|\d{7}/);
    }
    const refs = (scheme.passages ?? []).map(({ ref }) => ref);
    expect(refs).toContain('四、（二）');
    expect(new Set(refs).size).toBe(refs.length);
  });

  it('X3 a third, at 95', () => {
    expect(scheme.quotas).toMatchObject([{ threshold: 9500, share: [1, 3] }]);
  });
});
