/** A word that tells how much, how often, when or whether, and that no number and no time was read from. */
export interface LeftOver {
  readonly kind: LeftKind;
  readonly words: string;
}

export type LeftKind = (typeof KINDS)[number];

const KINDS = [
  'place',
  'part',
  'rest',
  'each',
  'more',
  'less',
  'than',
  'short',
  'counted-short',
  'late',
  'numeral',
  'who',
] as const;

/** Names and turns that tell nothing though such a word stands in them: 一岗双责, 第一书记, 进一步, 不断. */
const NAMES =
  /一(?:岗双责|把手|[直律致定并些般贯向样同线道体旦起道]|事一议|次性|系列|方面)|[一唯]一(?=对一)|进一步|统一|(?<=逐)一|第一(?:书记|责任人?|时间|线)|两委|双(?:重组织|重身份|联|方)|三会一课|两学一做|三分之[一二]|四议两公开|八项规定|十[八九]大|(?:[不没]少于|不低于|不得?少于|至少|最少|不下)|#以上|万无一失|[人户]均(?=#)|单位|部门|部队|分别|不(?:断|仅|但|等|含|限|同|懈|定期|得|漏)|常规|平均|以(?:来|内)|党中央|中(?:心|央|层)|比如|无(?:误|偿|关|出入|异常|差错|遗漏)|占比|比[例重]|评比|一番|不(?:合格|称职)/g;

/** 无缺席, 没有缺月, 从未请假, 一个不少: nothing is missing. */
const DENIED =
  /(?:无一?|没有?|未(?:曾|有|出现|发现|见|受到?)?|从[未不]|不存在|零)(?:过|任何|[一#人次项个])*(?:党纪|政纪|违[规纪法]|缺|漏|欠|拖|迟|断|落下|间断|中断|请.?假|问题|处分|投诉|不良|旷|早退|[^,;；。#@]{0,4}(?:行为|现象|情况|情形))[^,;；。#@]{0,4}|[一#]个?[不没](?:少|落|缺|漏)|不[漏缺落]|从未间?断|(?:未(?:发现|见|出现)|没有?(?:发现|出现)?|不存在|无)[^,;；。#@]{0,6}[不未]\p{Script=Han}{2}(?:现象|情况|情形|行为|问题)?/gu;

/** 没有达到要求, 不达标: judged by itself (R52). */
const VERDICT =
  /(?:未能?|没有?|尚未|不能?)(?:完全)?(?:达到|达标|符合)[^,;；。#@]{0,4}(?:要求|标准|规定)?|达不到[^,;；。#@]{0,4}|不达标/g;

const TELLERS = new RegExp(
  [
    '(?<place>前者|后者|倒数|最后|最末|首[次个尾月周末批轮]|[年月季周]?(?:初|末|底)|[月季年]中|[上中下]旬|[上下中]午|晚上?|早上|周末|当[天日晚]|次[日月年周]|[前去上]年度?|前[夕一]|[头前后][半一二两三几]|同[日天月]|[以之][前后]|前后|(?<=@)[前后])',
    '(?<rest>其余|其他|另|剩|余(?=#))',
    '(?<part>基本|一半|过半|大半|小半|对半|各占|半|部分|大多|多数|绝大|少数|个别|有[的些]|一些|多[次名个户篇份场项位]|若干|数[次名个户篇份场]|几)',
    '(?<each>每|各(?!类|种|级|项|方面|司|自|村民)|逐|月月|季季|周周|按[月季周年]|[单双](?=[月周数日])|隔|季度|半年|[月季周旬]一)',
    '(?<more>增(?=[加长收至到了多幅#]|$)|升|翻(?=[了#一两番])|倍|番(?!茄)|多(?=#)|超(?!过?#)|逾|强(?=[,;。]|$)|以上|刚过|[多](?=\\p{Script=Han}{1,3}#))|(?<less>减|降|少(?=\\p{Script=Han}{0,3}#)|弱(?=[,;。]|$)|以下|不足|不到(?!位)|未满|将近)|(?<than>比(?!较)|较(?=上|去|前|年|@)|左右|上下(?!半))',
    '(?<short>未|没|无|缺|欠|漏|除|请.?假|仅|只(?!要)|尚|暂|不)|(?<late>才(?=#|@)|迟|补(?!助)|停|拖|逾期)',
    '(?<numeral>[零〇一二两三四五六七八九十百千万\\d]+\\p{Script=Han}?)',
    '(?<who>副|代理?(?=书记|主任)|原(?=[任书主])|前任|由(?!于|此|衷|[^,;；。#@]{0,6}(?:该同志|本人|其))[^,;；。#@]{1,8}?(?=主持|主讲|讲|代|负责|带|牵头|完成|组织|召集|陪|送|填|参加|出席|实施|[,;；。#@])|请(?![假示求客教])[^,;；。#@]{1,8}?(?=主讲|讲|授|作报告|代|上课)|列席|旁听|陪同|代[为讲替缴交签写]|委托|委派|指派)',
  ].join('|'),
  'gu',
);

/** What a text tells beside its numbers and times; `unread` is the text without these. */
export function leftOver(unread: string): readonly LeftOver[] {
  const text = unread.replace(VERDICT, '').replace(NAMES, '').replace(DENIED, '');
  return [...text.matchAll(TELLERS)].flatMap(({ 0: words, index, groups = {} }) => {
    const kind = KINDS.find((each) => groups[each] !== undefined);
    if (kind === undefined) return [];
    // 各1次, 每人2次: the number tells it.
    const clause = clauseAt(text, index);
    // 仅1项没有完成: the number tells it.
    if (kind === 'short' && clause.includes('#')) return [{ kind: 'counted-short', words }];
    // 少1次 is one that is missing, 比上半年少1次 is not.
    if (kind === 'less' && words === '少' && !/比|较|逐|每/.test(clause))
      return [{ kind: 'counted-short', words }];
    if (kind === 'than' && /[多少增减升降翻超]/.test(clause)) return [];
    if (kind === 'rest' && clause.includes('#')) return [];
    // 七一当天.
    if (kind === 'place' && /^当/.test(words) && text[index - 1] === '@') return [];
    if (kind === 'each' && /^[^,;；。]{0,12}?#/.test(text.slice(index + words.length))) return [];
    return [{ kind, words }];
  });
}

function clauseAt(text: string, at: number): string {
  const from = text.slice(0, at).search(/[^,;；。]*$/);
  return /^[^,;；。]*/.exec(text.slice(from))?.[0] ?? '';
}
