import { describe, expect, it } from 'vitest';
import { pointsOfHundredths } from '../base/points';
import { lintScheme } from '../lint/lint-scheme';
import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import { cutToDifference, quoteShort } from './zh-cn-lint-quote';
import { findingSentence } from './zh-cn-lint';
import { proposedDecision } from './zh-cn-proposal';

const FINDINGS = BUILTIN_SCHEMES.flatMap(lintScheme);

describe('L46 what a person reads', () => {
  it('is a title and a detail, each sentence short apart from what it quotes', () => {
    for (const finding of FINDINGS) {
      const { title, detail } = findingSentence(finding);
      const sentences = [title, ...detail.split('。').slice(0, -1)];
      expect(detail.endsWith('。')).toBe(true);
      for (const sentence of sentences) {
        const own = sentence.replace(/“[^”]*”/g, '“”').replace(/[\d+、·一二三四五六七八九]/g, '');
        expect(own.length, sentence).toBeLessThanOrEqual(40);
        expect(sentence.length, sentence).toBeLessThanOrEqual(60);
      }
    }
  });

  it('has no code, no English and no word the pane avoids', () => {
    for (const finding of FINDINGS) {
      const { title, detail } = findingSentence(finding);
      const own = `${title}。${detail}`.replace(/“[^”]*”/g, '“”');
      expect(own).not.toMatch(/[A-Za-z]|您|系统|失败|错误|异常|非法|[!！?？]/);
    }
  });

  it.each([
    ['sum-differs', undefined, '各项分值合计98，小计印100'],
    ['beyond-base', '4', '第4项最多可扣8分，分值只有5分'],
    ['quota-without-place', undefined, '“三分之一”遇1家、2家时名额为0'],
    ['pass-mark-absent', '9', '第9项没有写测试及格线'],
    ['column-without-points', undefined, '“特色亮点”栏没有分值'],
    ['units-differ', '4.3', '四·3要求写“次”，扣分写“人次”'],
    ['cannot-reach-zero', '1.3', '一·3最低得1分，扣不到0分'],
    ['scores-unattainable', '4', '第4项只能得5、3、1、0分'],
    ['numbering-gap', undefined, '附件目录缺附件1、附件3'],
    ['unit-misprinted', undefined, '名单上“州委统战部”又写成“州委统战部直”'],
  ])('%s %s: %s', (code, item, title) => {
    const found = FINDINGS.filter((each) => each.code === code && each.item === item);
    expect(found.map((each) => findingSentence(each).title)).toContain(title);
  });

  it('says what else is behind it', () => {
    const quota = FINDINGS.find(({ code }) => code === 'quota-without-place');
    expect(quota && findingSentence(quota).detail).toBe('19家直属机关党委中有6家如此。');
    const titles = FINDINGS.filter(({ code }) => code === 'titles-differ');
    expect(titles.map((each) => findingSentence(each).detail)).toContain(
      '正文写“考核评分细则”，表上写“考核评细则”。',
    );
  });

  it.each([
    [4000, '“实地核查”的权重是50%，与原文不同', '所引的原文写40%。请改正。'],
    [null, '“实地核查”的权重是50%，与原文不同', '所引的原文没有写这一部分。请改正。'],
  ])('a weight of 50 %% where the quote says %s', (hundredths, title, detail) => {
    const said = hundredths === null ? null : pointsOfHundredths(hundredths);
    const params = { component: '实地核查', declared: pointsOfHundredths(5000), said };
    const finding = { code: 'weight-unlike-quote', severity: 'must', params, quotes: [] } as const;
    expect(findingSentence(finding)).toEqual({ title, detail });
  });

  it('proposes decisions as questions with answers in words', () => {
    const proposed = FINDINGS.flatMap((finding) => proposedDecision(finding) ?? []);
    expect(proposed.length).toBeGreaterThan(0);
    for (const { question, options } of proposed) {
      expect(question).toMatch(/？$/);
      for (const { label, explanation } of options) {
        expect(label.length).toBeLessThanOrEqual(12);
        expect(explanation).toMatch(/。$/);
      }
    }
  });
});

describe('quotes', () => {
  it('shortens what is long', () => {
    expect(quoteShort('短句')).toBe('“短句”');
    expect(quoteShort('一二三四五六七八九十', 4)).toBe('“一二三四……”');
  });

  it('cuts two wordings down to where they part', () => {
    expect(cutToDifference('短的', '长的')).toEqual(['短的', '长的']);
    const [one, other] = [
      '某市某年度工作述职评议考核评分细则',
      '某市某年度工作述职评议考核评细则',
    ].map((title) => `${title}（试行）`);
    expect(cutToDifference(one ?? '', other ?? '')).toEqual(['考核评分细则（', '考核评细则（']);
  });
});
