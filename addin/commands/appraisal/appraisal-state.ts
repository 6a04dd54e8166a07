import type { AppraisalResult } from '../../../src/ranking/appraisal-result';
import type { AppraisedUnit } from '../../../src/ranking/appraised-unit';
import type { Figure } from '../../../src/scheme/appraisal';
import type { AppraisalRules } from '../../../src/scheme/appraisal-rules';
import type { Scheme } from '../../../src/scheme/scheme';
import type { SheetEntry } from '../../hosts/host';
import type { DecisionState } from '../decision-state';
import type { KeptProblem, Problem } from '../card/problem';

/** A sheet recognised as the 综合得分表 of a known notice, worked out and held against its own figures. */
export interface OpenAppraisal {
  readonly sheet: SheetEntry;
  readonly scheme: Scheme;
  readonly title: string;
  /** Every reading in force. */
  readonly rules: AppraisalRules;
  /** As they are written on the sheet, by their index in the result. */
  readonly units: readonly AppraisedUnit[];
  readonly result: AppraisalResult;
  /** Row of the sheet each unit stands in, from 0, by the unit's index in the result. */
  readonly rows: readonly number[];
  /** In the order of the sheet's rows, those of the whole sheet last. */
  readonly problems: readonly Problem[];
  readonly kept: readonly KeptProblem[];
  /** The scheme's decisions that change a number here. */
  readonly decisions: readonly DecisionState[];
  /** The same units in order of rank, where that sheet is there. */
  readonly standings: SheetEntry | null;
  /** 本表口径, where that sheet is there. */
  readonly basis: SheetEntry | null;
  readonly computedAt: string;
}

/** 数值口径: a figure with what its owner gave. */
export interface FigureState {
  /** Scheme id. */
  readonly scheme: string;
  readonly figure: Figure;
  /** As given; null while it is missing or cannot be taken. */
  readonly value: string | null;
  /** Id of the record that gave it, for 撤回; empty while nobody has. */
  readonly record: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

/** One unit of an appraisal as its 综合得分表 is to name it. */
export interface AppraisalRow {
  readonly unit: string;
  /** 牵头单位; empty for a lead unit and for a unit under nobody. */
  readonly system: string;
  /** 党组织书记; empty where nobody wrote it. */
  readonly person: string;
}

/** The sheets of an appraisal: 综合得分表, 排名表, 本表口径. */
export type AppraisalSheet = 'scores' | 'standings' | 'basis';

/** What 汇总 is told to insert for an appraisal. */
export interface InsertAppraisalRequest {
  readonly scheme: string;
  readonly sheets: readonly AppraisalSheet[];
  readonly rows: readonly AppraisalRow[];
  /** Which round the 评分细则 sheets of this workbook are, from 0: their totals are linked there. Null links none. */
  readonly round: number | null;
}
