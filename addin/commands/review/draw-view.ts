import {
  changedSince,
  drawsOf,
  type ListChange,
  type RecordedDraw,
} from '../../../src/ledger/fold-draws';
import { lotLine } from '../../../src/lottery/lot-list';
import { listedName } from '../../../src/review/subject-key';
import { drawRulesOf, type DrawRules } from '../../../src/scheme/draw-rules';
import type { Scheme } from '../../../src/scheme/scheme';
import type { OpenReview } from './review-state';
import type { HandoutSource } from '../session';

/** Where a list to draw from comes from. */
export type ListSource = 'agreed' | 'roster' | 'own';

/** 抽签 of one notice: what it asks for, what was drawn, and whom a list may be made of. */
export interface DrawView {
  readonly scheme: Scheme;
  readonly rules: DrawRules;
  readonly draws: readonly RecordedDraw[];
  /** Those on whom all forms agree, as lines; null where nothing is compared in this workbook. */
  readonly agreed: readonly string[] | null;
  /** Since the last draw from those who agree: who came and who went; null where nothing did. */
  readonly changed: ListChange | null;
  /** Of persons, or of something else. */
  readonly counted: '人' | '个';
  /** As the log tells what was drawn for. */
  readonly purpose: 'spot-check' | 'inspection';
}

/** The notices that ask for a draw; where persons are compared here, theirs. */
export function drawnSchemes(
  schemes: readonly Scheme[],
  review: OpenReview | null,
): readonly Scheme[] {
  const asking = schemes.filter((scheme) => drawRulesOf(scheme, {}) !== null);
  const compared = asking.filter(({ id }) => id === review?.scheme.id);
  return compared.length > 0 ? compared : asking;
}

/** What 抽签 shows of a notice; null for one that asks for no draw. */
export function drawView(source: HandoutSource, review: OpenReview | null): DrawView | null {
  const { scheme } = source.opened;
  const rules = drawRulesOf(scheme, source.choices);
  if (!rules) return null;
  const draws = drawsOf(source.records, scheme.id);
  const own = review?.scheme.id === scheme.id && rules.from === 'agreed' ? review : null;
  const agreed = own && agreedLines(own);
  const last = draws.at(-1);
  const isOfAgreed = last?.record.purpose === 'spot-check';
  return {
    scheme,
    rules,
    draws,
    agreed,
    changed: last && agreed && isOfAgreed ? changedSince(last.record.lines, agreed) : null,
    counted: rules.from === 'agreed' ? '人' : '个',
    purpose: rules.from === 'agreed' ? 'spot-check' : 'inspection',
  };
}

function agreedLines({ review }: OpenReview): readonly string[] {
  const pool = new Set(review.pool);
  return review.subjects.flatMap(({ subject }) =>
    pool.has(subject.key) ? [lotLine({ unit: subject.heading, name: listedName(subject) })] : [],
  );
}

/** 「市丙局 某己」 as a table shows it; a line of one word is a name. */
export function partsOfLine(line: string): { readonly unit: string; readonly name: string } {
  const at = line.lastIndexOf(' ');
  return at < 0 ? { unit: '', name: line } : { unit: line.slice(0, at), name: line.slice(at + 1) };
}
