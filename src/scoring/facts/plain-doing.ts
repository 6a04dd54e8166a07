import { MAKING } from '../words/fact-lexicon';
import type { Said } from './fact-claim';
import { isSense } from '../words/token-claims';
import { nounsOf } from '../words/phrase-nouns';
import type { Phrase } from '../words/fact-phrases';
import { countsFor } from '../words/fact-units';
import type { ItemWords, LineWords } from '../words/line-words';
import { matchLine } from '../words/match-line';

/** Forms in which something is done: 集中研讨, 专题培训, 党课. */
const FORMS =
  '集中|集体|专题|现场|线上|线下|网络|视频|闭卷|开卷|笔试|口试|全员|研讨|讨论|培训|轮训|讲座|讲课|授课|党课|课堂|课程|上课|缺课|听课|读书班|学习班|报告会|座谈会?|交流|宣讲|辅导|自学|集训|测试|考试|竞赛|参观|观看|警示|典型|案例|会上|会议|会';

/** What offices do, told without a word for well or ill done. */
const DEEDS =
  '安排|部署|动员|启动|参加|参与|参学|参会|参赛|出席|到会|到场|传达|宣传|走访|慰问|结对|帮扶|帮助|服务|建立|制定|制订|印发|成立|设立|设置|推动|配备|配发|发放|投入|列支|拨付|划拨|收集|征集|整理|归档|装订|备案|上报|报送|公示|评选|答题|检查|考核|督导|督促|督办|指导|调研|协调|跟踪|跟进|签订|张贴|悬挂|更新|维护|运行|使用|录入|开通|共建|联建|主讲|主持|带队|带头|牵头|领学|邀请|同步|集中|细化|量化|分解|明确|列出|捐赠|捐款|送去|赠送|清扫|义诊|植树|巡逻|看望|讲解|组织|开展|召开|举办|举行|进行|落实|推进|完成|实施';

/** Whom and what it was done for, and where. */
const OBJECTS =
  '贫困户|农户|困难户|低保户|群众|居民|村民|家庭|老人|儿童|老党员|困难党员|退休干部|离退休|学员|学生|企业|村里|社区|街道|乡镇|村|户|到|赴|入|进|实事|好事|资金|物资|慰问金|物品|书籍|资料|材料|分册|名册|专栏|展板|横幅|标语|志愿者?|先锋队|服务队|小组|组|季末|月末|年中|全季|每次|共计|合计|先后|陆续|一道|共同|一起|同志|老师|专家|教授|讲师|领导班子|全体|职工|室|处';

const FORM = new RegExp(FORMS, 'g');
const PLAIN = new RegExp(`${DEEDS}|${FORMS}|${OBJECTS}`, 'g');
const DEED = new RegExp(DEEDS);

/** Whether words that neither item nor standard uses only tell in what form a thing was done. */
function isForm(strange: string): boolean {
  return strange.replace(FORM, '').trim() === '';
}

/** Whether words that neither item nor standard uses only tell what was done, for whom and where. */
function isPlain(strange: string): boolean {
  const rest = strange.replace(PLAIN, ' ');
  if (rest === strange) return false;
  return rest
    .split(' ')
    .every(
      (left) =>
        left === '' ||
        (left.length < 2 && !/[^\p{Script=Han}]|[不未没无非缺少漏迟误错代替停撤暂由]/u.test(left)),
    );
}

/** 31名党员参加, 走访贫困户52户: a thing done that no rule speaks of; it takes nothing off, and says nothing of what the rules ask. */
export function tellsPlainDoing(phrase: Phrase, { claim }: Said, item: ItemWords): boolean {
  if (!/^(none|bare|held|ok|pace)$/.test(claim.kind)) return false;
  if (claim.kind === 'ok' && !claim.told) return false;
  if ((claim.kind === 'held' || claim.kind === 'pace') && claim.only) return false;
  const adverse = phrase.tokens.some((token) =>
    isSense(token, 'neg', 'short', 'fail', 'vague', 'deny', 'ought'),
  );
  if (adverse) return false;
  const nouns = nounsOf(phrase.tokens);
  const found = matchLine(nouns, item);
  if (found.kind === 'line' || found.kind === 'several' || !isPlain(found.strange)) return false;
  const done =
    DEED.test(nouns) || phrase.tokens.some((token) => isSense(token, 'ok', 'held', 'verb'));
  const things =
    'count' in claim &&
    claim.count > 0 &&
    /^[户元台套本册份间条篇人名位]$|万元|人次|平方米/.test(claim.unit);
  if (!done && !things) return false;
  return !('count' in claim) || !item.lines.some((words) => counts(words, claim.unit));
}

/** Such a number may be that of the rule, told by another name. */
function counts({ line, event }: LineWords, unit: string): boolean {
  return line.control === 'counter' && !event && countsFor(unit, line) !== 'no';
}

/** 老干支部, 二支部: the branch it was. */
function isBranch(strange: string, nouns: string): boolean {
  return (
    new RegExp(`${strange}(?:党?支部|党小组(?!会)|科|股)`).test(nouns) &&
    /^\p{Script=Han}+$/u.test(strange)
  );
}

/** Nothing but the name of a branch. */
export function isBranchOnly(nouns: string): boolean {
  return /^[\p{Script=Han}\d]{1,4}?(?:党?支部|党小组)$/u.test(nouns);
}

/** Papers that a rule asks for by name. */
const PAPERS = /计划|方案|总结|台账|清单|制度|措施|预案|办法/;

/** 主题教育集中研讨缺3人次, 到村共建1次: what stands beside the name of a line and makes no other thing of it. */
export function isBesideName(
  strange: string,
  nouns: string,
  { claim }: Said,
  words: LineWords,
): boolean {
  if (claim.kind === 'absent') return isMakingOf(strange, nouns, words) || isBranch(strange, nouns);
  if (claim.kind === 'gap' || claim.kind === 'ought') return isForm(strange);
  return /^(none|bare|held|pace|ok)$/.test(claim.kind) && isPlain(strange);
}

/** 未制定主题党日计划 under 计划好…: nothing is made of what the rule itself names. */
function isMakingOf(strange: string, nouns: string, { ownText }: LineWords): boolean {
  const paper = PAPERS.exec(nouns)?.[0];
  return MAKING.test(strange) && paper !== undefined && ownText.includes(paper);
}
