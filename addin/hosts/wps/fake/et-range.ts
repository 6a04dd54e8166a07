import type { Area } from '../../../../src/base/cell';
import type { SheetId } from '../../host';
import {
  XL_HALIGN_CENTER,
  XL_HALIGN_LEFT,
  XL_HALIGN_RIGHT,
  XL_VALIGN_BOTTOM,
  XL_VALIGN_CENTER,
  XL_VALIGN_TOP,
} from '../et-constants';
import type { EtRange } from '../jsapi';
import { formatAreas } from './areas';
import type { Desk } from './desk';
import { createEtBorders } from './et-borders';
import { createEtFont, createEtInterior } from './et-font';
import { addComment, commentAt } from './et-comments';
import { createEtFormatConditions } from './et-format-conditions';
import { createEtValidation } from './et-rules';
import type { FakeBook } from './fake-book';
import { mergeCells } from './merge-cells';
import { offer } from './offer';
import {
  readHeight,
  readHidden,
  readPoints,
  readWidth,
  writeHeight,
  writeHidden,
  writeWidth,
} from './range-sizes';
import { readStyle, withProperty, wordOf, writeStyle, type Looks } from './range-styles';
import { readFormulas, readValues, writeValues } from './range-values';

const GENERAL = 1;
const HORIZONTAL = {
  left: XL_HALIGN_LEFT,
  center: XL_HALIGN_CENTER,
  right: XL_HALIGN_RIGHT,
} as const;
const VERTICAL = {
  top: XL_VALIGN_TOP,
  middle: XL_VALIGN_CENTER,
  bottom: XL_VALIGN_BOTTOM,
} as const;

/** One or several rectangles of a sheet. Contents are read from the first and written to all. */
export function createEtRange(
  desk: Desk,
  book: FakeBook,
  id: SheetId,
  areas: readonly Area[],
): EtRange {
  const [first] = areas;
  if (!first) throw new Error('1004: an empty range');
  const looks: Looks = { book, sheet: id, areas };
  return offer(desk.door, 'Range', {
    get Value2() {
      return readValues(desk, book, id, first);
    },
    set Value2(value) {
      writeValues(desk, book, id, areas, value);
    },
    get Formula() {
      return readFormulas(book, id, first);
    },
    set Formula(value) {
      writeValues(desk, book, id, areas, value);
    },
    Address: () => formatAreas(areas),
    get Worksheet() {
      return desk.worksheet(book, id);
    },
    get Font() {
      return createEtFont(desk.door, looks);
    },
    get Interior() {
      return createEtInterior(desk.door, looks);
    },
    get Borders() {
      return createEtBorders(desk.door, looks);
    },
    get Validation() {
      return createEtValidation(desk, looks);
    },
    get FormatConditions() {
      return createEtFormatConditions(desk, looks);
    },
    get HorizontalAlignment() {
      return readStyle(looks, ({ horizontal }) => (horizontal ? HORIZONTAL[horizontal] : GENERAL));
    },
    set HorizontalAlignment(number) {
      const word =
        number === GENERAL ? undefined : wordOf(HORIZONTAL, number, ['left', 'center', 'right']);
      writeStyle(looks, (style) => withProperty(style, 'horizontal', word));
    },
    get VerticalAlignment() {
      return readStyle(looks, ({ vertical }) => VERTICAL[vertical ?? 'middle']);
    },
    set VerticalAlignment(number) {
      const word = wordOf(VERTICAL, number, ['top', 'middle', 'bottom']);
      writeStyle(looks, (style) => withProperty(style, 'vertical', word));
    },
    get WrapText() {
      return readStyle(looks, ({ wrap }) => wrap ?? false);
    },
    set WrapText(wrap) {
      writeStyle(looks, (style) => withProperty(style, 'wrap', wrap ?? undefined));
    },
    get NumberFormat() {
      return readStyle(looks, ({ numberFormat }) => numberFormat ?? 'General');
    },
    set NumberFormat(format) {
      const said = format === null || format === 'General' ? undefined : format;
      writeStyle(looks, (style) => withProperty(style, 'numberFormat', said));
    },
    get Locked() {
      return readStyle(looks, ({ locked }) => locked ?? true);
    },
    set Locked(locked) {
      writeStyle(looks, (style) =>
        withProperty(style, 'locked', locked === false ? false : undefined),
      );
    },
    get Hidden() {
      return readHidden(looks);
    },
    set Hidden(hidden) {
      writeHidden(looks, hidden);
    },
    get RowHeight() {
      return readHeight(looks);
    },
    set RowHeight(height) {
      writeHeight(looks, height);
    },
    get ColumnWidth() {
      return readWidth(looks, desk.options.digit);
    },
    set ColumnWidth(width) {
      writeWidth(looks, width, desk.options.digit);
    },
    get Width() {
      return readPoints(looks);
    },
    get Comment() {
      return commentAt(desk, book, id, { row: first.top, column: first.left });
    },
    AddComment: (text) => addComment(desk, book, id, { row: first.top, column: first.left }, text),
    Merge: () => mergeCells(desk, book, id, areas),
    Select: () => {
      if (desk.activeBook !== book || book.activeChart !== null || book.activeSheet !== id)
        throw new Error('1004: only cells of the active sheet can be selected');
      book.select(id, areas);
      return true;
    },
  } satisfies EtRange);
}
