import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { openScheme, type OpenScheme } from '../../src/scheme/open-scheme';
import type { RecordForm } from '../../src/scheme/record-form';
import type { Form, ScoreForm, SummaryForm } from '../../src/scheme/scheme';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { layOutRecordForm } from '../../src/sheet/lay-out-record-form';
import { layOutScoreForm } from '../../src/sheet/lay-out-score-form';
import { layOutSummary, type SummaryUnit } from '../../src/sheet/lay-out-summary';
import { sampleReviewSheets } from '../../src/sheet/review/sample-review-sheet';
import { FIRST_ROW, plannedCells } from '../../src/sheet/sheet-plan';
import { fillSheet, type Filling } from './fill-sheet';
import { OWN_RUBRICS } from './own-rubrics';

/** One sheet that goes through LibreOffice to paper, with the sheets its formulas look at. */
export interface PrintedForm {
  /** Also the name of its files. */
  readonly id: string;
  readonly sheet: SheetBlueprint;
  readonly beside: readonly SheetBlueprint[];
}

const UNITS = ['州甲局', '州乙局', '州丙局'];

/** Every form of every notice that we bring, as it leaves the house: a new notice prints itself here. */
export const NOTICE_FORMS: readonly PrintedForm[] = BUILTIN_SCHEMES.map(openScheme).flatMap(
  (opened) => formsOf(opened.scheme.id, opened, ['blank', 'clean', 'flawed']),
);

/** Forms without points, filled in for somebody whom no condition of their blocks holds for, and for whom every other one does. */
export const PARTLY_APPLYING: readonly PrintedForm[] = BUILTIN_SCHEMES.map(openScheme).flatMap(
  (opened) =>
    opened.scheme.forms.flatMap((form) =>
      form.kind === 'record' ? partlyApplying(opened, form) : [],
    ),
);

const OWN_FORMS: readonly PrintedForm[] = [...OWN_RUBRICS].flatMap(([id, { opened, fillings }]) =>
  formsOf(id, opened, fillings),
);

/** All that is printed: what we bring, rubrics of a user's own, forms of which not everything applies, and the 会审表. */
export const PRINTED_FORMS: readonly PrintedForm[] = [
  ...NOTICE_FORMS,
  ...OWN_FORMS,
  ...PARTLY_APPLYING,
  reviewSheet(),
];

/** 会审表: of one person whose row of fillers is full, and of one with a form missing. */
function reviewSheet(): PrintedForm {
  const forms = sampleReviewSheets();
  const sheet = forms.at(-1);
  if (!sheet) throw new Error('no 会审表');
  return { id: 'review-sheet clean', sheet, beside: forms.slice(0, -1) };
}

function formsOf(
  id: string,
  opened: OpenScheme,
  fillings: readonly Filling[],
): readonly PrintedForm[] {
  return opened.scheme.forms.flatMap((form) =>
    fillings.flatMap((filling) =>
      layOut(opened, form, filling).map((sheets) => ({
        id: `${id} ${form.id} ${filling}`,
        ...sheets,
      })),
    ),
  );
}

function partlyApplying(opened: OpenScheme, form: RecordForm): readonly PrintedForm[] {
  const print = (name: string, filling: Filling, conditions: readonly string[]): PrintedForm => ({
    id: `${opened.scheme.id} ${form.id} ${name}`,
    sheet: recordSheet(opened, form, filling, conditions),
    beside: [],
  });
  const ofBlocks = form.blocks.flatMap(({ applies }) => applies ?? []);
  const ofRows = form.blocks.flatMap(({ rows }) => rows.flatMap(({ applies }) => applies ?? []));
  const all = [...new Set([...ofBlocks, ...ofRows])];
  return [
    ...(ofBlocks.length > 0 ? [print('none applies', 'clean', [])] : []),
    // With one condition there is nothing between.
    ...(all.length > 1
      ? [
          print(
            'every other applies',
            'flawed',
            all.filter((_, at) => at % 2 === 0),
          ),
        ]
      : []),
  ];
}

type Sheets = Pick<PrintedForm, 'sheet' | 'beside'>;

function layOut(opened: OpenScheme, form: Form, filling: Filling): readonly Sheets[] {
  switch (form.kind) {
    case 'score':
      return [{ sheet: unitSheet(opened, form, '州甲局', filling), beside: [] }];
    case 'summary':
      return [summary(opened, form, filling)];
    case 'record':
      return [{ sheet: recordSheet(opened, form, filling), beside: [] }];
  }
}

/** Who fills in a notice's forms: those it names, or the groups of its roster. */
export function fillersOf({ scheme }: OpenScheme): readonly string[] {
  return (scheme.fillers ?? scheme.rosters).map(({ title }) => title);
}

function unitSheet(
  opened: OpenScheme,
  form: ScoreForm,
  unit: string,
  filling: Filling,
  last?: number,
): SheetBlueprint {
  const [filler = ''] = fillersOf(opened);
  const blank = { opened, form, name: unit, unit, filler, date: '', choices: {} };
  return fillSheet(layOutScoreForm(blank), filling, last);
}

function recordSheet(
  opened: OpenScheme,
  form: RecordForm,
  filling: Filling,
  conditions: readonly string[] | null = null,
): SheetBlueprint {
  const [filler = ''] = fillersOf(opened);
  const blank = { opened, form, name: form.shortTitle, subject: '某甲', filler, date: '' };
  return fillSheet(layOutRecordForm({ ...blank, conditions }), filling);
}

/** A summary over its unit sheets; these are hidden, so that the file prints as the summary alone. */
function summary(opened: OpenScheme, form: SummaryForm, filling: Filling): Sheets {
  const of = opened.scheme.forms.find((each) => each.id === form.of);
  if (of?.kind !== 'score') throw new Error(`${form.id} gathers no score form`);
  const units = UNITS.map((unit): SummaryUnit => ({
    unit,
    sheetName: unit,
    total: plannedCells(of).total,
    rows: plannedCells(of).items,
  }));
  const [filler = ''] = fillersOf(opened);
  return {
    sheet: layOutSummary({
      opened,
      form,
      name: form.shortTitle,
      filler,
      date: '',
      units,
      choices: {},
    }),
    // What is joined in one row of a summary are a few entries, not fifteen.
    beside: UNITS.map((unit) => ({
      ...unitSheet(opened, of, unit, filling, FIRST_ROW + 1),
      visibility: 'hidden' as const,
    })),
  };
}
