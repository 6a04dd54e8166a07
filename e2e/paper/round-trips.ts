import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { openScheme, type OpenScheme } from '../../src/scheme/open-scheme';
import type { Choices, ScoreForm } from '../../src/scheme/scheme';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { layOutScoreForm } from '../../src/sheet/lay-out-score-form';
import { layOutSummary } from '../../src/sheet/lay-out-summary';
import { FIRST_ROW, planColumns, plannedCells } from '../../src/sheet/sheet-plan';
import type { Errand } from './errand';
import type { OfficeStep } from './office-job';
import { fillersOf } from './printed-forms';
import { recordRoundTrip } from './record-round-trip';
import { randomForms, type RandomForm } from './random-forms';

/** A workbook of blank forms that LibreOffice fills in, calculates and saves. */
export interface RoundTrip extends Errand {
  readonly opened: OpenScheme;
  /** Under which decisions a form was laid out, by sheet; sheets not named know of none. */
  readonly choices: ReadonlyMap<string, Choices>;
  /** Rows sorted afterwards without their keys. */
  readonly sorted: boolean;
}

const UNITS = [...'甲乙丙丁戊己庚辛壬癸'].map((name) => `州${name}局`);

/** Every score form of every notice filled in for ten units, and once more with its visible rows sorted; every other form once well and once badly. */
export const ROUND_TRIPS: readonly RoundTrip[] = BUILTIN_SCHEMES.map(openScheme).flatMap((opened) =>
  opened.scheme.forms.flatMap((form) => {
    switch (form.kind) {
      case 'score':
        return [filledIn(opened, form), sortedApart(opened, form)];
      case 'record':
        return [recordRoundTrip(opened, form)];
      case 'summary':
        // Goes with the forms it gathers.
        return [];
    }
  }),
);

function filledIn(opened: OpenScheme, form: ScoreForm): RoundTrip {
  const forms = randomForms(opened, form, UNITS.length);
  const units = UNITS.map((unit, at) => ({ unit, ...(forms[at] ?? { choices: {}, entries: [] }) }));
  return {
    id: `${opened.scheme.id} ${form.id} filled in`,
    opened,
    sheets: [
      ...units.map(({ unit, choices }) => blank(opened, form, unit, choices)),
      ...summaries(opened, form),
    ],
    choices: new Map(units.map(({ unit, choices }) => [unit, choices])),
    work: units.flatMap((each) => writesOf(form, each)),
    saveAs: ['xlsx', 'xls'],
    sorted: false,
  };
}

function sortedApart(opened: OpenScheme, form: ScoreForm): RoundTrip {
  const [filled = { choices: {}, entries: [] }] = randomForms(opened, form, 1);
  const unit = UNITS[0] ?? '';
  const { columns, last } = planColumns(form);
  const section = columns.get('section') ?? 0;
  const area = {
    top: FIRST_ROW,
    left: section + 1,
    bottom: FIRST_ROW + plannedCells(form).items.length - 1,
    right: last,
  };
  return {
    id: `${opened.scheme.id} ${form.id} sorted`,
    opened,
    sheets: [blank(opened, form, unit, filled.choices)],
    choices: new Map([[unit, filled.choices]]),
    work: [
      ...writesOf(form, { unit, ...filled }),
      { kind: 'sort', sheet: unit, area, by: columns.get('score') ?? last },
    ],
    saveAs: ['xlsx'],
    sorted: true,
  };
}

function blank(
  opened: OpenScheme,
  form: ScoreForm,
  unit: string,
  choices: Choices,
): SheetBlueprint {
  const [filler = ''] = fillersOf(opened);
  const date = opened.scheme.issued;
  return layOutScoreForm({ opened, form, name: unit, unit, filler, date, choices });
}

function summaries(opened: OpenScheme, form: ScoreForm): readonly SheetBlueprint[] {
  const units = UNITS.map((unit) => ({
    unit,
    sheetName: unit,
    total: plannedCells(form).total,
    rows: plannedCells(form).items,
  }));
  const [filler = ''] = fillersOf(opened);
  return opened.scheme.forms.flatMap((each) =>
    each.kind === 'summary' && each.of === form.id
      ? [
          layOutSummary({
            opened,
            form: each,
            name: each.shortTitle,
            filler,
            date: opened.scheme.issued,
            units,
            choices: {},
          }),
        ]
      : [],
  );
}

function writesOf(
  form: ScoreForm,
  { unit, entries }: RandomForm & { readonly unit: string },
): readonly OfficeStep[] {
  const score = planColumns(form).columns.get('score');
  return entries.flatMap((entry) => {
    const planned = plannedCells(form).items.find(({ item }) => item === entry.item);
    if (!planned?.facts || score === undefined) return [];
    const write = (column: number, value: string | number | null): readonly OfficeStep[] => {
      const row = planned.facts?.row ?? 0;
      return value === null || value === ''
        ? []
        : [{ kind: 'write', sheet: unit, cell: { row, column }, value }];
    };
    return [...write(planned.facts.column, entry.facts), ...write(score, entry.score)];
  });
}
