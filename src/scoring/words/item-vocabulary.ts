import type { Reading, Rule } from '../../standard/rule';
import { byFirstUnit } from './fact-lexicon';
import { normaliseWords } from './fact-text';
import type { Vocabulary } from './scan-facts';
import { pairsOf } from './unit-pairs';

const QUOTED = /[“"「《]([^”"」》]{2,40})[”"」》]/g;

/** 、 within quotation marks that name one part, or stand in no part's name: 城、看. */
function seamsOf(reading: Reading, rules: readonly Rule[]): ReadonlySet<string> {
  const parts = rules.flatMap((rule) => rule.parts.map(({ label }) => normaliseWords(label)));
  const seams = new Set<string>();
  for (const match of `${reading.item}${reading.standard}`.matchAll(QUOTED)) {
    const whole = normaliseWords(match[1] ?? '');
    const apart = whole.split('、').some((piece) => parts.includes(piece));
    if (apart) continue;
    for (let at = whole.indexOf('、'); at > 0; at = whole.indexOf('、', at + 1)) {
      seams.add(whole.slice(at - 1, at + 2));
    }
  }
  return seams;
}

/** The names an item uses, and its words, which its cells are scanned with. */
export function vocabularyOf(reading: Reading, rules: readonly Rule[]): Vocabulary {
  const names = new Set<string>();
  for (const text of [reading.item, reading.standard]) {
    for (const match of text.matchAll(QUOTED)) {
      for (const piece of (match[1] ?? '').split(/[、，]/)) names.add(normaliseWords(piece));
    }
  }
  for (const rule of rules) {
    for (const part of rule.parts) {
      if (!part.label.includes('、')) names.add(normaliseWords(part.label));
    }
  }
  const kept = [...names].filter((name) => name.length > 1 && !/^\d+$|[未无没不缺少]/.test(name));
  return {
    names: byFirstUnit(kept),
    clippable: kept,
    itemPairs: pairsOf(normaliseWords(reading.item)),
    knownPairs: pairsOf(normaliseWords(`${reading.item}；${reading.standard}`)),
    standard: normaliseWords(reading.standard),
    known: normaliseWords(`${reading.item}；${reading.standard}`),
    seams: seamsOf(reading, rules),
  };
}
