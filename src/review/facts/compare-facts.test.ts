import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import { compareFindings } from './compare-findings';
import type { DifferenceClass } from './compare-findings';
import { readFinding } from '../findings/read-finding';

const PLAIN = '5.亲自督查督办重点工作情况。';
const MONTHLY = '6.每月按时召开支委会或党小组会。';
const SIX = '7.每年到联系点开展帮扶 6 次以上。';
const DUES = '2.按月足额缴纳党费。';
const DAYS = '全年在村工作时间不得少于 60 个工作日。';

function classesOf(indicator: string, texts: readonly string[]): readonly DifferenceClass[] {
  const tests = parseIndicator(indicator);
  const findings = texts.map((text, at) => ({
    filler: String(at),
    claim: readFinding(text, { text: indicator, tests }, { months: 12 }),
  }));
  return compareFindings(findings, { tests, scope: { months: 12 }, asked: indicator }).classes;
}

/** Written by somebody who never saw the reader: same, and changed in one place. */
describe('sentences of an unseen author', () => {
  it.each([
    [PLAIN, '督办重点工作8件，办结7件，剩1件正在办', '亲自督办8件重点任务：办结七件、在办一件'],
    [
      PLAIN,
      '赴12个支部督查，发现问题15个，下发督办单4张',
      '发督办单四张，到12个党支部督查，查出15处问题',
    ],
    [PLAIN, '5月9日、11月2日两次到村督查', '到村督查2次（5.9；11.2）'],
    [PLAIN, '到村调研9次，协调硬化路2.3公里', '协调硬化路2300米，下村调研九次'],
    [PLAIN, '争取资金45万元，拨付到村', '为村争取项目款450000元并拨付'],
    [PLAIN, '正确率80%，共测1次', '测1次，正确率八成'],
    [PLAIN, '谈心对象5人，每人谈2次，共10人次', '全年谈心谈话10人次（5人各2次）'],
    [MONTHLY, '除2月外，每月均按时召开支委会', '支委会全年按时召开11次，仅2月份未召开'],
    [MONTHLY, '支委会12次，党小组会24次', '党小组会每月2次、支委会每月1次，按一年计'],
    [MONTHLY, '应开12次，开了10次，5月、7月缺', '缺2次（5、7月），实开10次，应开12次'],
    [SIX, '全年6次，2、4、6、8、10、12月各1次', '每逢双月一次，共6次'],
    [SIX, '逢双月到贫困户家中帮扶1次', '于2、4、6、8、10、12月到贫困户家中帮扶，各1次'],
    [SIX, '上半年、下半年每月各2次', '全年24次'],
    [SIX, '2017.3.8、5.12、7.6入户，计3次', '17年入户三次：3月8日，5月12日，7月6日'],
    [DAYS, '在村63个工作日，超3天', '全年在村工作日63个，比60天要求多三天'],
    [PLAIN, '3月12日14:30到村督办1次', '三月十二日下午两点半到村督办一次'],
    [PLAIN, '筹资12.5万（单位8万、社会4.5万）', '共125,000元，社会捐四万五千元，单位出八万元'],
  ])('R81 R82 %s: 「%s」 is 「%s」', (indicator, one, other) => {
    expect(classesOf(indicator, [one, other])).toEqual(['wording-only']);
  });

  it.each([
    [PLAIN, '督办重点工作10件，办结9件，剩1件正在办', '亲自督办10件重点任务：办结八件、在办两件'],
    [PLAIN, '主持召开专题会5次，列出问题8条', '牵头开专题会五次，查摆问题6个'],
    [PLAIN, '到村调研9次，协调硬化路2.3公里', '协调硬化路3200米，下村调研九次'],
    [PLAIN, '调研7次：村级3次、机关2次、组织2次', '调研共七次，其中到村四次、机关一次、组织两次'],
    [PLAIN, '测评满意率92%，9月', '11月测评，满意率92%'],
    [MONTHLY, '除2月外，每月均按时召开支委会', '支委会全年按时召开11次，仅8月份未召开'],
    [MONTHLY, '应开12次，开了9次，5月、7月、8月缺', '缺3次（5、7、9月），实开9次，应开12次'],
    [MONTHLY, '2016年1次、2017年2次', '近两年：16年两次，17年一次'],
    [MONTHLY, '书记。一季度每月2次、二季度每月1次，共9次', '共9次，一季度每月1次、二季度每月2次'],
    [SIX, '全年6次，2、4、6、8、10、12月各1次', '每逢单月一次，共6次'],
    [SIX, '2017.3.8、5.12、7.6入户，计3次', '17年入户三次：3月8日，5月12日，7月26日'],
    [SIX, '每周一上午会商，全年52次', '周周有会商（周四上午），一年共52次'],
    [DAYS, '上半年在村28个工作日，下半年37个', '在村工作日：上半年37个，下半年28个'],
    [DAYS, '在村时间集中在3—5月，共33天', '在村时间集中在8—10月，共33天'],
    [PLAIN, '3月12日14:30到村督办1次', '三月十二日下午三点半到村督办一次'],
  ])('R81 R82 %s: 「%s」 is not 「%s」', (indicator, one, other) => {
    expect(classesOf(indicator, [one, other])).toContain('facts-differ');
  });

  it.each([
    ['2016年5月被党内警告', '16年5月受党内严重警告', 'facts-differ'],
    ['2017年7月获县级表彰', '2017.07获全市表彰', 'facts-differ'],
    ['16、17年依次为优秀、合格', '2016年合格，2017年优秀', 'facts-differ'],
    ['一季度满勤，二季度缺1，三季度缺2', '一季度缺一次，三季度缺两次，其余全到', 'unclear'],
    ['逢双月到户帮扶1次', '于2、4、6、8、10月到户帮扶，各1次', 'unclear'],
    ['经该同志主持，讨论2次', '讨论2次，均由村支书主持，该同志列席', 'unclear'],
    ['4月10日在甲乙镇主持审定', '4月10日由其在丙丁镇主持审定', 'unclear'],
    ['5月在村办柑橘修剪培训', '5月在村办柑橘嫁接培训', 'unclear'],
    ['集中学习近40次，笔记3本', '笔记三本，集中学习40次', 'unclear'],
  ])('R13 R83 「%s」 beside 「%s」 is %s', (one, other, found) => {
    expect(classesOf(PLAIN, [one, other])[0]).toBe(found);
  });

  it.each([
    [PLAIN, '三分之二的脱贫户已领到，计40户', '60户中还有20户未领到'],
    [PLAIN, '硬化村道2500米，离任务还差500米', '3公里村道，硬化五里，剩一里没硬化'],
    [PLAIN, '欠缴的1200元已补缴四分之三', '补缴900元，还差300元未清'],
    [PLAIN, '考核列12个乡镇倒数第二位', '考核居12个乡镇第11名'],
    [MONTHLY, '没有一个月不去联系村', '每个月都去了联系村'],
    [PLAIN, '上半年每月3天，合计18天', '1至6月十八天，每个月均为3天'],
    ['每年按计划发展党员。', '计划发展党员2名，实际发展1名', '全年发展党员1名，差计划1名'],
    [PLAIN, '每月上、中、下旬各走访1次', '每旬走访一次，全年36次'],
    [PLAIN, '中心组学习12次，因出差缺1次', '参加中心组学习11次，1次因公出差未到'],
    [PLAIN, '调研报告1篇，10月31日以前已完成', '10月底前完成了1篇调研报告'],
    [PLAIN, '其他成员4人，除李某外都谈过了', '已谈3人，只剩李某1人没有谈，其他成员共4人'],
  ])('R86 R100 R101 R112 %s: 「%s」 beside 「%s」 is no other number', (indicator, one, other) => {
    const classes = classesOf(indicator, [one, other]);
    expect(classes).not.toContain('facts-differ');
    expect(classes).not.toContain('judgement-differs');
  });

  it.each([
    [PLAIN, '讲课2次，均由本人主讲', '讲课2次，都请党校教师主讲，本人主持'],
    [SIX, '全年到张家村帮扶6次', '全年到李家村帮扶6次'],
    [PLAIN, '因上班玩游戏被口头提醒1次', '因上班玩游戏被书面诫勉1次'],
    [PLAIN, '已落实产业帮扶', '已落实教育帮扶'],
    [PLAIN, '班子其他成员5人，只有王某没谈', '班子其他成员5人，只谈了王某'],
    [PLAIN, '民情日记从9月才开始记', '民情日记记到9月就断了'],
    [PLAIN, '前5个月党费漏交，8月已补齐', '前5个月党费漏交，8月催交后仍差1个月未补'],
    [PLAIN, '反馈10个问题，改完8个', '10个问题已改9个，剩1个'],
    [PLAIN, '5户监测户，消除风险的有4户', '5户监测户里还有4户风险没有消除'],
    [MONTHLY, '6月以前每月到村，7月起没有再去', '6月以前没到过村，7月起每月去1次'],
    [PLAIN, '缺训4次，没有一次不请假', '缺训4次，没有一次请假'],
    [PLAIN, '上半年隔周下访1次，没有中断', '上半年坚持每周下访1次'],
    [PLAIN, '缺席党员大会1次，已请假', '有1次党员大会没来，也没有请假'],
    [MONTHLY, '每月主持1次', '每月列席1次'],
    [SIX, '全年超过6次', '全年6次'],
    [SIX, '近三年共18次', '每年6次'],
    [DUES, '每月缴纳85元，全年1020元', '全年缴1020元，上半年每月80元，下半年每月90元'],
  ])('R85 R100 R112 %s: 「%s」 is never only 「%s」 otherwise', (indicator, one, other) => {
    expect(classesOf(indicator, [one, other])).not.toContain('wording-only');
  });

  it.each([
    [PLAIN, '协助解决了技术问题', '未协助解决技术问题', ['judgement-differs']],
    [PLAIN, '履行了职责，班子没有不团结现象', '职责已履行，未发现班子不团结', ['wording-only']],
    [SIX, '按每2个月1次的要求帮扶', '没有按每2个月1次的要求帮扶', ['judgement-differs']],
  ])('R84 %s: 「%s」 beside 「%s」 is %j', (indicator, one, other, classes) => {
    expect(classesOf(indicator, [one, other])).toEqual(classes);
  });
});
