import type { Filling } from '../src/review/filling';
import type { ReviewedItem } from '../src/review/reviewed-items';
import { pick, randomFrom } from './random';

/** Who fills in which forms; the two departments have one each, so that every indicator has three findings. */
const SHEETS = [
  ['party-group', 'annex-2'],
  ['party-group', 'annex-3'],
  ['inspection-team', 'annex-2'],
  ['inspection-team', 'annex-3'],
  ['party-work', 'annex-2'],
  ['poverty-relief', 'annex-3'],
] as const;
/** Sides of the comparison, as tables see them. */
export const SIDES = [
  ['party-group'],
  ['inspection-team'],
  ['party-work', 'poverty-relief'],
] as const;

/** Of a hundred findings of the second filler: worded otherwise, another number, empty. */
const OTHERWISE = { reworded: 10, changed: 4, empty: 2 } as const;

export interface MadeUpBatch {
  readonly fillings: readonly Filling[];
  /** `name item` wherever a number was changed. */
  readonly changed: ReadonlySet<string>;
}

/** So many people with three findings of every indicator; `unique`: no text stands twice but where fillers agree. */
export function makeUpFillings(
  count: number,
  items: readonly ReviewedItem[],
  about: { readonly rubricHash: string; readonly unique: boolean },
): MadeUpBatch {
  const random = randomFrom(7);
  const changed = new Set<string>();
  const fillings: Filling[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const name = `某${nth}`;
    const texts = new Map(
      items.map(({ id }, at) => {
        const told = about.unique ? `档案${inLetters(nth * items.length + at)}，` : '';
        const { words, isChanged } = threeTexts(random, told);
        if (isChanged) changed.add(`${name} ${id}`);
        return [id, words];
      }),
    );
    for (const [filler, form] of SHEETS) {
      const side = SIDES.findIndex((fillers) => fillers.some((each) => each === filler));
      fillings.push({
        source: `${name} ${filler} ${form}`,
        form,
        filler,
        rubricHash: about.rubricHash,
        name,
        header: [{ place: 'post/post', label: '单位及职务', text: `市${nth % 60}局科长` }],
        rows: items
          .filter((item) => item.form === form)
          .map(({ id }) => ({ item: id, text: texts.get(id)?.[side] ?? '', cell: null })),
      });
    }
  }
  return { fillings, changed };
}

/** A number in letters: no text has a number that was not counted. */
function inLetters(value: number): string {
  return [...value.toString(26)]
    .map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)))
    .join('');
}

const LEADS = ['', '查阅会议记录，', '经核查，', '翻阅台账，'];

function threeTexts(
  random: () => number,
  told: string,
): { readonly words: readonly [string, string, string]; readonly isChanged: boolean } {
  const value = 1 + Math.floor(random() * 24);
  const words = `${told}${pick(random, LEADS)}全年${value}次。`;
  const chance = random() * 100;
  const { reworded, changed, empty } = OTHERWISE;
  if (chance < reworded) {
    return { words: [words, `${told}共${value}次，资料齐全。`, words], isChanged: false };
  }
  if (chance < reworded + changed) {
    return { words: [words, `${told}全年${value + 1}次。`, words], isChanged: true };
  }
  return {
    words: [words, chance < reworded + changed + empty ? '' : words, words],
    isChanged: false,
  };
}

/** One side as a table: a person a row, an indicator a column. */
export function tableOf(
  { fillings }: MadeUpBatch,
  side: number,
  items: readonly ReviewedItem[],
): readonly (readonly string[])[] {
  const fillers: readonly string[] = SIDES[side] ?? [];
  const byName = new Map<string, Map<string, string>>();
  for (const { name, filler, rows } of fillings) {
    if (!fillers.includes(filler)) continue;
    const own = byName.get(name) ?? new Map<string, string>();
    for (const { item, text } of rows) own.set(item, text);
    byName.set(name, own);
  }
  const ids = items.map(({ id }) => id);
  return [
    ['name', ...ids],
    ...[...byName].map(([name, own]) => [name, ...ids.map((id) => own.get(id) ?? '')]),
  ];
}
