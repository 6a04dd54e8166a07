import { pointsOfWidth } from '../../../src/sheet/column-width';
import type { EtRange } from './jsapi';

/** Two widths to measure by, in characters. */
const NARROW = 10;
const WIDE = 20;

/**
 * ET counts a column's width in digits of the workbook's own standard font, which differs from workbook to workbook; ours are the same points on
 * paper everywhere. Measures a column by giving it two widths, and answers how wide in ET's characters a width of ours is.
 */
export function measureWidths(
  column: Pick<EtRange, 'ColumnWidth' | 'Width'>,
): (characters: number) => number {
  const pointsAt = (characters: number): number => {
    column.ColumnWidth = characters;
    return column.Width ?? Number.NaN;
  };
  const narrow = pointsAt(NARROW);
  const digit = (pointsAt(WIDE) - narrow) / (WIDE - NARROW);
  // Where nothing can be measured, ET's characters are taken for ours.
  if (!(digit > 0)) return (characters) => characters;
  const beside = narrow - NARROW * digit;
  return (characters) =>
    Math.max(0, Math.round(((pointsOfWidth(characters) - beside) / digit) * 100) / 100);
}
