import type { Chance } from './chance';
import type { Requirement } from './requirements';
import {
  sentencesOfCount,
  sentencesOfDue,
  sentencesOfYears,
  type Sentence,
} from './sentences-of-times';
import { sum, type Truth } from './truth';

const WORKDAYS = 250;

function telling(tells: Sentence['tells'], ...says: readonly string[]): Sentence[] {
  return says.map((text) => ({ says: text, tells }));
}

function sentencesOfDues(unpaid: readonly number[]): Sentence[] {
  if (unpaid.length === 0) {
    return [
      ...telling(
        [],
        '按月足额缴纳',
        '每月按时足额缴纳党费',
        '{twelve}个月均已足额缴纳',
        '~应缴{twelve}个月|实缴{twelve}个月',
        '按月足额缴纳党费|无欠缴',
        '全年{twelve}个月党费已全部缴清',
      ),
      ...telling(
        ['amount'],
        '每月缴纳{amount}元',
        '按月足额缴纳|每月{amount}元',
        '每月缴纳党费{amount}元|全年共{yearly}元',
        '全年缴纳党费{yearly}元',
      ),
    ];
  }
  if (unpaid.length === 12) {
    return telling(
      [],
      '全年未缴纳',
      '{twelve}个月均未缴纳',
      '一直未缴纳党费',
      '全年{twelve}个月未缴',
    );
  }
  return telling(
    [],
    '{unpaid}个月未缴',
    '有{unpaid}个月未缴纳党费',
    '欠缴{unpaid}个月',
    '欠缴党费{unpaid}个月',
    '~应缴{twelve}个月|实缴{paid}个月',
    '~缴纳{paid}个月|{unpaid}个月未缴',
    '{months}未缴|其余月份均已缴纳',
    '{months}共{unpaid}个月未缴纳',
    '除{unpaid}个月未缴外，其余月份均足额缴纳',
  );
}

function sentencesOfDays(days: number): Sentence[] {
  return [
    ...telling(
      [],
      '全年{does}{days}天',
      '{does}{days}天',
      '{does}{days}个工作日',
      '全年驻村{days}天',
      '~应{verb}{due}天|实际{verb}{days}天',
      '共{days}天',
      ...((days * 100) % WORKDAYS === 0
        ? ['{does}{days}天|占全年工作日（{workdays}天）的{share}%']
        : []),
    ),
    ...telling(
      ['parts'],
      '上半年{h1}天|下半年{h2}天',
      '全年{does}{days}天|其中上半年{h1}天',
      '{does}{days}天（上半年{h1}天，下半年{h2}天）',
    ),
  ];
}

function sentencesOfPair(visits: number, papers: number): Sentence[] {
  return telling(
    [],
    '调研{visits}次|形成小结{papers}篇',
    '~到村实地调研{visits}次|撰写工作进度小结{papers}篇',
    '全年调研指导{visits}次|小结{papers}篇',
    '调研和小结分别为{visits}次、{papers}篇',
    '实地调研{visits}次、形成工作进度小结{papers}篇',
    ...(visits === 6 && papers === 6 ? ['每2个月调研{one}次|每2个月形成小结{one}篇'] : []),
  );
}

function sentencesOfAnswers(right: number): Sentence[] {
  return telling(
    [],
    '抽查{five}题|答对{right}题',
    '随机抽查{five}道题目|答对{right}道',
    '{five}道题答对{right}道',
    '抽题{five}道|正确{right}道',
    ...(right === 5 ? ['{five}题全部答对', '抽查{five}题|全部答对'] : []),
    ...(right < 5 ? ['~答对{right}题|答错{wrong}题', '抽查{five}题|答错{wrong}题'] : []),
  );
}

/** Every way to tell this truth about this indicator. */
export function sentencesOf(requirement: Requirement, truth: Truth): readonly Sentence[] {
  switch (truth.kind) {
    case 'attended':
    case 'held':
      return sentencesOfDue({ ...requirement, kind: truth.kind }, truth.parts, truth.due);
    case 'count':
      return sentencesOfCount(sum(truth.parts), truth.parts);
    case 'years':
      return sentencesOfYears(truth.years);
    case 'dues':
      return sentencesOfDues(truth.unpaid);
    case 'days':
      return sentencesOfDays(sum(truth.parts));
    case 'pair':
      return sentencesOfPair(truth.visits, truth.papers);
    case 'answers':
      return sentencesOfAnswers(truth.right);
    case 'grade':
      return telling(
        [],
        '参加民主评议{one}次|评为{grade}',
        '民主评议等次为{grade}',
        '民主评议{grade}',
        '参加{one}次|结果为“{grade}”',
        '评议结果：{grade}',
        '被评为{grade}等次',
      );
    case 'state':
      return truth.good
        ? telling([], '已{does}', '能够{does}', '按要求{does}', '已按要求{does}', '较好地{does}')
        : telling([], '未{does}', '没有{does}', '未能{does}', '未按要求{does}', '{does}不到位');
  }
}

function dayOf(year: number, month: number, day: number, chance: Chance): string {
  const [m, d] = [String(month), String(day)];
  return chance.one([
    `${String(year)}年${m}月${d}日`,
    `${m}月${d}日`,
    `${String(year)}.${m}.${d}`,
    `${String(year)}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
    `${m}月${d}号`,
  ]);
}

/** The numbers of a truth, by the names its sentences use. */
export function numbersOf(
  { does, verb, times }: Requirement,
  truth: Truth,
  chance: Chance,
): Record<string, number | string | undefined> {
  const always = { does, verb, one: 1, zero: 0, five: 5, twelve: 12 };
  switch (truth.kind) {
    case 'attended':
    case 'held':
    case 'count': {
      const { parts } = truth;
      const done = sum(parts);
      const due = truth.kind === 'count' ? times : truth.due;
      const half = parts.length / 2;
      const [h1, h2] = [sum(parts.slice(0, half)), sum(parts.slice(half))];
      const day = truth.kind === 'count' ? dayOf(2017, truth.day.month, truth.day.day, chance) : '';
      const [p1, p2, p3, p4] = parts;
      return { ...always, done, due, missed: due - done, h1, h2, p1, p2, p3, p4, day };
    }
    case 'years': {
      const [y1, y2, y3] = truth.years;
      return { ...always, y1, y2, y3, all: sum(truth.years) };
    }
    case 'dues': {
      const { unpaid, amount } = truth;
      const months = unpaid.map((month) => `${String(month)}月`).join('、');
      const [u, paid] = [unpaid.length, 12 - unpaid.length];
      return { ...always, unpaid: u, paid, months, amount, yearly: amount * 12 };
    }
    case 'days': {
      const [h1, h2] = truth.parts;
      const days = sum(truth.parts);
      const share = (days * 100) / WORKDAYS;
      return { ...always, days, h1, h2, due: truth.due, workdays: WORKDAYS, share };
    }
    case 'pair':
      return { ...always, visits: truth.visits, papers: truth.papers };
    case 'answers':
      return { ...always, right: truth.right, wrong: 5 - truth.right };
    case 'grade':
      return { ...always, grade: truth.grade };
    case 'state':
      return always;
  }
}
