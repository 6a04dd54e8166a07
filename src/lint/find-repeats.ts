import { labelRecordItems } from '../scheme/item-label';
import type { RecordBlock, RecordForm } from '../scheme/record-form';
import type { Finding } from './finding';
import type { Rubric } from './rubric';
import { pairsIn } from './word-pair';

interface Told {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly block: RecordBlock;
  readonly pairs: ReadonlySet<string>;
  /** “六个专项计划”, 《…的通知》: what only one matter is called. */
  readonly names: readonly string[];
  /** Whom it is for; blocks for different people ask alike on purpose. */
  readonly applies: string;
}

/** L50: an indicator that asks again what an indicator elsewhere in the form has asked, by the same name and in nearly the same words. */
export function findRepeats({ records }: Rubric): readonly Finding[] {
  return records.flatMap(findRepeatsIn);
}

/** Shorter ones say too little to be told apart by what they share. */
const LEAST_PAIRS = 10;
const MOST_ITEMS = 300;

function findRepeatsIn(form: RecordForm): readonly Finding[] {
  const items = toldIn(form).slice(0, MOST_ITEMS);
  return items.flatMap((short, at): readonly Finding[] => {
    if (short.pairs.size < LEAST_PAIRS) return [];
    const long = items.find((other, otherAt) => isRepeated(short, other, otherAt < at));
    if (long === undefined) return [];
    const { id: item, label } = short;
    const params = { label, of: long.label };
    const quotes = [long.text, short.text];
    return [{ code: 'item-repeated', severity: 'note', item, label, params, quotes }];
  });
}

/** Three fifths of what one says stand in the other, which says more or comes before. */
function isRepeated(short: Told, long: Told, before: boolean): boolean {
  if (short.block === long.block || short.applies !== long.applies) return false;
  const more = long.pairs.size - short.pairs.size;
  if (more < 0 || (more === 0 && !before)) return false;
  if (!short.names.some((name) => long.names.includes(name))) return false;
  const shared = [...short.pairs].filter((pair) => long.pairs.has(pair)).length;
  return shared * 5 >= short.pairs.size * 3;
}

function toldIn(form: RecordForm): readonly Told[] {
  const labels = labelRecordItems(form);
  return form.blocks.flatMap((block) =>
    block.rows.flatMap(({ id, item, applies = block.applies ?? '', cells }) => {
      if (!item) return [];
      const [text = ''] = cells.flatMap((cell) => ('words' in cell ? [cell.words] : []));
      const names = [...text.matchAll(/[“《]([^“”《》]{4,})[”》]/g)].map(([name]) => name);
      const label = labels.get(id) ?? id;
      return [{ id, label, text, block, names, pairs: pairsIn(text), applies }];
    }),
  );
}
