/**
 * 查核表, 纪实表, 督导清单: a table of the notice's words and of places to write in, without points.
 * Printed from the top: title, lines `above`, the table block by block, lines `below`.
 */
export interface RecordForm {
  readonly kind: 'record';
  readonly id: string;
  /** 附件2; empty where the notice has no such form. */
  readonly annex: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly orientation: 'portrait' | 'landscape';
  /** The notice asks for no such form and this one is ours: the sheet says 非官方表样. */
  readonly unofficial?: true;
  /** Lines between title and table: 「查核对象姓名：」. */
  readonly above: readonly RecordLine[];
  readonly columns: readonly RecordColumn[];
  /** Printed above the first block and again on every page. */
  readonly titles?: RecordRow;
  readonly blocks: readonly RecordBlock[];
  /** Lines under the table: signatures, 备注. */
  readonly below: readonly RecordLine[];
  /** Place of the entry that names who the sheet is about: `row id/entry id`. */
  readonly subject: string;
  /** Further places that tell two sheets of one subject apart: 帮扶村, where a unit helps several. */
  readonly apart?: readonly string[];
}

/** A column of the table; what is printed in it stands in the rows. */
export interface RecordColumn {
  readonly id: string;
  /** In characters of the sheet's standard font. */
  readonly width: number;
}

/** Rows that belong together; `side` stands beside all of them in the first column, and their cells begin in the second. */
export interface RecordBlock {
  readonly id: string;
  readonly side?: string;
  /** The words of `side` that tell its indicators from others' in a narrow list: 「责任」 for 责任3. */
  readonly short?: string;
  /** Condition under which the block is filled in; without one it always is. */
  readonly applies?: string;
  readonly rows: readonly RecordRow[];
}

/** One row of the table; its cells follow one another from the first column (the second beside a `side`) and fill the row. */
export interface RecordRow {
  /** Unique in the form, lines included. */
  readonly id: string;
  /** An indicator: its first words are what is checked. Its id is unique in the scheme, as every item's is. */
  readonly item?: true;
  /** Condition without which the row stays blank, and a blank is then no gap: 「有市级领导挂联的部门」. */
  readonly applies?: string;
  readonly cells: readonly RecordCell[];
}

export type RecordCell =
  | { readonly words: string; readonly span?: number }
  | { readonly entry: RecordEntry; readonly span?: number };

/** A line without borders: each part takes its share of the table's width. */
export interface RecordLine {
  readonly id: string;
  readonly parts: readonly RecordPart[];
}

/** 「查核对象姓名：」 with its entry behind it in the same cell; words alone without one. */
export interface RecordPart {
  readonly words: string;
  readonly entry?: RecordEntry;
  /** Where a lone part stands: 「时间：2015年 月 日」 at the right. */
  readonly align?: 'right' | 'center';
}

/** A place to write in; unique in its row. The place's full name is `row id/entry id`. */
export interface RecordEntry {
  readonly id: string;
  /** `tick`: 是 or 否 is ticked; a row's ticks exclude one another. */
  readonly kind: 'text' | 'number' | 'percent' | 'date' | 'signature' | 'tick' | 'choice';
  /** What the notice prints in the empty place: 「经查核，XXX 同志……」. */
  readonly blank?: string;
  /** Of a `choice`, in the order they are offered. */
  readonly options?: readonly string[];
}

/** What about a subject decides who fills in a form and which blocks: 有党内职务, 联系领导; several may hold at once. */
export interface Condition {
  readonly id: string;
  readonly label: string;
  /** The notice's words it rests on. */
  readonly quote: string;
}

/** Who fills in the forms of every subject, where several do so independently: 「三表」. */
export interface Filler {
  readonly id: string;
  readonly title: string;
  /** The notice's words that give this filler the task. */
  readonly quote: string;
  /** Condition without which this filler gets no sheet. */
  readonly applies?: string;
  /** Forms this filler fills in, by id; all of them where nothing is said. */
  readonly forms?: readonly string[];
  /** Where the filler is each person's own unit, or county: each of them gets a file of its own, with nobody else's people. */
  readonly each?: 'unit' | 'county';
}

/** An indicator of a record form: the words that are checked, and the block it stands in. */
export interface RecordItem {
  readonly id: string;
  readonly text: string;
  readonly block: RecordBlock;
}

/** The indicators of a record form in the order they are printed. */
export function recordItemsOf(form: RecordForm): readonly RecordItem[] {
  return form.blocks.flatMap((block) =>
    block.rows.flatMap(({ id, item, cells }) => {
      if (item !== true) return [];
      const [text = ''] = cells.flatMap((cell) => ('words' in cell ? [cell.words] : []));
      return [{ id, text, block }];
    }),
  );
}
