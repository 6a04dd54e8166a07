import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import { readFinding } from './read-finding';

const MONTHLY = '每月按时参加“某某活动日”活动。';
const SIX = '每年到扶贫联系点开展帮扶 6 次以上。';
const HOME = '每 2 个月到贫困户家中开展 1 次帮扶工作。';
const LECTURE = '每年在所在支部或到工作联系点讲党课至少 1 次。';
const LAWS = '遵守党章党规、法律法规和管理制度情况。';
const MODEL = '发挥党员先锋模范作用情况。';
const MEASURES = '是否针对贫困户实际有针对性的提出帮扶措施并落实到位。';
const APPROVED = '贫困户对帮扶责任人的认可度。';

function statusOf(text: string, indicator: string): string {
  const tests = parseIndicator(indicator);
  return readFinding(text, { text: indicator, tests }, { months: 12 }).status;
}

describe('words that prove a deed', () => {
  it.each([
    ['已被立案', LAWS],
    ['已立案审查', LAWS],
    ['违反工作纪律，已整改', LAWS],
    ['违规问题已查处', LAWS],
    ['已写检讨', LAWS],
    ['未违法，违规', LAWS],
    ['无违法行为，违反财经纪律', LAWS],
    ['未受处分，受到提醒谈话', LAWS],
    ['无违纪，群众有反映', LAWS],
    ['暂未发现违纪', LAWS],
    ['已落后', MODEL],
    ['措施已取消', MEASURES],
    ['措施已搁置', MEASURES],
    ['提出措施，尚在落实', MEASURES],
    ['已落实资金计划', MEASURES],
    ['认可度有争议', APPROVED],
    ['每月活动记录雷同', MONTHLY],
    ['能参加的都参加了', MONTHLY],
    ['原则上每月1次', MONTHLY],
    ['每月派人参加', MONTHLY],
    ['每月1次，派人参加', MONTHLY],
    ['每月委派科长参加', MONTHLY],
    ['每月催促参加', MONTHLY],
    ['每月都想参加', MONTHLY],
    ['每月通知参加', MONTHLY],
    ['每月可参加', MONTHLY],
    ['每月有记录', MONTHLY],
    ['听汇报6次', SIX],
    ['组织观看6次', SIX],
    ['组织党课1次', LECTURE],
    ['听党课1次', LECTURE],
    ['每2个月1次会议', HOME],
  ])('R107 「%s」 beside %s is not met', (text, indicator) => {
    expect(statusOf(text, indicator)).toBe('unclear');
  });

  it.each([
    ['每2个月到镇1次', HOME],
    ['每2个月到村1次', HOME],
    ['每2个月1次，到村委会', HOME],
    ['到镇政府6次', SIX],
    ['到其他村帮扶6次', SIX],
  ])('R107 「%s」 beside %s is elsewhere', (text, indicator) => {
    expect(statusOf(text, indicator)).toBe('unclear');
  });

  it.each([
    ['经查阅会议记录和签到册，每月均按时参加', MONTHLY],
    ['按时参加支部开展的活动，从未缺席', MONTHLY],
    ['每月参加，积极发言', MONTHLY],
    ['每月1次，会上作了交流', MONTHLY],
    ['到柏树村帮扶6次', SIX],
    ['全年入户帮扶8次', SIX],
    ['每两个月入户1次', HOME],
    ['严格遵守党章党规，未受过党纪政纪处分', LAWS],
    ['自觉遵守各项规章制度，近三年无违规违纪情况', LAWS],
    ['工作积极主动，先锋模范作用突出', MODEL],
    ['帮扶措施精准，落实到位', MEASURES],
    ['已按要求落实', MEASURES],
    ['贫困户对帮扶工作很满意', APPROVED],
  ])('R107 「%s」 beside %s is met', (text, indicator) => {
    expect(statusOf(text, indicator)).toBe('met');
  });

  it('R52 R107 未达标 beside numbers that reach is said both ways', () => {
    expect(statusOf('全年6次，未达标', SIX)).toBe('unclear');
  });
});

describe('what is not applicable', () => {
  it.each([
    ['不适用', 'not-applicable'],
    ['不涉及', 'not-applicable'],
    ['不适用（无党内职务）', 'not-applicable'],
    ['不适用，但帮扶2次', 'unclear'],
    ['不适用？', 'unclear'],
    ['不适用（2017年入党）', 'unclear'],
    ['不适用于违纪行为', 'unclear'],
    ['无此项', 'unclear'],
    ['无此情况', 'unclear'],
    ['无需', 'unclear'],
    ['无要求', 'unclear'],
    ['未涉及', 'unclear'],
    ['无扶贫联系点', 'unclear'],
    ['未查到', 'unclear'],
    ['未抽查，6次', 'unclear'],
    ['未抽查到', 'not-checked'],
    ['未抽到', 'not-checked'],
  ])('R108 「%s」 is %s', (text, status) => {
    expect(statusOf(text, SIX)).toBe(status);
  });
});
