import type { Item, ScoreForm } from './scheme';

/** Whether the form prints 评分标准 in a column of its own. */
export function hasStandardColumn(form: ScoreForm): boolean {
  return form.columns.some(({ id }) => id === 'standard');
}

/** The words of an item's content cell: with its standard, unless that has a column of its own. */
export function contentWords(form: ScoreForm, item: Item): string {
  return hasStandardColumn(form) ? item.text : item.text + item.standard;
}

/** What the words of the facts column mean, by its printed title: 扣分情况 lists faults, 核查情况 tells what was found. */
export function factColumnOf(form: ScoreForm): '扣分情况' | '核查情况' | '查核情况' {
  const title = form.columns.find(({ id }) => id === 'facts')?.title;
  return title === '核查情况' || title === '查核情况' ? title : '扣分情况';
}

/** The total's printed name as a sentence says it: a notice sets 「合  计」 apart to fill its cell. */
export function totalName(form: ScoreForm): string {
  return form.total.label.replace(/\s/g, '');
}
