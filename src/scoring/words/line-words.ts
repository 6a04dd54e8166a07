import type { Reading, Rule, Span } from '../../standard/rule';
import { normaliseWords } from './fact-text';
import { vocabularyOf } from './item-vocabulary';
import type { Line } from '../line';
import type { Vocabulary } from './scan-facts';
import { coveredBy, pairsOf } from './unit-pairs';

/** The words that mean a line: its own (part, trigger), and those of the item that lead up to it. */
export interface LineWords {
  readonly line: Line;
  readonly rule: Rule;
  readonly own: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly ownText: string;
  readonly nearText: string;
  /** Of `nearText` what the item itself says. */
  readonly aroundText: string;
  /** The rule charges for something that happened (违纪, 安排人代替), not for something missing. */
  readonly event: boolean;
  /** Things the item lists between 、 (组织设置、换届选举、党费收缴等), for a rule that counts whatever is found. */
  readonly itemList: readonly string[];
  /** The part's name without figures, empty for a rule as a whole. */
  readonly name: string;
}

/** Everything facts are compared with under one item. */
export interface ItemWords {
  readonly lines: readonly LineWords[];
  /** Pairs of units of the item and its standard together. */
  readonly known: ReadonlySet<string>;
  /** Pairs of units by the line that alone has them among its own words; null where several have. */
  readonly ownPairs: ReadonlyMap<string, LineWords | null>;
  /** The same over own words and those around them. */
  readonly nearPairs: ReadonlyMap<string, LineWords | null>;
  /** The item and its standard, as one text. */
  readonly text: string;
  readonly vocabulary: Vocabulary;
}

const SENTENCE = /[^；;。]+/g;
const CLAUSE = /[^，,；;。]+/g;

/** Collects the words of every line from the texts the rules were read from. */
export function itemWordsOf(
  reading: Reading,
  rules: readonly Rule[],
  lines: readonly Line[],
): ItemWords {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const several = lines.length > 1;
  const wordsOf = lines.flatMap((line): LineWords[] => {
    const rule = byId.get(line.ruleId);
    if (rule === undefined) return [];
    const ownText = normaliseWords(ownWords(reading, rule, line.part, sharedAmong(rules, rule)));
    const near = several ? nearWords(reading, rules, rule, line.part) : reading.item;
    const name = nameOf(rule, line.part);
    const nearText = normaliseWords(near);
    const aroundText =
      line.part === null ? nearText.replace(normaliseWords(rule.trigger), '') : nearText;
    const own = pairsOf(ownText);
    return [
      {
        line,
        rule,
        ownText,
        nearText,
        aroundText,
        name,
        own,
        near: pairsOf(nearText),
        itemList: line.part === null ? listOf(reading) : [],
        event: isEvent(reading, rule),
      },
    ];
  });
  const text = normaliseWords(`${reading.item}；${reading.standard}`);
  return {
    lines: wordsOf,
    ownPairs: soleOwners(wordsOf, ({ own }) => [...own]),
    nearPairs: soleOwners(wordsOf, ({ own, near }) => [...own, ...near]),
    text,
    known: pairsOf(text),
    vocabulary: vocabularyOf(reading, rules),
  };
}

function quote(reading: Reading, span: Span): string {
  return (span.in === 'item' ? reading.item : reading.standard).slice(span.start, span.end);
}

function listOf({ item }: Reading): readonly string[] {
  const clauses = normaliseWords(item).split(/[,;；。]/);
  return clauses
    .filter((clause) => clause.split('、').length > 2)
    .flatMap((clause) => clause.split('、'))
    .map((name) => name.replace(/等.*$/, '').replace(/^(?:规范|做好|加强|落实|抓好|坚持)/, ''))
    .filter((name) => name.length > 1 && name.length < 9);
}

function nameOf(rule: Rule, part: number | null): string {
  if (part === null) return (LACKING.exec(rule.trigger)?.[1] ?? '').replace(/^工作/, '');
  const label = rule.parts[part]?.label ?? '';
  return normaliseWords(label).replace(/\d+[次项个]$|^每(月|季度|季|年|周)|^[无缺]/g, '');
}

/** 「机关党建“1+1”工作无方案」 is about the 方案: what stands before 无 is shared with every other rule. */
const LACKING = /^[^，；未不]*无([^，；无未不]{2,})$/;

/** `shared` spans say several rules at once and tell none of them apart. */
function ownWords(
  reading: Reading,
  rule: Rule,
  part: number | null,
  shared: (span: Span) => boolean,
): string {
  const named = part === null ? undefined : rule.parts[part];
  if (named !== undefined) {
    const whole = quote(reading, named.span);
    return whole.includes(named.label) ? named.label : `${named.label}；${whole}`;
  }
  const lacking = LACKING.exec(rule.trigger)?.[1];
  if (lacking !== undefined) return lacking;
  const spoken = rule.spans.filter((span) => span.in === 'standard' && !shared(span));
  return [rule.trigger, ...spoken.map((span) => quote(reading, span))].join('；');
}

function soleOwners(
  lines: readonly LineWords[],
  pairsOfLine: (words: LineWords) => readonly string[],
): ReadonlyMap<string, LineWords | null> {
  const owners = new Map<string, LineWords | null>();
  for (const words of lines) {
    for (const pair of pairsOfLine(words)) {
      const owner = owners.get(pair);
      owners.set(pair, owner === undefined || owner === words ? words : null);
    }
  }
  return owners;
}

function isEvent(reading: Reading, rule: Rule): boolean {
  if (rule.parts.length > 0) return false;
  const charged = rule.spans
    .map((span) => quote(reading, span))
    .join('')
    .replace(/不得分|不计分|不予\S{0,2}分/g, '');
  if (rule.kind === 'per_unit') return !/[未无没不缺少漏低高降]/.test(rule.trigger);
  if (!/^(once|per_occurrence|zero_score)$/.test(rule.kind)) return false;
  return !/[未无没不缺少漏迟错]/.test(`${rule.trigger}${charged}`.replace(/未经/g, ''));
}

function sharedAmong(rules: readonly Rule[], rule: Rule): (span: Span) => boolean {
  const others = rules.filter((each) => each !== rule).flatMap((each) => each.spans);
  return (span) =>
    others.some(
      (other) => other.in === span.in && other.start < span.end && other.end > span.start,
    );
}

/** The stretch of the item that speaks of this line alone: its sentence, or its clause, holding no other part. */
function nearWords(
  reading: Reading,
  rules: readonly Rule[],
  rule: Rule,
  part: number | null,
): string {
  const named = part === null ? undefined : rule.parts[part];
  if (named === undefined) return `${rule.trigger}；${clausesOfRule(reading, rules, rule)}`;
  if (named.span.in !== 'item') return quote(reading, named.span);
  const others = rules
    .flatMap((each) => each.parts)
    .filter((each) => each !== named && each.span.in === 'item');
  for (const pattern of [SENTENCE, CLAUSE]) {
    for (const match of reading.item.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const holds = (span: Span): boolean => span.start < end && span.end > match.index;
      if (holds(named.span) && !others.some((each) => holds(each.span))) return match[0];
    }
  }
  return quote(reading, named.span);
}

/** Clauses of the item that share more words with this rule than with any other. */
function clausesOfRule(reading: Reading, rules: readonly Rule[], rule: Rule): string {
  const profiles = rules.map((each) => ({
    each,
    pairs: pairsOf(
      normaliseWords(ownWords(reading, each, null, sharedAmong(rules, each)) + partWords(each)),
    ),
  }));
  const kept: string[] = [];
  for (const [clause] of reading.item.matchAll(CLAUSE)) {
    const scores = profiles.map(({ each, pairs }) => ({
      each,
      score: coveredBy(normaliseWords(clause), pairs).filter(Boolean).length,
    }));
    const best = Math.max(...scores.map(({ score }) => score));
    const winners = scores.filter(({ score }) => score === best);
    if (best > 0 && winners.length === 1 && winners[0]?.each === rule) kept.push(clause);
  }
  return kept.join('；');
}

function partWords(rule: Rule): string {
  return rule.parts.map((part) => part.label).join('；');
}
