import type { SheetId } from '../../hosts/host';
import type { ReviewEntry } from './review-state';

/** What a person wants sealed, and signs. */
export interface SealRequest {
  readonly sheets: readonly SheetId[];
  readonly by: string;
  /** Why, where a form is sealed once more; without one only forms are sealed that never were. */
  readonly reason: string;
}

/** Compares the forms of a notice and follows what is typed: more code than most workbooks ever need, so it comes with the pages that show it. */
export interface ReviewPart {
  /** Looks whether anything changed since the last comparison, and compares anew where it did. */
  follow(): void;
  /** The same entries, with what the sheets hold that they speak of. */
  takeDown(entries: readonly ReviewEntry[]): readonly ReviewEntry[];
  /** 在工作表中展开: compares once more and puts the whole of it on a sheet. */
  expand(): Promise<void>;
  /** 封存 of these sheets, as they are now. */
  seal(request: SealRequest): Promise<void>;
  /** 撤回封存 of one form. */
  unseal(record: string, by: string): Promise<void>;
  /** Takes out every 会审表 that shows what is under seal. */
  removeExpanded(): Promise<void>;
  /** 把读出的判定填进表: compares once more and writes those of these forms into their empty cells. */
  confirm(sheets: readonly SheetId[]): Promise<void>;
  /** 在表上标出: compares once more and marks the cells that differ, in place of what was marked before. */
  mark(): Promise<void>;
  /** 清除标记 on every form of the workbook. */
  clearMarks(): Promise<void>;
}
