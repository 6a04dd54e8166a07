import type { CellValue } from '../../base/grid';
import type { Points } from '../../base/points';
import type { FilledForm } from '../../sheet/filled-form';
import type { FactReading } from '../fact';
import type { AttainableScores, ItemScore } from '../tally/item-score';
import type { Line } from '../line';
import type { FormIssue } from './scoring-issue';

/** One item of a filled form, checked: what was written, what its words come to, and what is wrong. */
export interface ItemCheck {
  readonly item: string;
  /** The facts cell's text, empty where blank. */
  readonly factsText: string;
  readonly written: CellValue;
  /** The score cell as points, null where it is blank or unreadable. */
  readonly writtenScore: Points | null;
  readonly lines: readonly Line[];
  readonly reading: FactReading;
  readonly derived: ItemScore;
  readonly attainable: AttainableScores;
  readonly filled: boolean;
}

/** A whole form, checked. `total` is null until every score is a number within 0…分值. Issues are in sheet order, those of the whole sheet last. */
export interface FormCheck {
  readonly form: FilledForm;
  readonly items: readonly ItemCheck[];
  readonly total: Points | null;
  /** What the filled scores come to so far. */
  readonly provisional: Points;
  readonly blankItems: readonly string[];
  readonly issues: readonly FormIssue[];
}
