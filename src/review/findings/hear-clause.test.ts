import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import { readFinding } from './read-finding';

const MONTHLY = '每月按时参加“某某活动日”活动。';
const DUES = '按月足额缴纳党费。';
const SIX = '每年到联系点开展帮扶 6 次以上。';
const LAWS = '遵守党章党规、法律法规和管理制度情况。';
const MODEL = '发挥先锋模范作用情况。';
const PLANNED = '是否参与制定帮扶工作计划，并指导完成年度计划。';
const MEASURES = '是否针对贫困户实际有针对性的提出帮扶措施并落实到位。';
const APPROVED = '贫困户对帮扶责任人的认可度。';

function read(text: string, indicator: string) {
  const tests = parseIndicator(indicator);
  return readFinding(text, { text: indicator, tests }, { months: 36, workingDays: 250 });
}

describe('what a clause bears', () => {
  it.each([
    ['每月按时参加，签到册齐全，见附件', MONTHLY],
    ['按时参加，无迟到早退', MONTHLY],
    ['全勤', MONTHLY],
    ['每月均参加', MONTHLY],
    ['足额缴纳，从不拖欠', DUES],
    ['每年帮扶6次，从未间断', SIX],
    ['遵纪守法，未发现违纪违法行为', LAWS],
    ['未收到信访举报', LAWS],
    ['信访反映查否', LAWS],
    ['带头作用明显', MODEL],
    ['2017年7月被县委评为优秀共产党员', MODEL],
    ['参与制定', PLANNED],
    ['措施8条，均已落实', MEASURES],
    ['认可度很高，群众反映好', APPROVED],
  ])('R90 「%s」 beside %s is met', (text, indicator) => {
    expect(read(text, indicator).status).toBe('met');
  });

  it.each([
    ['按时参加，但会上玩手机', MONTHLY],
    ['按时参加，会上睡觉', MONTHLY],
    ['按时签到后离开', MONTHLY],
    ['据本人说每月按时参加', MONTHLY],
    ['经提醒后按时参加', MONTHLY],
    ['谈不上按时参加', MONTHLY],
    ['上半年按时参加', MONTHLY],
    ['未见按时参加的记录', MONTHLY],
    ['参加率低', MONTHLY],
    ['没有签到记录', MONTHLY],
    ['委托村干部到户，每年6次', SIX],
    ['有不良记录', LAWS],
    ['曾有违纪', LAWS],
    ['无重大违纪', LAWS],
    ['有酒驾', LAWS],
    ['被通报批评', LAWS],
    ['无问题台账', LAWS],
    ['作用发挥差', MODEL],
    ['无突出表现', MODEL],
    ['参与不多', PLANNED],
    ['仅参与制定计划', PLANNED],
    ['针对性不强', MEASURES],
    ['措施到位率60%', MEASURES],
    ['制定措施8条，已落实7条', MEASURES],
    ['贫困户有意见', APPROVED],
    ['贫困户认可但有怨言', APPROVED],
    ['满意度95%', APPROVED],
    ['无人认可', APPROVED],
    ['从未缺席但有时代签', MONTHLY],
    ['材料失实', LAWS],
  ])('R90 「%s」 beside %s proves nothing', (text, indicator) => {
    expect(read(text, indicator).status).toBe('unclear');
  });

  it.each([
    ['有违纪行为', LAWS],
    ['存在违规发放补贴问题', LAWS],
    ['贫困户不认可', APPROVED],
    ['不参加活动', MONTHLY],
    ['应参加未参加', MONTHLY],
    ['不断缺席', MONTHLY],
    ['不落一次，2次未参加', MONTHLY],
    ['达不到要求', SIX],
    ['仅2次，承诺今后按时参加', SIX],
  ])('R90 「%s」 beside %s is unmet', (text, indicator) => {
    expect(read(text, indicator).status).toBe('unmet');
  });

  it.each([
    '应按时参加',
    '要求按时参加',
    '承诺按时参加',
    '今后按时参加',
    '下一步按要求落实',
    '计划每月参加1次',
    '应每年参加2次',
    '已安排按月参加',
    '按时参加，今后继续保持',
    '力争达到要求',
  ])('R91 「%s」 tells of no deed', (text) => {
    expect(read(text, MONTHLY)).toMatchObject({ status: 'unclear', reason: 'not-proven' });
  });

  it.each(['基本达到要求', '部分达到要求', '力争达到要求', '要求达标'])(
    'R91 「%s」 says no more than it does',
    (text) => {
      expect(read(text, MONTHLY)).toMatchObject({ verdict: null, status: 'unclear' });
    },
  );

  it.each(['应到必到，每月按时参加', '按上级要求每月参加', '按通知要求参加'])(
    'R91 「%s」 promises nothing',
    (text) => {
      expect(read(text, MONTHLY).status).toBe('met');
    },
  );

  it.each([
    ['每月参加', MONTHLY, 'met'],
    ['每周参加', MONTHLY, 'met'],
    ['每季度均按时参加', MONTHLY, 'unclear'],
    ['按季足额缴纳', DUES, 'unclear'],
    ['每年按要求参加', MONTHLY, 'met'],
    ['每年参加', MONTHLY, 'unclear'],
    ['每月缴纳120元，全年1440元', DUES, 'met'],
    ['每季缴纳360元', DUES, 'unclear'],
    ['全年缴纳1440元', DUES, 'unclear'],
    ['年底一次性缴纳', DUES, 'unclear'],
  ])('R92 「%s」 beside %s is %s', (text, indicator, status) => {
    expect(read(text, indicator).status).toBe(status);
  });

  const GRADED = '每年在所在支部参加民主评议至少 1 次。';
  it.each([
    ['优秀', GRADED, '优秀'],
    ['参加，合格', GRADED, '合格'],
    ['评议等次为合格', GRADED, '合格'],
    ['称职', '年度考核等次。', '称职'],
    ['优秀', MODEL, null],
    ['被评为优秀共产党员', GRADED, null],
    ['无人评为不合格', GRADED, null],
    ['优秀18票，合格3票', GRADED, null],
  ])('R93 「%s」 beside %s is the grade %s', (text, indicator, grade) => {
    expect(read(text, indicator).grade).toBe(grade);
  });
});
