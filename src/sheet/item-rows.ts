import { itemsOf } from '../scheme/open-scheme';
import { contentWords, hasStandardColumn } from '../scheme/printed-words';
import type { Item, ScoreForm } from '../scheme/scheme';
import { FIRST_ROW } from './sheet-plan';
import { FONT_SIZE } from './sheet-style';
import { countLines, rowHeight } from './text-height';

interface ItemRow {
  readonly height: number;
}

/** The item rows of a form just laid out, each as high as its words need. */
export function itemRows(form: ScoreForm): ReadonlyMap<number, ItemRow> {
  const rows = new Map<number, ItemRow>();
  itemsOf(form).forEach((item, index) => {
    rows.set(FIRST_ROW + index, { height: itemHeight(form, item) });
  });
  spreadSections(form, rows);
  return rows;
}

/** Tall enough for the item's words, and for two lines of facts. */
function itemHeight(form: ScoreForm, item: Item): number {
  const content = countLines(contentWords(form, item), widthOf(form, 'content'));
  const standard = hasStandardColumn(form)
    ? countLines(item.standard, widthOf(form, 'standard'))
    : 0;
  return rowHeight(Math.max(2, content, standard), FONT_SIZE.body);
}

/** A section's heading may need more room than its items take together: the last of them gives it. */
function spreadSections(form: ScoreForm, rows: Map<number, ItemRow>): void {
  let row = FIRST_ROW;
  for (const section of form.sections) {
    const needed = rowHeight(countLines(section.title, widthOf(form, 'section')), FONT_SIZE.body);
    const last = row + section.items.length - 1;
    let height = 0;
    for (let each = row; each <= last; each += 1) height += rows.get(each)?.height ?? 0;
    const missing = needed - height;
    if (missing > 0) rows.set(last, { height: (rows.get(last)?.height ?? 0) + missing });
    row = last + 1;
  }
}

function widthOf(form: ScoreForm, id: string): number {
  return form.columns.find((column) => column.id === id)?.width ?? 10;
}
