import type { Cell } from '../../base/cell';
import type { CellValue } from '../../base/grid';
import type { RecordEntry } from '../../scheme/record-form';
import type { Identity } from '../filled-form';
import type { RecordIssue } from './record-issue';
import type { TypedConclusion, TypedFinding } from './typed-finding';

/** One place of a form as found; `text` is empty where nothing is written, or only what the notice prints there. */
export interface FilledEntry {
  /** `row id/entry id`. */
  readonly place: string;
  readonly entry: RecordEntry;
  /** 「履行党建责任情况第3项」, 「帮扶单位」. */
  readonly label: string;
  /** What is printed over it: 「是」; empty without a row of titles. */
  readonly title: string;
  /** The indicator it stands beside; null beside any other words. */
  readonly item: string | null;
  readonly text: string;
  readonly value: CellValue;
  readonly cell: Cell;
  /** The sheet says beside the row that it is not for its subject: 「不适用：没有党内职务」. */
  readonly notApplicable?: true;
}

/** A filled 查核表, 纪实表 or 清单 read back from a sheet. A place whose row or column is gone is absent, and an issue. */
export interface FilledRecord {
  readonly scheme: string;
  readonly form: string;
  readonly identity: Identity | null;
  /** Who the sheet is about, as its own entry says; empty where that is blank. */
  readonly subject: { readonly text: string; readonly cell: Cell | null };
  /** In the order they are printed. */
  readonly entries: readonly FilledEntry[];
  /** Words in the form's own columns that are no entry of its table, row by row from the left. */
  readonly printed: readonly (readonly string[])[];
  /** 判定 and 数量 from the working columns, by item. */
  readonly typed: ReadonlyMap<string, TypedFinding>;
  /** 结论 from the working columns, by domain; words that name no conclusion are an issue as well. */
  readonly concluded: readonly TypedConclusion[];
  /** Where 判定, 数量 and 结论 stand, by column id; one that is gone is absent. */
  readonly typedColumns: ReadonlyMap<string, number>;
  readonly issues: readonly RecordIssue[];
}
