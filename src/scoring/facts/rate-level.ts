import type { Said } from './fact-claim';
import { normaliseWords } from '../words/fact-text';
import type { ItemWords, LineWords } from '../words/line-words';

/** 低于80%: what a rate is measured from, and on which side of it the fault lies. */
interface Threshold {
  readonly value: number;
  readonly below: boolean;
}

/** A rate told as it is (覆盖率75%), held against the thresholds of the rules for it. */
export interface Level {
  readonly words: LineWords;
  /** How far it lies on the wrong side, in points of a hundred; 0 where it does not. */
  readonly gap: number;
}

const BELOW = /(?:低于|不足|未达到|未达|达不到|不到|少于|小于)(\d+(?:\.\d+)?)(?:%|个百分点)/;
const ABOVE = /(?:高于|超过|大于|超出)(\d+(?:\.\d+)?)(?:%|个百分点)/;
const ASKED = /(?:达到|不低于|不少于|高于)(\d+(?:\.\d+)?)%/g;
const RATE = /[\p{Script=Han}]{0,6}(?:率|比例|占比|比重)$/u;

/** The rule that a rate falls under; null where no rate is told, or rules for other rates stand beside it. */
export function levelOf(nouns: string, { claim }: Said, item: ItemWords): Level | null {
  const rate = RATE.exec(nouns)?.[0];
  if (rate === undefined || (claim.kind !== 'bare' && claim.kind !== 'held')) return null;
  if (!/^(%|个百分点)$/.test(claim.unit)) return null;
  const held = claim.count;
  const found = item.lines.flatMap((words) => {
    const threshold = thresholdOf(words, item);
    return threshold === null ? [] : [{ words, threshold }];
  });
  const groups = new Set(found.map(({ words: { line } }) => line.group ?? line.key));
  const named = found.some(({ words }) => sharesName(words.ownText, rate));
  const [first] = found;
  if (first === undefined || groups.size !== 1 || !named) return null;
  const missed = found
    .map(({ words, threshold }) => ({ words, gap: gapTo(threshold, held), value: threshold.value }))
    .filter(({ gap }) => gap > 0)
    .sort((a, b) => a.gap - b.gap);
  // Of tiers the one that was missed most narrowly is the one it lies in.
  const [tier] = missed;
  return tier === undefined ? { words: first.words, gap: 0 } : { words: tier.words, gap: tier.gap };
}

function gapTo({ value, below }: Threshold, held: number): number {
  return Math.round((below ? value - held : held - value) * 100) / 100;
}

function thresholdOf({ rule, ownText }: LineWords, { text }: ItemWords): Threshold | null {
  const trigger = `${normaliseWords(rule.trigger)}；${ownText}`;
  const below = BELOW.exec(trigger)?.[1];
  if (below !== undefined) return { value: Number(below), below: true };
  const above = ABOVE.exec(trigger)?.[1];
  if (above !== undefined) return { value: Number(above), below: false };
  const asked = new Set([...text.matchAll(ASKED)].map(([, value]) => Number(value)));
  const [only] = asked;
  const measured = rule.kind === 'per_unit' && /^(%|个百分点)$/.test(rule.unit ?? '');
  if (!measured || !/低|少|降/.test(trigger) || only === undefined || asked.size > 1) return null;
  return { value: only, below: true };
}

function sharesName(ownText: string, rate: string): boolean {
  return ownText.includes(rate.slice(-3)) || ownText.includes(rate.slice(-4));
}
