import type { Truth } from './truth';

/** One indicator of the notice's two forms, and the words officials answer it with. */
export interface Requirement {
  /** The form: its sheet is found by this word. */
  readonly form: '党建' | '扶贫';
  /** The heading of the rows it stands among. */
  readonly block: string;
  /** How its text begins, by which its row is found within its block. */
  readonly begins: string;
  readonly kind: Truth['kind'];
  /** How often a year it is due, for what is due so often. */
  readonly times: number;
  /** What is done, as a verb with its object: 参加党员活动日. */
  readonly does: string;
  /** The bare verb: 参加. */
  readonly verb: string;
  /** Told year by year by some. */
  readonly byYear: boolean;
  /** Due in each half of the year as often as in the other. */
  readonly evenly: boolean;
}

type Row = readonly [
  begins: string,
  kind: Truth['kind'],
  times: number,
  does: string,
  verb: string,
  told?: 'by year' | 'evenly',
];

function block(form: Requirement['form'], heading: string, rows: readonly Row[]): Requirement[] {
  return rows.map(([begins, kind, times, does, verb, told]) => ({
    form,
    block: heading,
    begins,
    kind,
    times,
    does,
    verb,
    byYear: told === 'by year',
    evenly: told === 'evenly',
  }));
}

/** The 40 indicators of the two forms, in their order. */
export const REQUIREMENTS: readonly Requirement[] = [
  ...block('党建', '履行党建责任', [
    ['1.党组织书记履行党建', 'state', 1, '履行“一岗双责”', '履行'],
    ['2.每年签订', 'count', 1, '签订党建工作目标责任书', '签订', 'by year'],
    ['3.党组织书记每季度主持', 'held', 4, '主持研究党建工作', '研究', 'by year'],
    ['4.每季度至少开展', 'held', 4, '开展党建工作专题调研', '开展', 'by year'],
    ['5.亲自督查', 'state', 1, '督查督办基层党建重点工作', '督查督办'],
    ['6.每月按时召开', 'held', 12, '召开支委会', '召开'],
    ['7.每月组织', 'attended', 12, '参加中心组学习', '参加'],
    ['8.履行抓班子', 'state', 1, '履行抓班子带队伍职责', '履行'],
    ['9.每年在所在支部或', 'count', 1, '讲党课', '讲', 'by year'],
    ['10.每年与所在支部', 'count', 2, '开展谈心谈话', '开展', 'by year'],
    ['11.自觉以普通党员', 'state', 1, '以普通党员身份参加双重组织生活', '参加'],
    ['12.是否熟悉', 'answers', 5, '熟悉党建业务知识', '熟悉'],
  ]),
  ...block('党建', '履行党员义务', [
    ['1.每月按时参加', 'attended', 12, '参加党员活动日', '参加'],
    ['2.按月足额', 'dues', 12, '缴纳党费', '缴纳'],
    ['3.每季度按时', 'attended', 4, '参加党员大会', '参加', 'by year'],
    ['4.每年在所在支部参加', 'grade', 1, '参加民主评议', '参加'],
    ['5.每半年参加', 'attended', 2, '参加组织生活会', '参加', 'by year'],
    ['6.按时参加所在', 'attended', 12, '参加集中学习', '参加'],
    ['7.每年到扶贫', 'count', 6, '到联系点开展帮扶', '帮扶', 'by year'],
    ['8.每月参加党小组', 'attended', 12, '参加党小组会', '参加'],
    ['9.遵守党章', 'state', 1, '遵守党章党规和法律法规', '遵守'],
    ['10.发挥党员', 'state', 1, '发挥党员先锋模范作用', '发挥'],
  ]),
  ...block('扶贫', '联系领导', [
    ['1.是否组织', 'state', 1, '制定所联系贫困村脱贫攻坚规划和年度计划', '制定'],
    ['2.每2个月', 'held', 6, '召开帮扶工作推进会', '召开'],
    ['3.每年到联系', 'pair', 6, '到村调研', '调研'],
  ]),
  ...block('扶贫', '帮扶单位', [
    ['1.是否参与', 'state', 1, '参与制定本单位帮扶工作计划', '参与'],
    ['2.是否会同', 'held', 6, '集中研究联系村脱贫攻坚工作', '研究'],
    ['3.是否到联系', 'state', 1, '到联系贫困村调研并帮助解决困难', '调研'],
  ]),
  ...block('扶贫', '驻村工作组', [
    ['1.是否建立', 'state', 1, '建立驻村工作计划和台账', '建立'],
    ['2.每周会同', 'held', 52, '研究脱贫攻坚工作', '研究'],
    ['3.在村开展', 'days', 167, '在村工作', '驻村'],
  ]),
  ...block('扶贫', '第一书记', [
    ['1.是否制定', 'state', 1, '制定精准扶贫等工作规划并建立台账', '制定'],
    ['2.每周会同', 'held', 52, '研究脱贫攻坚工作', '研究'],
    ['3.在村开展', 'days', 167, '在村工作', '驻村'],
  ]),
  ...block('扶贫', '农技', [
    ['1.协助贫困村', 'state', 1, '协助制定农业产业发展规划', '协助'],
    ['2.帮助贫困村', 'state', 1, '培育科技示范户和新型职业农民', '培育'],
    ['3.全年在村', 'days', 60, '在村工作', '在村工作'],
  ]),
  ...block('扶贫', '帮扶责任人', [
    ['1.每 2 个月到贫困户', 'count', 6, '到贫困户家中开展帮扶', '帮扶', 'evenly'],
    ['2.是否针对', 'state', 1, '针对贫困户实际提出帮扶措施并落实', '落实'],
    ['3.贫困户对', 'state', 1, '得到贫困户认可', '认可'],
  ]),
];
