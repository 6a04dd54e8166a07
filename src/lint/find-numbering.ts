import { printedNumber } from '../scheme/item-label';
import type { Passage, ScoreForm } from '../scheme/scheme';
import { foldWidth } from '../standard/text';
import { leadOf, withoutLead } from './lead';
import type { Finding } from './finding';
import { isNearly } from './nearly';
import type { Rubric } from './rubric';

/** L21, L22: numbers of items, headings and annexes that are left out or come twice, and two styles in one list. */
export function findNumbering(rubric: Rubric): readonly Finding[] {
  return [
    ...rubric.forms.flatMap((form) => [...findItemNumbers(form), ...findHeadings(form)]),
    ...findAnnexes(rubric),
    ...findStyles(rubric.passages),
  ];
}

type Numbered = 'item' | 'heading' | 'annex';

function findItemNumbers(form: ScoreForm): readonly Finding[] {
  const bySection = form.sections.map(({ items }) =>
    items.flatMap(({ text }) => {
      const printed = printedNumber(text);
      return printed === null ? [] : [Number(printed)];
    }),
  );
  const anew = bySection.filter((numbers) => numbers[0] === 1).length > 1;
  // Numbers may run through the form or begin anew in each section.
  return anew
    ? bySection.flatMap((numbers) => findRun('item', numbers))
    : findRun('item', bySection.flat());
}

function findHeadings(form: ScoreForm): readonly Finding[] {
  const numbers = form.sections.flatMap(({ title }) => leadOf(title)?.number ?? []);
  return findRun('heading', numbers);
}

/** Numbers left out between the first and the last, and numbers given twice. */
function findRun(of: Numbered, numbers: readonly number[]): readonly Finding[] {
  const [first] = numbers;
  if (first === undefined || numbers.length < 2) return [];
  const given = new Set(numbers);
  const last = Math.max(...numbers);
  const missing: number[] = [];
  for (let number = 1; number < last; number += 1) if (!given.has(number)) missing.push(number);
  const twice = [...given].filter((number) => numbers.filter((each) => each === number).length > 1);
  const gap: Finding = {
    code: 'numbering-gap',
    severity: 'note',
    params: { of, missing },
    quotes: [],
  };
  const repeat: Finding = {
    code: 'numbering-twice',
    severity: 'note',
    params: { of, twice },
    quotes: [],
  };
  return [...(missing.length > 0 ? [gap] : []), ...(twice.length > 0 ? [repeat] : [])];
}

/** The list of annexes against the annexes there are. */
function findAnnexes({ scheme, passages }: Rubric): readonly Finding[] {
  const titles = scheme.forms.map(({ title }) => title);
  const lists = new Set(
    passages
      .filter(({ text }) => leadOf(text) !== null)
      .filter(({ text }) => titles.some((title) => isNearly(withoutLead(text), title)))
      .map(({ ref }) => ref),
  );
  const listing = passages.filter(({ ref }) => lists.has(ref));
  const listed = listing.flatMap(({ text }) => leadOf(text)?.number ?? []);
  const [first] = listing;
  if (first === undefined) return [];
  const present = [...scheme.forms.map(({ annex }) => annex), ...passages.map(({ ref }) => ref)]
    .flatMap((words) => /^附件\s*(\d+)/.exec(foldWidth(words))?.[1] ?? [])
    .map(Number);
  const missing = [...new Set(present)]
    .filter((number) => !listed.includes(number))
    .sort((a, b) => a - b);
  if (missing.length === 0) return [];
  return [
    {
      code: 'numbering-gap',
      severity: 'note',
      passage: first.ref,
      params: { of: 'annex', missing },
      quotes: listing.map(({ text }) => text),
    },
  ];
}

/** 「一、…」 and then 「2、…」 on one level. */
function findStyles(passages: readonly Passage[]): readonly Finding[] {
  const levels = new Map<
    string,
    { readonly ref: string; readonly text: string; readonly mark: string; readonly style: string }[]
  >();
  for (const { ref, text } of passages) {
    const lead = leadOf(text);
    const level = levelOf(ref);
    if (lead === null || level === null) continue;
    const same = levels.get(level) ?? [];
    same.push({ ref, text, mark: lead.mark, style: lead.style });
    levels.set(level, same);
  }
  return [...levels.values()].flatMap((heads): readonly Finding[] => {
    const [first, ...others] = heads;
    const other = others.find(({ style }) => style !== first?.style);
    if (first === undefined || other === undefined) return [];
    return [
      {
        code: 'numbering-mixed',
        severity: 'note',
        passage: other.ref,
        params: { marks: [first.mark, other.mark] },
        quotes: [first.text, other.text],
      },
    ];
  });
}

/** What a passage's place stands under: 「附件1、二」 under 「附件1」; null for a place without a number of its own. */
function levelOf(ref: string): string | null {
  const found = /^(.*?)、?(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+|\d+)$/.exec(ref);
  return found?.[1] ?? null;
}
