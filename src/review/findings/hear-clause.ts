/**
 * What a clause tells of how well it was: `well` says so or tells a deed, `fault` tells that something forbidden happened,
 * `doubt` that it was not as it should be or only in part, `promise` what is asked for or to come, `strange` nothing that is known.
 */
export type Bearing = 'well' | 'fault' | 'doubt' | 'promise' | 'strange';

/** 应到必到, 应缴尽缴 praise; 争取资金 was done. */
const NO_PROMISE = /应.{1,2}[必尽已均全都].{0,2}|争取[^,]*(?:资|款|项目|支持)/g;
/** What was promised or is to come tells of no deed. */
const TO_COME =
  /今后|下一?步|下阶段|下个?月|明年|来年|力争|争取|承诺|打算|拟(?![定订制])|希望|(?:^|[年月后志])将(?=[按于在继进每严认参及加])/;
/** Nor does what was asked for. */
const ASKED =
  /务必|必须|(?<![按急刚所必供])需(?!求)|应[按于每以在]|(?<![相响反适供效感顺照对])应(?![到知会急届对邀聘变用尽])(?![^,]*[\d一二两三四五六七八九十][次天个])|(?<![按照据到合足的达格有][^,]{0,8})要求(?=[^的是,严高])|(?:^|[年月日后])计划(?=[于在明每参召开到\d一二两三四五六])|督促[其该本按参]|(?<!理)安排(?![了有在部专\d])/;

/** What nobody wants there to be: 无违纪行为, 未发现问题 praise. */
export const BAD =
  /违|问题|矛盾|差错|失误|投诉|举报|信访|处分|通报(?!表)|诫勉|不良|负面|遗漏|过错|推诿|敷衍|拖欠|意见|异常|怨/;
const AFFIRMED = new RegExp(
  `(?:[有存出因被曾受遭收接]|发生|涉嫌|反映|群众)[^无未没]{0,6}?(?:${BAD.source}|批评|调查|追责|约谈|警告)`,
);
const FORBIDDEN = /(?<![曾未没])(?:有|存在)[^无未没]{0,4}违[纪法规反]/;
/** 未解决问题 leaves something undone; 有问题2个，均已解决 mends it. */
export const MENDS =
  /解决|整改|处理|化解|办理|协调|纠正|研究|落实|反馈|查摆|收集|征[求集]|梳理|接待|开展/;
/** 认可度低, 作用发挥一般, 记录不全, 由他人代签, 未见记录. */
const HALF =
  /[仅只](?!要)|(?<![最减降])低(?![保收碳])|慢$|勉强|消极|待[核查]|初步|欠|缺失|[代补替抄](?:签|为|记|会|写|开|参|学|袭|交)|他人|未(?:见|查|发现)|没有?(?:发现|找到|看到|提供)|查无|暂无|时[断有]|自[述称]|(?:据|本人|其)[^,]?(?:本人|[说称述])|离[开岗]|失[实职]|[谈算]不上|难[以言]|经[^,]{0,3}(?:提醒|催|督促)|委托|派[人员他]|[委指选]派|平均|原则上|电话|无人(?![缺违不未被受投举])/;
/** 上半年按时参加 leaves the rest of the year open. */
const PART = /^(?!.*上半年.*下半年).*(?:[上下]半年|[一二三四1-4]季度|近期|最近)/;
const COUNTED_ONLY = /[仅只](?:[^,]{0,6}?[\d一二两三四五六七八九十])/;
/** 无重大违纪 leaves the smaller ones open. */
const QUALIFIED = /(?:严重|重大|明显|较大|大的)(?:违|问题|过错|失误)/;
/** 无问题台账: of what it is is something to have. */
const THING = /(?:无|没有?|未)(?:问题|投诉|举报|意见)(?:台账|清单|渠道|机制|意识)/;
/** 没有学习记录, 签到缺失: whether it was done cannot be seen. */
const UNPROVEN =
  /(?:记录|签到|纪要|资料|笔记)[^,]{0,3}(?:缺|不全|没有|丢)|(?:无|没有|未[提附留])[^,]{0,6}(?:记录|签到|纪要|佐证|资料|笔记)/;
/** 去得少, 作用发挥差: how much is missing is not told. */
const WEAK =
  /^[^未没不\d]*[少差]$|未[评获][为得]|(?:无|没有)(?:突出|明显|显著|特别)|有[^,]{0,4}不(?:满意|认可)|最[少多]|结果未/;
/** 不主动, 不切实际. */
const NOT = /不(?![断少低仅但懈忘])/;
/** 没有一人少谈, 从未拖欠, 一次不落: nothing is missing. */
const SPOTLESS =
  /(?:从未|从不|从没有?|没有?|未|无|不)(?:曾|有|出现|发生|一[次人个天]|过|任何)*(?:拖?欠|缺[席勤课月]|迟到|早退|落下|[中间]断|(?<!不)断|遗漏|推诿|敷衍|少谈)缴?|[一每][次人份个天户期](?:也|都)?[不没未](?:少|落|缺|漏)|(?:反映|举报|信访|问题|查)[^,]{0,8}(?:不属实|查否)|查无实据/;
/** What a deed or a good word is told with: 撰写, 签到, 扎实. */
const KNOWN =
  /[好优强高勤齐签记写讲谈评办建订立编查认积严端扎显突满肯扬彰模范榜及准按足规完健清熟掌深充圆谐团融稳廉遵守担尽属切坚增提脱改称标解落参召开组制缴访慰帮协指导培研审督推施形账纪料档存册证照履调案划措印见附]|全[面部]|有[力效序]|合格|正常|自觉|报告|反映|时间|到[位会场村户]|应.[必尽]|[年来]$|^\P{Script=Han}*$/u;

/** 从未拖欠 denies a fault, and nothing else is missing. */
export function isSpotless(words: string): boolean {
  const rest = words.replace(SPOTLESS, '');
  return rest !== words && !/[未没缺欠漏不]/.test(rest);
}

/** Hears one clause; a fault that is denied (无违纪行为) is told as `well`. */
export function hearClause(words: string, denied: boolean, missing: boolean): Bearing {
  if (THING.test(words) || /.但/.test(words)) return 'doubt';
  if (denied) return QUALIFIED.test(words) ? 'doubt' : 'well';
  const told = words.replace(NO_PROMISE, '');
  if (TO_COME.test(told)) return 'promise';
  if (ASKED.test(told)) return missing ? 'doubt' : 'promise';
  if (FORBIDDEN.test(words)) return 'fault';
  // 仅开展4次 is told by its number.
  if (isOnlyDoubt(words) || HALF.test(words.replace(COUNTED_ONLY, ''))) return 'doubt';
  if (AFFIRMED.test(words) && !MENDS.test(words)) return 'doubt';
  const known = KNOWN.test(words) && ![COUNTED_ONLY, PART, NOT].some((each) => each.test(words));
  return known ? 'well' : 'strange';
}

/** Words for too little, or of what is no proof, say no more than that it is in doubt. */
export function isOnlyDoubt(words: string): boolean {
  return UNPROVEN.test(words) || WEAK.test(words);
}
