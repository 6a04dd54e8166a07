import type { WordSense } from './fact-lexicon';
import { fitsAnyOf } from './pattern-places';
import { SPOKEN_TURNS } from './spoken-turns';
import type { Turn } from './spoken-turns';

const NOT = '(?:还没有?|尚未|并未|从未|没有|没|未)';
/** What offices do in one syllable; after a negation at the end it needs no name of its own. */
const LIGHT = '[改写定建讲管修办做搞弄动开上学抓干理整落销清设立订编研议谋排搭用提]';
const ENDS = '(?=$|[,、;。)]|扣|,?共)';
const PAPER =
  '(?:资料|材料|记录本?|台账|档案|手册|照片|图片|纪要|数据|后台|系统|平台|会议[本册簿]|签到[表册簿]|登记[表册簿]|花名册|记录[簿册]|文件|方案|痕迹|截图|通报|清单|现场|场所|阵地|支部|单位|负责人|党员|群众)';
const NUMBER = '(?:\\d+|[一二两三四五六七八九十]+)';
const COUNTED = '(?=(?:\\d+|[一二两三四五六七八九十]+)[次项人名位个条件起回场期堂])';

/** Tried in this order; the first that fits at least as far as any single word is taken. */
const IDIOMS: readonly Turn[] = [
  ...SPOKEN_TURNS,
  // 经查阅会议记录和工作照片， · 查7至9月会议记录，
  {
    sense: 'neutral',
    opening: true,
    pattern: new RegExp(
      `(?:经|通过|现场|实地)*(?:查阅|查看|核对|调阅|翻阅|翻看|走访|询问|访谈|座谈|抽查|查)[^,;。:未没无不缺少漏迟错]{0,30}?${PAPER}[,:]`,
      'y',
    ),
  },
  // 据会议记录簿反映， · 从台账看， · 台账显示
  {
    sense: 'neutral',
    opening: true,
    pattern: new RegExp(
      `(?:据|从|根据|对照|由|经)?[^,;。:\\d未没无不缺少漏迟错一二三四五六七八九十]{0,14}?(?:反映|显示|来看|看出|证实|得知|可见|佐证)[,:]?`,
      'y',
    ),
  },
  // 未述职，计3人
  {
    sense: 'total',
    pattern: new RegExp(
      `(?<=[,;，；、]|^)(?:共|总|合)?计(?=${NUMBER}(?:人次|[人次项名起个件处]))`,
      'y',
    ),
  },
  // 12月5日查阅记录，
  {
    sense: 'neutral',
    opening: true,
    pattern: new RegExp(
      `(?:\\d{4}年)?\\d{1,2}月\\d{1,2}[日号](?:[上下]午)?,?(?:经|通过|现场|实地|到现场)*(?:查阅|查看|核对|调阅|翻阅|翻看|走访|询问|访谈|座谈|抽查|检查|核查|查)[^,;。:未没无不缺少漏迟错]{0,30}?(?:${PAPER})?[,:]`,
      'y',
    ),
  },
  { sense: 'ok', pattern: /(?:准确|均|都|全部)?无误/y },
  // 零违纪, 零缺席
  { sense: 'ok', pattern: /零(?:问题|差错|失误|投诉|遗漏|扣分)/y },
  { sense: 'deny', pattern: /零(?=[\p{Script=Han}]{2})(?!星|散|碎|售|工|距离|点|时)/uy },
  // 比上年增长8%
  {
    sense: 'ok',
    pattern:
      /(?:同比|[比较](?:上一?年度?|去年|往年|前年|上一?季度|20\d\d年)(?:同期|度)?)有?所?(?:增长|增加|提高|上升|提升)了?(?:(?:\d+(?:\.\d+)?)(?:%|个百分点|[万千]?元|[次人项个]))?/y,
  },
  // 因资金原因
  {
    sense: 'neutral',
    pattern: /(?:因为|由于|因)[^,;。:\d“]{1,10}?(?:原因|缘故|影响)|暂(?=未|没)|配强/y,
  },
  { sense: 'neg', pattern: new RegExp(`${NOT}${LIGHT}${ENDS}`, 'y') },
  { sense: 'neg', pattern: new RegExp(`${NOT}[开办搞做学讲弄][成过了]${ENDS}`, 'y') },
  {
    sense: 'neg',
    pattern:
      /(?:没有?|无|未有|毫无)(?:动静|动作|行动|着落|下文)|[未没]有?(?:启动|展开|铺开)|挂空档|落空/y,
  },
  { sense: 'fail', pattern: new RegExp(`${NOT}[修学拿完挣攒][够满完足齐]`, 'y') },
  { sense: 'fail', pattern: /[不未没]完善|不配套|不齐备/y },
  { sense: 'deny', pattern: /(?:没有?|未)(?:看到|见到|查到|找到)/y },
  { sense: 'short', pattern: /(?:遗漏|落下|漏掉|漏做|漏搞|漏办|漏讲|漏学)了?/y },
  {
    sense: 'held',
    pattern: new RegExp(
      `(?:只|仅|才|就|光)(?:是|有)?(?:召开|开展|组织|举办|举行|完成|落实|整改|参加|安排|上传|报送|研究|学习|学|开|搞|做|办|上|讲|去|到|传|改|弄)?[了过]?${COUNTED}`,
      'y',
    ),
  },
  { sense: 'short', pattern: /余(?=(?:\d+|[一二两三四五六七八九十]+)[项个条件])/y },
  {
    sense: 'ok',
    pattern:
      /(?:未见|未发现|没发现|没有发现|无|没有)(?:任何)?(?:扣分|异常|不达标|不合格)(?:情形|事项|情况|问题|现象|之处|项|点)?(?=$|[,、;。)])/y,
  },
  { sense: 'ok', pattern: /有力|得力|照常(?:开展|组织|召开|进行)?|够标准/y },
  {
    sense: 'neutral',
    pattern: /倒是|却|受到|遭到|始终|依然|最终|总的(?:来)?[看说]|(?:总体|整体)(?:来)?[看说]/y,
  },
];

const fitsAnywhere = fitsAnyOf(
  IDIOMS.flatMap(({ opening, pattern }) => (opening === true ? [] : [pattern])),
);

/** The turn of speech that begins at `at`; null where none does, or where the item itself speaks so. */
export function idiomAt(
  text: string,
  at: number,
  opens: boolean,
  known: string,
): { sense: WordSense; end: number } | null {
  const fits = fitsAnywhere(text, at);
  if (!fits && !opens) return null;
  for (const { sense, pattern, opening } of IDIOMS) {
    if (opening === true ? !opens : !fits) continue;
    pattern.lastIndex = at;
    const said = pattern.exec(text)?.[0];
    if (said === undefined) continue;
    if (said.length > 1 && known.includes(said)) continue;
    return { sense, end: at + said.length };
  }
  return null;
}
