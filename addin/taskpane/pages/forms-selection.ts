import type { WantedPeriod } from '../../../src/handout/renewed-scheme';
import type { InsertRequest } from '../../commands/session';

/** What is chosen on 表格. `left` holds the forms unticked; units are kept by the roster group's title. */
export interface FormsSelection {
  readonly scheme: string | null;
  /** 年份 and 季度 where another period is wanted. */
  readonly period: WantedPeriod;
  readonly left: readonly string[];
  readonly units: Readonly<Record<string, readonly string[]>>;
  /** Fillers that are to have sheets of their own about every subject, by id. */
  readonly fillers: readonly string[];
  /** Units written by hand, as typed: for a notice that brings no roster. */
  readonly written: string;
  readonly said: SaidConditions;
  readonly taken: InsertRequest['taken'];
  /** 发放: files for the fillers instead of sheets in this workbook. */
  readonly asFiles: boolean;
}

/** What is said of conditions, by id: of all subjects at once, and of single ones by name, where null is what holds for all. */
export interface SaidConditions {
  readonly all: ReadonlyMap<string, boolean>;
  readonly own: ReadonlyMap<string, ReadonlyMap<string, boolean | null>>;
}

export const EMPTY_SELECTION: FormsSelection = {
  scheme: null,
  period: { year: null, quarter: null },
  left: [],
  units: {},
  fillers: [],
  written: '',
  said: { all: new Map(), own: new Map() },
  taken: 'skip',
  asFiles: false,
};
