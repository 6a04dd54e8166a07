import type { CellValue } from '../src/base/grid';
import type { FilledForm } from '../src/sheet/filled-form';
import { KNOWN_ITEMS } from './phrases';
import type { KnownItem } from './phrases';
import { pick, randomFrom } from './random';

/** One item as filled: 扣分情况 and 得分. */
export interface MadeUpRow {
  readonly item: KnownItem;
  readonly facts: string;
  readonly score: CellValue;
}

export type MadeUpForm = readonly MadeUpRow[];

/** Forms as they come back: most items right, some wrong in each of the ways that are checked. */
export function makeUpForms(howMany: number, seed = 2017): readonly MadeUpForm[] {
  const random = randomFrom(seed);
  return Array.from({ length: howMany }, () => KNOWN_ITEMS.map((item) => makeUpRow(item, random)));
}

function makeUpRow(item: KnownItem, random: () => number): MadeUpRow {
  const kind = random();
  if (kind < 0.45) return { item, facts: '', score: item.base };
  const { facts, deducted } = makeUpFacts(item, random);
  const right = Math.max(0, item.base - deducted);
  if (kind < 0.85) return { item, facts, score: right };
  if (kind < 0.87) return { item, facts, score: item.base };
  if (kind < 0.89) return { item, facts, score: null };
  if (kind < 0.91) return { item, facts, score: Math.max(0, right - 1) };
  if (kind < 0.92) return { item, facts, score: item.base + 1 };
  if (kind < 0.93) return { item, facts, score: -1 };
  if (kind < 0.94) return { item, facts, score: `${right}分` };
  if (kind < 0.95) return { item, facts, score: '好' };
  if (kind < 0.97) return { item, facts: '', score: item.base - 2 };
  return { item, facts: '有时不够规范', score: item.base - 1 };
}

function makeUpFacts(
  item: KnownItem,
  random: () => number,
): { readonly facts: string; readonly deducted: number } {
  const chosen = item.phrases.filter(() => random() < 0.5);
  const phrases = chosen.length > 0 ? chosen : [pick(random, item.phrases)];
  let deducted = 0;
  const clauses = phrases.map((phrase) => {
    const times = 1 + Math.floor(random() * Math.min(phrase.most, 3));
    const points = phrase.each * (phrase.unit === '' ? 1 : times);
    deducted += points;
    const number = random() < 0.2 ? String.fromCharCode(0xff10 + times) : String(times);
    const words = phrase.unit === '' ? phrase.words : `${phrase.words}${number}${phrase.unit}`;
    return { words, points };
  });
  const told = random() < 0.3;
  const mark = pick(random, ['；', '，']);
  const facts = clauses.map(({ words, points }) => (told ? `${words}，扣${points}分` : words));
  return { facts: `${facts.join(mark)}${pick(random, ['', '。'])}`, deducted };
}

/** The same form as read from a sheet. */
export function filledFormOf(form: MadeUpForm, scheme: string, formId: string): FilledForm {
  const blank = { text: '', cell: null };
  return {
    scheme,
    form: formId,
    identity: null,
    unit: blank,
    team: blank,
    date: blank,
    rows: form.map(({ item, facts, score }, at) => ({
      item: item.id,
      highlight: null,
      facts: { cell: { row: 4 + at, column: 5 }, value: facts, formula: null },
      score: { cell: { row: 4 + at, column: 6 }, value: score, formula: null },
    })),
    total: null,
    issues: [],
  };
}
