import type { PrintedPage } from '../sheet/page';

/**
 * An official letter or record before it becomes a file or a sheet: what is said, in the order it is read. How it looks (仿宋, 三号, 28 字 × 22 行)
 * is the renderer's.
 */
export interface OfficialDocument {
  /** 复函, 摇号记录: also the name of its file or sheet. */
  readonly name: string;
  readonly title: string;
  /** What its file is called, where others of the batch have the same title; else as its title. */
  readonly file?: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly DocumentBlock[];
  /** Left open, in the order they are read: printed as 〔待定〕, never guessed. */
  readonly gaps: readonly DocumentGap[];
}

/** Record forms as they are printed, one after the other: each brings its own title and begins a page. */
export interface PrintedForms {
  /** 查核纪实表. */
  readonly name: string;
  /** Also the name of its file; printed nowhere. */
  readonly title: string;
  /** Laid out when they are asked for: of hundreds of people most are never looked at. */
  readonly forms: readonly PrintedPage[];
  /** Left open in them, as in a letter. */
  readonly gaps: readonly DocumentGap[];
}

export type DocumentBlock =
  /** 市委组织部： begins at the margin, other paragraphs two characters in. */
  | { readonly kind: 'salutation'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly DocumentRun[] }
  /** 一、…: a heading of a part. */
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly { readonly title: string; readonly width: number }[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Who signs and when, on the right at the foot: XXX（单位公章） and a date. */
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  /** 备注：…, in small print. */
  | { readonly kind: 'note'; readonly text: string };

/** What its file is called, without the ending. */
export function fileOf(document: OfficialDocument | PrintedForms): string {
  return 'forms' in document ? document.title : (document.file ?? document.title);
}

/** A stretch of a paragraph; `gap` is printed as 〔待定〕 and stands out in a preview. */
export type DocumentRun =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: true }
  | { readonly kind: 'gap'; readonly gap: DocumentGap };

/** Something that has to be said first, and of whom. */
export interface DocumentGap {
  readonly code: string;
  /** Key of the person; null where it is about the whole. */
  readonly subject: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}
