import type { Points } from '../base/points';

/**
 * 综合考评: parts that become one score by their weights, and what follows from the order. A notice that only scores one
 * form has none. Every rule stands beside the sentence it rests on; what the notice leaves open is a decision or a figure.
 */
export interface Appraisal {
  /** Id of its sheets, among the scheme's forms: 「composite」. */
  readonly id: string;
  readonly title: string;
  /** 「综合得分表」. */
  readonly shortTitle: string;
  /** The sentence that weighs the parts. */
  readonly quote: string;
  readonly components: readonly Component[];
  /** What a place from the bottom costs, the last places first; bands do not overlap. */
  readonly bands: readonly RankBand[];
  /** What follows from standing in one band several years running. */
  readonly streaks: readonly Streak[];
  /** 综合评价等次, best first; the lines between them are the owner's figures. */
  readonly grades?: GradeScale;
  /** Who may be 优秀. */
  readonly honour?: Honour;
  /** 「折算，计入…」: the score enters another appraisal by the owner's factor. */
  readonly conversion?: Conversion;
}

/** 日常管理, 实地核查 …: one weighted part. */
export interface Component {
  readonly id: string;
  readonly title: string;
  /** Per cent, in hundredths like points: 20 % = 2000. */
  readonly weight: Points;
  readonly quote: string;
  /** Titles of the rounds that are averaged, in order; one round where there is none. */
  readonly rounds?: readonly string[];
  /** Units under a lead unit are given a grade instead of a score. */
  readonly graded?: GradedShare;
  /** The score form whose totals it may be, where the decision in force says so. */
  readonly form?: string;
}

/** 「按3：5：2比例评出“好”、“较好”、“一般”」 within each lead unit's system. */
export interface GradedShare {
  readonly quote: string;
  /** Best first; `figure` is what the owner lets it count for: without it no total. */
  readonly grades: readonly { readonly label: string; readonly figure: string }[];
  /** As many as there are grades: 3, 5, 2. */
  readonly ratio: readonly number[];
}

/** 「后4至6名」: places counted from the bottom, both included. */
export interface RankBand {
  readonly id: string;
  /** 「后4至6名」. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly quote: string;
  /** Points taken elsewhere, and where: 「年终绩效考核」; never from this score. */
  readonly deducts?: { readonly points: Points; readonly from: string };
}

/** 「连续两年排位后3名的，由分管州领导进行约谈」: years in a row, this one included. */
export interface Streak {
  readonly id: string;
  readonly band: string;
  readonly years: number;
  /** 「约谈」. */
  readonly measure: string;
  readonly quote: string;
}

/** Grades of the whole, best first; each but the last from the owner's figure upwards. */
export interface GradeScale {
  readonly quote: string;
  readonly grades: readonly { readonly label: string; readonly figure?: string }[];
}

/** 「年度考核评定为优秀的，其…等次必须为“好”」. */
export interface Honour {
  /** 「年度考核优秀」. */
  readonly title: string;
  readonly grade: string;
  readonly quote: string;
}

export interface Conversion {
  /** 「五个文明绩效考核得分」. */
  readonly to: string;
  readonly figure: string;
  readonly quote: string;
}

/** 数值口径: a number the notice does not give and only its owner can; without it what rests on it stays open. */
export interface Figure {
  readonly id: string;
  readonly question: string;
  /** 「“好”计几分」. */
  readonly label: string;
  readonly quotes: readonly string[];
  readonly least: Points;
  readonly most: Points;
  /** 「分」; empty for a bare factor. */
  readonly unit: string;
}
