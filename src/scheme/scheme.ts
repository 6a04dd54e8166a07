import type { Points } from '../base/points';
import type { Appraisal, Figure } from './appraisal';
import type { ConclusionEffect } from './conclusion-effect';
import type { IndicatorEffect } from './indicator-effect';
import type { JointReview } from './joint-review';
import type { LetterEffect, Letters } from './letters';
import type { Parameter } from './parameter';
import type { Condition, Filler, RecordForm } from './record-form';
import type { CourseEffect, ReviewCourse } from './review-course';

/** One notice as data: its words verbatim, its forms, rosters, quotas and the doubts its owner must decide. */
export interface Scheme {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly edition: string;
  readonly issuer: string;
  /** What offices call the issuer, where the full name is long: 「湘西州直工委」. */
  readonly shortIssuer?: string;
  /** YYYY-MM-DD. */
  readonly issued: string;
  /** Length of the scored period in months: a quarter is 3. */
  readonly months: number;
  /** First month of the scored period (YYYY-MM), where the notice names one. */
  readonly from?: string;
  readonly forms: readonly Form[];
  readonly rosters: readonly RosterGroup[];
  /** Each of them fills in every subject's forms; without them the roster's groups share the units. */
  readonly fillers?: readonly Filler[];
  readonly conditions?: readonly Condition[];
  readonly quotas: readonly Quota[];
  readonly decisions: readonly Decision[];
  /** Numbers only the owner can give, kept among the choices as text under their ids. */
  readonly figures?: readonly Figure[];
  readonly appraisal?: Appraisal;
  readonly review?: JointReview;
  readonly letters?: Letters;
  readonly course?: ReviewCourse;
  /** What the notice's own body says about the scoring, word for word; the rubric itself does not rest on it. */
  readonly passages?: readonly Passage[];
  /** 年份 and 季度 as words to be renewed for another period. */
  readonly parameters?: readonly Parameter[];
}

/** A sentence or paragraph of the notice outside its forms, without personal names and telephone numbers. */
export interface Passage {
  /** Where it stands, in the notice's own numbering: 「三、（二）」. */
  readonly ref: string;
  readonly text: string;
}

/** Forms whose columns have titles of their own and whose rows are alike. */
export type TableForm = ScoreForm | SummaryForm;

export type Form = TableForm | RecordForm;

/** 评分细则: one sheet a unit. */
export interface ScoreForm {
  readonly kind: 'score';
  readonly id: string;
  /** 附件2. */
  readonly annex: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly orientation: 'portrait' | 'landscape';
  /** May be empty, or name no unit: then the unit's name stands beside the form, outside the print area. */
  readonly header: readonly HeaderField[];
  /** Without a column `standard` the content cell prints text and standard together. */
  readonly columns: readonly Column<
    'section' | 'content' | 'base' | 'standard' | 'highlight' | 'facts' | 'score'
  >[];
  readonly sections: readonly Section[];
  readonly total: { readonly label: string; readonly printed: Points };
}

/** 评分汇总表: one sheet a filler, a row a unit. */
export interface SummaryForm {
  readonly kind: 'summary';
  readonly id: string;
  readonly annex: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly header: readonly HeaderField[];
  readonly columns: readonly Column<'rank' | 'unit' | 'highlight' | 'facts' | 'score'>[];
  /** The score form whose totals it gathers. */
  readonly of: string;
}

/** A printed heading line with its blank: label 「被核查单位：」, blank 「 年 月 日」. */
export interface HeaderField {
  readonly id: 'unit' | 'team' | 'date';
  readonly label: string;
  readonly blank: string;
}

export interface Column<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** In characters of the sheet's standard font, as spreadsheets measure. */
  readonly width: number;
}

export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

/** One 核查内容. Printed to the letter in one cell, `text` + `standard`, or in two where the form has a column of its own for 评分标准. */
export interface Item {
  readonly id: string;
  readonly text: string;
  readonly standard: string;
  readonly base: Points;
}

/** Units under one filler (核查组 or 直属机关党委); `sheetBlank` is what the form prints where the filler's name goes. */
export interface RosterGroup {
  readonly id: string;
  readonly title: string;
  /** Groups of one kind are shown together: 「第一组」 alone, the committees under one heading. */
  readonly cluster: string | null;
  /** Where this filler goes, if the notice shares out areas and lists no units: 「恩阳区、经开区」. */
  readonly areas?: readonly string[];
  readonly units: readonly RosterUnit[];
}

export interface RosterUnit {
  readonly name: string;
  /** Words of the notice that mean this unit: 「（含州国家保密局…）」, slips such as 「州委统战部直」. */
  readonly aliases: readonly string[];
}

/** 「评分95分及以上单位不超过所核查对象的三分之一」: threshold 95, share 1/3. */
export interface Quota {
  readonly id: string;
  readonly quote: string;
  readonly threshold: Points;
  readonly share: readonly [number, number];
}

/** What a decision can change in the arithmetic; `none` is recorded and printed only. */
export type DecisionEffect =
  | {
      readonly kind: 'full-mark';
      readonly of: 'sum-of-items' | 'printed-minus-deductions' | 'rescaled';
      readonly cap: Points | null;
    }
  | { readonly kind: 'quota-pool'; readonly pool: 'group' | 'all' }
  | { readonly kind: 'floor'; readonly floor: Points | null }
  | { readonly kind: 'not-applicable'; readonly policy: 'full-mark' | 'scored' | 'excluded' }
  | TiesEffect
  | AppraisalEffect
  | ConclusionEffect
  | IndicatorEffect
  | LetterEffect
  | DrawShareEffect
  | CourseEffect
  | { readonly kind: 'none' };

/** Equal scores: 1, 2, 2, 4 · 1, 3, 3, 4 · 1, 2, 2, 3; `by` are components that part them first, the higher the better. */
export interface TiesEffect {
  readonly kind: 'ties';
  readonly policy: 'share-better' | 'share-worse' | 'dense';
  readonly by?: readonly string[];
}

/** What a decision can change in an appraisal of several parts. */
export type AppraisalEffect =
  /** The mark each component is full at, by its id; a value already folded to 20 is full at 20 and never folded again. */
  | { readonly kind: 'component-full'; readonly full: Readonly<Record<string, Points>> }
  /** Several rounds: the mean of those held, the mean of all (open until all are held), or the last one. */
  | { readonly kind: 'rounds'; readonly policy: 'mean-of-held' | 'mean-of-all' | 'last' }
  /** The component that the score form's totals are; null = none. */
  | { readonly kind: 'scored-component'; readonly component: string | null }
  /** Who is ranked against whom: everybody, or lead units among themselves and each lead unit's system apart. */
  | { readonly kind: 'rank-pool'; readonly pool: 'all' | 'system' }
  /** A tie across a band's border: all of them in the lighter band, or all in the heavier. */
  | { readonly kind: 'band-tie'; readonly policy: 'lighter' | 'heavier' }
  /** Fewer units than the bands have places: taken literally from the bottom, or no band at all. */
  | { readonly kind: 'few-units'; readonly policy: 'literal' | 'none' }
  /** Equal remainders when a ratio is shared out: the place goes to the better grade or to the worse. */
  | { readonly kind: 'grade-rounding'; readonly remainder: 'better' | 'worse' }
  /** Decimals shown of a composite, half up; ranks compare the exact score. */
  | { readonly kind: 'decimals'; readonly digits: number }
  /** Several years running: of the same person, or of the unit whoever leads it. */
  | { readonly kind: 'streak-of'; readonly whose: 'person' | 'unit' };

/** 「按10%比例进行抽查核实」, 「每次抽查比例不低于10%」: what is drawn by lot, and how many of it. */
export interface DrawShareEffect {
  readonly kind: 'draw-share';
  /** Those on whom all forms agree, or a list somebody brings. */
  readonly from: 'agreed' | 'list';
  /** 10 of 100. */
  readonly share: readonly [number, number];
  readonly rounding: 'up' | 'down' | 'half-up';
  /** One at least, however short the list. */
  readonly atLeastOne: boolean;
  /** A list by itself; one too short for a whole one waits for the next; or all lists as one. */
  readonly pool: 'each' | 'accumulated' | 'together';
}

/** 裁定口径: a doubt of the notice with its options; the first option is the default and stands as 推定 until somebody confirms it. */
export interface Decision {
  readonly id: string;
  readonly question: string;
  readonly quotes: readonly string[];
  /** Items whose card shows it; empty = the whole form. */
  readonly items: readonly string[];
  readonly options: readonly DecisionOption[];
}

export interface DecisionOption {
  readonly id: string;
  /** Tag text: 「满分98分」. */
  readonly label: string;
  readonly explanation: string;
  readonly effect: DecisionEffect;
}

/** Option chosen for a decision or a doubt of a reading, by id; what is not in it stands at its default. */
export type Choices = Readonly<Record<string, string>>;
