import { formatCell, type Cell } from '../../../src/base/cell';
import { pointsOfHundredths, type Points } from '../../../src/base/points';
import { rulesUnder } from '../../../src/standard/rules-under';
import type { Reading, Rule } from '../../../src/standard/rule';
import { labelItem } from '../../../src/scheme/item-label';
import { doubtChoices } from '../../../src/scheme/open-scheme';
import { floorOf } from '../../../src/scheme/decision-effect';
import type { Choices, Item, ScoreForm, Section } from '../../../src/scheme/scheme';
import type { FilledRow } from '../../../src/sheet/filled-form';
import type { ItemCheck } from '../../../src/scoring/check/form-check';
import type { Line, Tally } from '../../../src/scoring/line';
import { scoreTally } from '../../../src/scoring/tally/score-tally';
import { formatAttainable, formatGloss } from '../../locale/card';
import { propose } from './propose';
import type { Card, CardMark, CardRow, Draft } from './card-state';
import type { DecisionState } from '../decision-state';
import type { KeptProblem, Problem } from './problem';
import type { FormView } from '../workbook-view';

/** What the card of one item is built from. */
export interface CardInput {
  readonly view: FormView;
  readonly itemId: string;
  readonly draft: Draft | null;
  readonly choices: Choices;
  readonly decisions: readonly DecisionState[];
  readonly problems: readonly Problem[];
  readonly kept: readonly KeptProblem[];
}

/** The card of one item of one form; null where the item is not on the sheet. */
export function buildCard(input: CardInput): Card | null {
  const { view, itemId, draft, choices } = input;
  const place = findItem(view, itemId);
  const check = view.check.items.find((each) => each.item === itemId);
  const reading = view.opened.readings.get(itemId);
  if (!place || !check || !reading) return null;
  const row = view.filled.rows.find((each) => each.item === itemId) ?? null;
  const rules = rulesUnder(reading, doubtChoices(itemId, choices));
  const label = labelItem(place.section, place.item);
  const tally = draft?.tally ?? check.reading.tally;
  const floor = floorOf(view.opened.scheme, choices);
  // A blank cell with no draft proposes what "nothing deducted" comes to; writing it stays a command.
  const scored =
    draft || check.factsText.trim() === ''
      ? scoreTally({
          reading,
          rules,
          lines: check.lines,
          tally,
          base: place.item.base,
          floor: floor.floor,
          floorAssumed: floor.assumed,
        })
      : check.derived;
  return {
    sheet: view.sheet.id,
    item: place.item,
    number: label,
    section: sectionWords(place.section.title, label),
    check,
    reading,
    marks: markSpans(reading, rules, check.lines),
    rows: check.lines.map((line) => cardRow(line, tally, check, draft)),
    attainable: formatAttainable(check.attainable, rules),
    decisions: input.decisions.filter((each) => bears(each, view, check)),
    proposal: propose({
      check,
      scored,
      draft,
      factsCell: row?.facts?.cell ?? null,
      scoreCell: row?.score?.cell ?? null,
    }),
    problems: input.problems.filter((each) => each.issue.item === itemId),
    kept: input.kept.filter((each) => each.issue.item === itemId),
  };
}

/** A section's heading, without the numeral that the item is called by: 「一·1 履行党建工作主体责任情况」. */
function sectionWords(title: string, label: string): string {
  const [numeral = ''] = label.split('·');
  return title.startsWith(`${numeral}、`) ? title.slice(numeral.length + 1) : title;
}

/** Whether a decision changes this item's number: one that names it, or the floor where the clauses can take more than the base. */
function bears({ scheme, decision }: DecisionState, view: FormView, check: ItemCheck): boolean {
  if (scheme !== view.filled.scheme) return false;
  if (decision.items.includes(check.item)) return true;
  const floor = decision.options.some(({ effect }) => effect.kind === 'floor');
  return floor && takesMoreThanBase(view, check);
}

function takesMoreThanBase(view: FormView, check: ItemCheck): boolean {
  const base = itemOf(view, check.item)?.base ?? 0;
  const most = check.lines.reduce(
    (sum, { each, most: times }) =>
      sum + (each === null || times === null ? Infinity : each * times),
    0,
  );
  return most > base;
}

/** The score form a view was read as. */
export function scoreFormOf(view: FormView): ScoreForm | null {
  const form = view.opened.scheme.forms.find((each) => each.id === view.filled.form);
  return form?.kind === 'score' ? form : null;
}

function findItem(view: FormView, itemId: string): { item: Item; section: Section } | null {
  for (const section of scoreFormOf(view)?.sections ?? []) {
    const item = section.items.find((each) => each.id === itemId);
    if (item) return { item, section };
  }
  return null;
}

/** The item of a form, by id. */
export function itemOf(view: FormView, itemId: string): Item | null {
  return findItem(view, itemId)?.item ?? null;
}

/** The item whose row a cell stands in. */
export function itemAtRow(view: FormView, row: number): string | null {
  return view.filled.rows.find((each) => rowOf(each) === row)?.item ?? null;
}

/** The sheet row an item stands in. */
export function rowOf(row: FilledRow): number | null {
  return (row.score ?? row.facts ?? row.highlight)?.cell.row ?? null;
}

export function placeOf(cell: Cell | undefined): string {
  return cell ? formatCell(cell) : '';
}

function cardRow(line: Line, tally: Tally, check: ItemCheck, draft: Draft | null): CardRow {
  const count = tally[line.key] ?? 0;
  return {
    line,
    count,
    pending: draft !== null && count !== (check.reading.tally[line.key] ?? 0),
    gloss: formatGloss(line, count),
    points: pointsOfLine(line, count),
  };
}

function pointsOfLine(line: Line, count: number): Points | null {
  if (line.control === 'amount') return pointsOfHundredths(-count);
  if (line.each === null) return count === 0 ? pointsOfHundredths(0) : null;
  const direction = line.kind === 'bonus' || line.kind === 'award' ? 1 : -1;
  return pointsOfHundredths(direction * Math.round(line.each * count));
}

/** Spans to underline, in the order of the text, each numbered by the card row it feeds. */
function markSpans(
  reading: Reading,
  rules: readonly Rule[],
  lines: readonly Line[],
): readonly CardMark[] {
  const doubtful = new Set(reading.doubts.map((doubt) => doubt.ruleId));
  const marks: CardMark[] = [];
  for (const rule of rules) {
    const kind = rule.points === null ? 'manual' : doubtful.has(rule.id) ? 'doubt' : 'read';
    for (const [index, part] of rule.parts.entries()) {
      const row = lines.findIndex((line) => line.ruleId === rule.id && line.part === index);
      marks.push({ span: part.span, kind, row: row < 0 ? null : row });
    }
    const whole = lines.findIndex((line) => line.ruleId === rule.id && line.part === null);
    for (const [index, span] of rule.spans.entries()) {
      const last = index === rule.spans.length - 1;
      marks.push({ span, kind, row: last && whole >= 0 ? whole : null });
    }
  }
  for (const span of reading.limits) marks.push({ span, kind: 'limit', row: null });
  for (const span of reading.unread) marks.push({ span, kind: 'unread', row: null });
  return marks.sort(
    (a, b) =>
      a.span.in.localeCompare(b.span.in, 'en') ||
      a.span.start - b.span.start ||
      b.span.end - a.span.end,
  );
}
