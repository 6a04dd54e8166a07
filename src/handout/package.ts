import type { OpenScheme } from '../scheme/open-scheme';
import type { Choices } from '../scheme/scheme';
import type { SheetBlueprint } from '../sheet/blueprint';
import type { LedgerRecord } from '../ledger/record';
import type { Share } from './share-out';

/** What is handed out: which forms of a notice, to whom, under which readings. */
export interface HandoutRequest {
  readonly opened: OpenScheme;
  /** Forms wanted, by id. */
  readonly forms: readonly string[];
  readonly shares: readonly Share[];
  readonly choices: Choices;
  /** Who writes a form for all, by form and filler's id, where somebody said so. */
  readonly leads?: ReadonlyMap<string, string>;
  /** What goes along in the hidden state; see `carriedRecords`. */
  readonly carried: readonly LedgerRecord[];
}

/** One file for one filler; its sheets are laid out only when their turn comes. */
export interface HandoutPackage {
  readonly filler: string;
  readonly file: string;
  readonly sheets: readonly PackageSheet[];
}

export interface PackageSheet {
  readonly name: string;
  /** The hidden state, which nobody counts among the sheets. */
  readonly state?: true;
  readonly layOut: () => SheetBlueprint;
}

/** How many sheets a person finds in the files. */
export function countSheets(packages: readonly HandoutPackage[]): number {
  return packages.flatMap(({ sheets }) => sheets).filter(({ state }) => state !== true).length;
}

/** A workbook of more sheets opens in no office program within a minute. */
export const MOST_SHEETS = 1000;

/** A filler whose package would have too many sheets. */
export interface PackageFault {
  readonly code: 'too-many-sheets';
  readonly filler: string;
  readonly found: number;
  readonly most: number;
}
