import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseIndicator } from './parse-indicator';
import type { QuantityTest } from './quantity-test';

/** `≥6次/12months 到扶贫联系点开展帮扶`, with ~ where the number is assumed. */
function inShort({ relation, quantity, unit, period, stated, about }: QuantityTest): string {
  const amount =
    typeof quantity === 'number'
      ? `${quantity}${unit}`
      : `${quantity.part}/${quantity.whole}${quantity.of === null ? '' : ` of ${quantity.of}`}`;
  const every = period.every === 'whole' ? '' : `/${period.count}${period.every}`;
  return `${stated ? '' : '~'}${relation === 'at-least' ? '≥' : '≤'}${amount}${every} ${about}`;
}

function read(text: string): readonly string[] {
  return parseIndicator(text).map(inShort);
}

describe('Q1 at least and at most', () => {
  it.each([
    ['4.每季度至少开展一次党建工作专题调研。', '≥1次/3months 党建工作专题调研'],
    ['10.每年与所在支部党员开展谈心谈话至少 2 次。', '≥2次/12months 与所在支部党员开展谈心谈话'],
    ['7.每年到扶贫联系点开展帮扶 6 次以上。', '≥6次/12months 到扶贫联系点开展帮扶'],
    ['5.每半年参加一次所在党支部组织生活会。', '≥1次/6months 参加所在党支部组织生活会'],
    ['3.全年在村工作时间不得少于 60 个工作日。', '≥60个工作日 在村工作时间'],
    ['扶贫基金不低于10万元', '≥10万元 扶贫基金'],
    ['公务接待每月不超过２次', '≤2次/1months 公务接待'],
    ['全年外出考察2次以内', '≤2次 外出考察'],
  ])('Q1 %s is %s', (text, test) => {
    expect(read(text)).toEqual([test]);
  });
});

describe('Q2 periods', () => {
  it.each(['每旬巡查堤段1次', '每半个月研究1次', '每半月至少走访2次'])(
    'Q2 %s is no test',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    ['2.每2个月组织召开1次工作推进会', '≥1次/2months 组织召开工作推进会'],
    ['每 两 个月研究1次', '≥1次/2months 研究'],
    ['每周不少于2次巡查', '≥2次/1weeks 巡查'],
    ['每天至少有1人驻村', '≥1人/1days 驻村'],
    ['每两周走访1次', '≥1次/2weeks 走访'],
    ['每名党员每年集中学习不少于32学时', '≥32学时/12months 每名党员集中学习'],
  ])('Q2 %s is %s', (text, test) => {
    expect(read(text)).toEqual([test]);
  });

  it.each([
    '每月8日开展主题党日',
    '每月第一周星期五为主题党日',
    '每个支部建有活动室',
    '每月底公示',
  ])('Q2 %s names no period that something is due in', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('Q3 a period without a number', () => {
  it.each([
    ['8.每月参加党小组会议。', '~≥1次/1months 参加党小组会议'],
    ['2.按月足额缴纳党费。', '~≥1次/1months 足额缴纳党费'],
    ['2.每年签订党建工作目标责任书。', '~≥1次/12months 签订党建工作目标责任书'],
    ['2.每周会同第一书记研究脱贫攻坚工作。', '~≥1次/1weeks 会同第一书记研究脱贫攻坚工作'],
  ])('Q3 %s is %s', (text, test) => {
    expect(read(text)).toEqual([test]);
  });

  it('Q3 the whole year is no rhythm', () => {
    expect(read('全年按时参加集中学习')).toEqual([]);
  });
});

describe('Q4 shares in whole numbers', () => {
  it.each([
    [
      '3.在村开展工作时间不得少于全年工作日总数的三分之二。',
      '≥2/3 of 全年工作日总数 在村开展工作时间',
    ],
    ['驻村时间每月不少于工作日总数的2/3', '≥2/3 of 工作日总数/1months 驻村时间'],
    ['知晓率不低于60%', '≥60/100 知晓率'],
    ['满意率不低于62.5％', '≥625/1000 满意率'],
    ['满意率不低于百分之八十', '≥80/100 满意率'],
    ['抽查一半以上工作指标', '≥1/2 抽查工作指标'],
  ])('Q4 %s is %s', (text, test) => {
    expect(read(text)).toEqual([test]);
  });

  it('Q4 a share that bounds nothing is none', () => {
    expect(read('有1/3指标没达到要求')).toEqual([]);
  });
});

describe('Q5 which period a number stands under', () => {
  it.each([
    [
      '3.每年到联系贫困村实地调研指导工作不少于6次，每2月形成一篇工作进度小结。',
      ['≥6次/12months 到联系贫困村实地调研指导工作', '≥1篇/2months 形成工作进度小结'],
    ],
    [
      '中心组学习每季度不少于1次，每周集中学习每月不少于2次，调查研究全年不少于5次',
      ['≥1次/3months 中心组学习', '≥2次/1months 每周集中学习', '≥5次 调查研究'],
    ],
    ['学习不少于2次，每月', ['≥2次 学习', '~≥1次/1months ']],
    ['调研不少于4次每年', ['≥4次/12months 调研']],
    ['农民夜校每月不少于2次4学时', ['≥2次/1months 农民夜校', '≥4学时/1months 农民夜校']],
    ['组织理论学习，每月不少于2次', ['≥2次/1months 组织理论学习']],
  ])('Q5 %s', (text, tests) => {
    expect(read(text)).toEqual(tests);
  });
});

it.each([
  '“5+2”帮扶力量',
  '迎春40周年活动',
  '第一书记履责情况',
  '抽查1-2个党支部',
  '研究少于2次的',
  '《工作手册2次》',
  '2017年三季度实地核查情况',
])('Q6 %s holds no test', (text) => {
  expect(read(text)).toEqual([]);
});

it.each([
  '8.履行抓班子带队伍职责情况。',
  '12.是否熟悉党建工作业务知识。',
  '3.贫困户对帮扶责任人的认可度。',
  '6.按时参加所在党支部集中学习。',
])('Q7 %s only describes', (text) => {
  expect(read(text)).toEqual([]);
});

describe('Q8 any text', () => {
  const words = fc.constantFrom(
    ...[
      '每',
      '月',
      '2',
      '个',
      '次',
      '不少于',
      '三分之',
      '二',
      '的',
      '“',
      '”',
      '，',
      '；',
      '全年',
      '%',
      '/',
      '以上',
      ' ',
    ],
  );
  it('Q8 is read without throwing, and spans lie inside', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 60 }).map((all) => all.join('')),
        ),
        (text) => {
          for (const { span } of parseIndicator(text)) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(['每月', '不少于', '2次', '每每', '“', '三分之', '，每年1次', '（'])(
    'Q8 twenty thousand characters of %s',
    (piece) => {
      expect(() => parseIndicator(piece.repeat(20000 / piece.length))).not.toThrow();
    },
  );
});
