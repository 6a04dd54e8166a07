import type { WordSense } from './fact-lexicon';

/** A turn of speech that only a pattern holds, and what it does in its phrase. */
export interface Turn {
  readonly sense: WordSense;
  readonly pattern: RegExp;
  /** Only where nothing of the phrase stands before it. */
  readonly opening?: boolean;
}

const END = '(?=$|[,，、;；。)])';
const NUMBER = '(?:\\d+|[一二两三四五六七八九十]+)';
const NOT = '(?:还没有?|尚未|并未|从未|没有|没|未)';
const DEED = '[改写定建讲传管修办做搞弄动开上学抓理整落设订编研排用提交报去来]';

/** Praise that measures nothing: it says nothing of what is asked for, and nothing against it (F71). */
const PRAISE =
  '(?:亮点|特色|成效|成绩|效果|氛围|基础|态度|准备|热情|积极性|内容|形式|程序|流程|气氛)(?:也|都|均|很|十分|非常|比较)?(?:好|浓厚?|明显|显著|突出|充分|充足|鲜明|扎实|认真|丰富|多样|严谨|高涨|高|热烈)|(?:做|搞|办|开展|组织|完成|落实|抓)得?(?:也|都|很|十分|非常)?(?:好|不错|扎实|认真)';

/** How staff speak rather than write; each turn stands for a whole family of words. */
export const SPOKEN_TURNS: readonly Turn[] = [
  // 创建工作亮点突出， · “1+1”做得好，
  {
    sense: 'neutral',
    opening: true,
    pattern: new RegExp(`[^,，、;；。:未没无不缺少]{0,12}?(?:${PRAISE})${END}`, 'y'),
  },
  { sense: 'ok', pattern: new RegExp(`(?:促\\p{Script=Han}{2})?(?:${PRAISE})${END}`, 'uy') },
  // 经后台比对， · 经与台账核对，
  {
    sense: 'neutral',
    opening: true,
    pattern:
      /经[^,，;；。:\d未没无不缺少漏迟错]{0,12}?(?:比对|核对|核实|核查|统计|抽查|查询|检索|查证|了解|比较|清点|测算|确认)(?=[,，:])/y,
  },
  // 经提醒后重报: mended afterwards, and no less a fault.
  {
    sense: 'neutral',
    opening: true,
    pattern: new RegExp(
      `经(?:提醒|催促|督促|催办|催报|通知|指出|核对)后?(?:才|已|又|再|方)?(?:重报|补报|更正|改正|重新(?:上?报|报送))了?${END}`,
      'y',
    ),
  },
  // 方案经党委会研究印发
  {
    sense: 'ok',
    pattern:
      /经[^,，;；。:\d未没无不]{1,10}?(?:研究|审议|讨论|审定|审核|批准|同意)(?:后|并)?(?:印发|出台|通过|下发|制定|审定)/y,
  },
  // 已按改革要求, 按上级规定
  {
    sense: 'ok',
    pattern: /已?按照?[^,，;；。:\d未没无不]{2,8}?(?:要求|规定|部署|时限)(?=[^,，;；。])/y,
  },
  // 一个不少, 一次没落, 一项都没漏
  {
    sense: 'ok',
    pattern: new RegExp(
      `一[个次项人场期名件份位](?:都|也)?[不没](?:有)?(?:少|落下?|缺|漏掉?|差|拉下?)${END}`,
      'y',
    ),
  },
  // 没出过事, 没发生什么问题
  {
    sense: 'ok',
    pattern: new RegExp(
      `(?:没有?|未|从未)(?:出|发生|出现|惹|闹)过?(?:什么|任何|一点)?(?:事情?|岔子|乱子|纰漏|差错|案子|案件)${END}`,
      'y',
    ),
  },
  // 均无问题, 都没毛病
  {
    sense: 'ok',
    pattern: new RegExp(
      `[均都全皆也](?:无|没有?)(?:任何|什么)?(?:问题|异常|差错|缺陷|毛病)${END}`,
      'y',
    ),
  },
  // 够了, 次数够, 笔记也全
  {
    sense: 'ok',
    pattern: new RegExp(`(?:次数|数量|人数)?(?:也|都|均)?(?:够|足)(?:了|数)${END}`, 'y'),
  },
  { sense: 'ok', pattern: new RegExp(`(?:次数|数量)(?:也|都|均)?(?:够|足)了?${END}`, 'y') },
  { sense: 'ok', pattern: new RegExp(`(?:也|都|均|很)[全齐]了?${END}`, 'y') },
  {
    sense: 'ok',
    pattern: new RegExp(`[无没]有?(?:任何)?(?:遗留|拖欠|欠缺|短缺|差缺|遗漏|挂账|积压)${END}`, 'y'),
  },
  // 都没动, 全未改
  {
    sense: 'all',
    pattern: new RegExp(`(?:一直|始终|[均都全皆也]部?)${NOT}${DEED}[过成了]?${END}`, 'y'),
  },
  // 没改完, 未写好
  { sense: 'neg', pattern: new RegExp(`${NOT}${DEED}[完好成齐]${END}`, 'y') },
  // 没落到位, 未抓到实处
  {
    sense: 'fail',
    pattern: /[未没]有?(?:落|抓|做|改|整改|执行|推进|履行)实?到(?:位|实处|底)|[未没]有?落地/y,
  },
  // 学分不够, 课时没够
  { sense: 'fail', pattern: /(?<=学分|学时|课时)(?:还|也)?(?:不够|没够|未够|不足|没满|未满)/y },
  // 其他已改, 均已改正
  { sense: 'ok', pattern: new RegExp(`[均都全也]?已经?整?改(?:了|好|完|正|到位)?${END}`, 'y') },
  // 督促指导没跟上
  { sense: 'neg', pattern: new RegExp(`${NOT}(?:跟上|跟进)${END}`, 'y') },
  // 月月, 季季, 人人
  { sense: 'all', pattern: /月月|季季|周周|次次|人人|个个|项项|样样|年年/y },
  // 拖到年底还, 一直到现在, 迟迟
  {
    sense: 'neutral',
    pattern: new RegExp(
      `(?:一直|长期|始终)?(?:拖|延|等|直|迟)?(?:延|迟)?到(?:年[终初底末]|目前|现在|如今|今天|检查时|核查时|${NUMBER}?月底|季[末底])|迟迟|至今`,
      'y',
    ),
  },
  // 年中, 季末
  { sense: 'neutral', pattern: /(?<!\d)(?:年中(?!心)|[季月][初中末底](?!心))/y },
  // 只挂名不指导: what goes before the denial only paints it.
  { sense: 'neg', pattern: /[只光]\p{Script=Han}{1,4}[不没未](?=\p{Script=Han}{2})/uy },
  { sense: 'neutral', pattern: /造成|闹(?=不)|引发/y },
  // 五次都去了 · 开会四回
  {
    sense: 'held',
    pattern: new RegExp(`(?:去|来|到)[了过]${END}|开[了过]?会(?=了?${NUMBER}[次回场])`, 'y'),
  },
  // 某甲58分: the mark of a person
  { sense: 'neutral', pattern: /(?<=某\p{Script=Han}|考了?|成绩)\d+(?:\.\d)?分/uy },
  // 实际开展1次, 实际去了3次
  {
    sense: 'held',
    pattern: new RegExp(
      `实际(?:只|仅)?(?:\\p{Script=Han}{0,3}?)了?(?=${NUMBER}[次场期人项篇条名份个])`,
      'uy',
    ),
  },
];
