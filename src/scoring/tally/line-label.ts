import type { Part, Reading, Rule } from '../../standard/rule';
import { quoteSpan } from '../../standard/rule';
import type { Line, LineControl } from '../line';

interface Labelled {
  readonly rule: Rule;
  readonly part: Part | undefined;
  readonly control: LineControl;
  readonly ought: number | null;
  readonly reading: Reading | undefined;
}

const VERBS =
  /计划好|发挥好|履行好|做好|抓好|组织召开|组织开展|组织学习|召开|开展|(?<![党会济])组织|推进|落实|加强|深化|举办|建立|完善/g;
const LABEL_LENGTH = 14;

/** What is missing, in the rule's own words and few: 「支委会少几次」, 「未组织主题学习讨论」, 「按期换届未落实」. */
export function labelLine(labelled: Labelled): string {
  const { rule, part, control } = labelled;
  if (control === 'counter') return `${counterStem(labelled)}几${stepOf(rule)}`;
  if (part !== undefined) return shorten(partFault(labelled, part));
  const fault = onceFault(labelled);
  return fault.length > LABEL_LENGTH + 4 ? shorten(rule.trigger) : shorten(fault);
}

/** The same in full, for the derivation and the printable sentence: 「支委会少1次」, 「未组织党支部主题学习讨论」. */
export function phraseFault(labelled: Labelled, count: number): string {
  const { rule, part, control } = labelled;
  if (control === 'counter') {
    return `${counterStem(labelled)}${count * rule.per}${rule.unit ?? '次'}`;
  }
  return part === undefined ? onceFault(labelled) : partFault(labelled, part);
}

/** The words of a line as they are printed. */
export function phraseLine(rule: Rule, line: Line, reading: Reading, count: number): string {
  const part = line.part === null ? undefined : rule.parts[line.part];
  const { control, ought } = line;
  return phraseFault({ rule, part, control, ought, reading }, count);
}

/** 几次; 几个1000元 where one count is a thousand. */
function stepOf({ per, unit }: Rule): string {
  return per === 1 ? (unit ?? '次') : `个${per}${unit ?? '次'}`;
}

function counterStem({ rule, part, ought, reading }: Labelled): string {
  if (part !== undefined) return `${bareName(part.label)}少`;
  const { stem, verb } = withoutRate(rule);
  const named = withoutTarget(stem.split(/[，；]/)[0] ?? '');
  if (ought !== null && !LACKS.test(named)) return `${named}少`;
  const plain = named.replace(/按要求|按规定|的$/g, '');
  const task = /^未(.{2,4})$/.exec(plain)?.[1];
  const fault = task === undefined ? null : verbFault(reading, task);
  if (fault !== null) return fault;
  return /[未无不没缺少漏迟错]/.test(plain) ? plain : failing(reading, rule, `${plain}${verb}`);
}

const LACKS = /[未无]|没有/;

/** How often a thing is due, in front of its name and behind it. */
const TARGET_BEFORE =
  /^(?:每个?(?:月|季度|季|半年|年)|全年)(?:至少|不少于)?(?:召开|开展|组织|举办|进行)?(?:至少|不少于)?(?:[一二三四五六]|\d+)[次场期](?=.{2})/;
const TARGET_BEHIND =
  /(?:(?:每个?(?:月|季度|季|半年|年)|全年)(?:召开|开展|组织|举办|进行)?(?:至少|不少于|不低于)|不少于).*$/;

/** 「每周集中学习每月不少于2次」 → 每周集中学习; 「每月开展1次主题党日」 → 主题党日. */
function withoutTarget(stem: string): string {
  const plain = stem.replace(TARGET_BEFORE, '').replace(TARGET_BEHIND, '');
  const name = plain === stem ? stem.replace(/(?<=.)每.*$/, '') : plain;
  return withoutOne(name === '' ? stem : name);
}

/** 「有一项不规范」 → 不规范; 「每迟报一次材料」 → 迟报材料: the one that is charged for is the one counted. */
function withoutOne(stem: string): string {
  return stem
    .replace(/^每(?:周|月|季度|季|年)?(?=[迟漏错瞒缺少]|(?<=^每.+)[\p{Script=Han}]{3})/u, '')
    .replace(/(?:有|出现|发现|存在)?一[次项起处个人份](?=.{2})/, '');
}

/** 「材料每少1份」 → 材料 and 少; 「覆盖率低于80%，每低1个百分点」 → 覆盖率 and 低. */
function withoutRate({ trigger, unit, per }: Rule): { stem: string; verb: string } {
  const rate = new RegExp(
    `，?每?(少|缺|差|低|高|超|超过|超出|下降|增加|逾期|迟|出现|发现|发生)?(?:(?:[一1]|${per})?(?:${escaped(unit ?? '次')}|次|人次|人|项|起|个))?$`,
  );
  const match = rate.exec(trigger);
  const stem = trigger.slice(0, match?.index ?? trigger.length);
  const verb = (match?.[1] ?? '').replace(/^(出现|发现|发生)$/, '');
  const short = /^(低|高|超|超过|超出|下降)$/.test(verb);
  return { stem: short ? stem.replace(THRESHOLD, '') : stem, verb };
}

function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}

/** A threshold that the gap is measured from. */
const THRESHOLD = /(?:低于|不足|未达到?|少于|高于|超过)[\d.]+\D{0,4}$/;

/** 「二季度实地核查反馈问题整改情况」 + 未整改 → 反馈问题未整改. */
function verbFault(reading: Reading | undefined, verb: string): string | null {
  if (reading === undefined) return null;
  const at = reading.item.indexOf(verb);
  if (at < 0) return null;
  const noun = /(反馈问题|[\p{Script=Han}]{2,4})$/u.exec(reading.item.slice(0, at))?.[1];
  return noun === undefined ? null : `${noun}未${verb}`;
}

/** 「测试每不及格1人」 → 测试不及格. */
function failing(reading: Reading | undefined, rule: Rule, plain: string): string {
  const span = rule.spans.find((each) => each.in === 'standard');
  if (reading === undefined || span === undefined || /[未无不没缺少]/.test(plain)) return plain;
  const lack = /每(不[\p{Script=Han}]{2})/u.exec(quoteSpan(reading, span))?.[1];
  return lack === undefined ? plain : `${plain}${lack}`;
}

function partFault({ rule, reading }: Labelled, part: Part): string {
  const name = bareName(part.label);
  if (/^[无未没缺]|[\p{Script=Han}]{2}[未没无](?!来)/u.test(name)) return name;
  if (/^(按期|按时|及时)/.test(name)) return `未${name}`;
  const lacks = /^(无|未|没有|缺)/.exec(rule.trigger)?.[1];
  const verb = reading === undefined ? null : verbBefore(quoteSpan(reading, part.span), name);
  if (verb !== null) return `未${verb}${withoutPlan(verb, name)}`;
  if (lacks === '无') return `无${name}`;
  const lead = leadOf(rule);
  if (lead !== null) return `${lead}${name}`;
  return `${name}未${ruleVerb(rule)}`;
}

/** The verb the standard or the item puts before the thing; nearest to it wins. */
function verbBefore(text: string, name: string): string | null {
  const at = text.indexOf(name.slice(0, 2));
  const before = at > 0 ? text.slice(0, at) : text.replace(/“[^”]*”/g, '');
  return before.match(VERBS)?.at(-1) ?? null;
}

/** 未计划好 + 主题党日计划 says 计划 once. */
function withoutPlan(verb: string, name: string): string {
  return verb.startsWith('计划') ? name.replace(/计划$/, '') : name;
}

/** 「未组织学习A、B和C」 says 未组织学习 of each. */
function leadOf(rule: Rule): string | null {
  const first = rule.parts[0]?.label ?? '';
  const at = first === '' ? -1 : rule.trigger.indexOf(first);
  return at > 0 && at <= 8 && /^[未没]/.test(rule.trigger) ? rule.trigger.slice(0, at) : null;
}

function ruleVerb(rule: Rule): string {
  const verb = /^(?:未|没有)(?:按要求|按规定)?([\p{Script=Han}]{2})/u.exec(rule.trigger)?.[1];
  return verb !== undefined && /^(落实|推进|开展|召开|整改|组织|完成)$/.test(verb) ? verb : '落实';
}

function bareName(label: string): string {
  return label
    .replace(/\d+[次项个]$/, '')
    .replace(/^每(月|季度|季|年|周|半年)/, '')
    .replace(/的$/, '');
}

/** 「未按要求落实」 under 「细化并履行好牵头单位职责，…」 → 未履行好牵头单位职责. */
function onceFault({ rule, reading }: Labelled): string {
  const general = /^未(按要求|按规定)(落实|推进|开展|召开|组织|完成)/.test(rule.trigger);
  if (!general || reading === undefined) return rule.trigger;
  const opening = reading.item.replace(/^\d+[、.．]/, '').split(/[，；。]/)[0] ?? '';
  const clause = opening.replace(/情况$/, '');
  const verbs = [...clause.matchAll(VERBS)].filter(({ index }) => !insideQuotes(clause, index));
  const verb = verbs.at(0)?.[0] === '深化' ? undefined : (goodVerb(verbs) ?? verbs[0]);
  if (verb === undefined) return rule.trigger;
  return `未${clause.slice(verb.index)}`;
}

function goodVerb(verbs: readonly RegExpExecArray[]): RegExpExecArray | undefined {
  return verbs.find(([verb]) => verb.endsWith('好'));
}

function insideQuotes(text: string, at: number): boolean {
  return (
    (text.slice(0, at).match(/“/g)?.length ?? 0) > (text.slice(0, at).match(/”/g)?.length ?? 0)
  );
}

/** “走新城、看新区、增信心、强奉献”活动 → “走新城”等活动; what leads up to the thing goes first. */
function shorten(words: string): string {
  if (words.length <= LABEL_LENGTH - 2) return trimLead(words);
  const listed = words.replace(/“([^”、]+)、[^”]*”(扶贫服务)?/, '“$1”等');
  return trimLead(listed);
}

function trimLead(words: string): string {
  return words.replace(/^(未组织|未开展)(党支部|分层分类)/, '$1');
}
