import type { Card } from './card-state';

/** Tells the cards of one workbook apart. */
export function cardKeyOf({ sheet, item }: Pick<Card, 'sheet' | 'item'>): string {
  return `${sheet}|${item.id}`;
}
