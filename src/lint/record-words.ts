import { labelRecordItems } from '../scheme/item-label';
import type { RecordForm, RecordRow } from '../scheme/record-form';

/** Words a record form prints, with the indicator they are part of. */
export interface RecordText {
  readonly text: string;
  readonly at: { readonly item: string; readonly label: string } | Readonly<Record<string, never>>;
}

/** Everything a record form prints, in the order it is read. */
export function recordTexts(form: RecordForm): readonly RecordText[] {
  const labels = labelRecordItems(form);
  const rowTexts = ({ id, item, cells }: RecordRow): readonly RecordText[] => {
    const label = labels.get(id);
    const at = item && label !== undefined ? { item: id, label } : {};
    return cells.flatMap((cell) => ('words' in cell ? [{ text: cell.words, at }] : []));
  };
  const plain = (text: string): RecordText => ({ text, at: {} });
  return [
    plain(form.title),
    ...form.above.flatMap(({ parts }) => parts.map(({ words }) => plain(words))),
    ...form.blocks.flatMap(({ side, rows }) => [
      ...(side === undefined ? [] : [plain(side)]),
      ...rows.flatMap(rowTexts),
    ]),
    ...form.below.flatMap(({ parts }) => parts.map(({ words }) => plain(words))),
  ];
}
