import { describe, expect, it } from 'vitest';
import { pointsOf } from '../base/points';
import { parseStandard } from './parse-standard';
import type { Rule } from './rule';
import { formatRule } from './wording';

function read(standard: string, item = ''): readonly Rule[] {
  return parseStandard({ item, standard, base: pointsOf(5) }).rules;
}

describe('S13 a rule as a sentence', () => {
  it.each([
    ['未按要求落实的，扣2分。', '落实党建职责。', '未按要求落实党建职责，扣2分'],
    ['未按要求整改的，每缺一项扣1分。', '', '未按要求整改，每项扣1分'],
    [
      '会议研究每少一次扣1分，直至扣完基分。',
      '会议不少于4次。',
      '会议研究每少一次（应4次），扣1分，扣完基分为止',
    ],
    [
      '未按要求落实的，各扣2分。',
      '做好帮扶工作，开展社区服务。',
      '未按要求落实：帮扶工作、社区服务，各扣2分',
    ],
    ['无计划和总结汇报各扣1分', '', '无计划和总结汇报，各扣1分'],
    [
      '未按要求召开的，每次扣0.5分。',
      '每月1次支委会、每季度1次党员大会。',
      '未按要求召开：支委会每月1次、党员大会每季度1次，每次扣0.5分',
    ],
    ['覆盖率低于80%的，每降低0.1个百分点扣1分', '', '覆盖率低于80%，每降低0.1个百分点，扣1分'],
    ['视情况予以扣分', '', '酌情扣分'],
    ['达标得满分', '', '达标，得满分'],
    ['不落实的每项扣2至5分，最高扣8分', '', '不落实，每项扣2至5分，最高不超过8分'],
  ])('S13 %s', (standard, item, sentence) => {
    expect(read(standard, item).map(formatRule)).toEqual([sentence]);
  });

  it.each([
    '未按要求落实的，扣2分。',
    '未按要求整改的，每缺一项扣1分，直至扣完基分。',
    '无计划和总结汇报各扣1分',
    '测试每不及格1人扣0.5分',
    '得到命名挂牌加5分',
    '不落实的每项扣2至5分',
    '被通报的，扣5分/人次，最高扣8分',
    '未监控的，不得分',
    '达标得满分',
    '未落实的酌情扣分',
    '拾金不昧的加1至5分',
    '工作不力的酌情扣分，每项最高扣3分',
    '工作突出的酌情加分',
  ])('S13 read again, the sentence of “%s” means the same', (standard) => {
    const meaning = ({ kind, sign, points, unit, per, cap, ceiling, ceilingEach }: Rule) => ({
      kind,
      sign,
      ceilingEach,
      points,
      unit,
      per,
      cap,
      ceiling,
    });
    const rules = read(standard);
    expect(read(rules.map(formatRule).join('；')).map(meaning)).toEqual(rules.map(meaning));
  });
});
