import type { Grid } from '../../base/grid';
import { textOf, valueAt } from '../../base/grid';
import type { CellInput } from '../../base/cell-input';
import document from '../../scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../../scheme/builtin/parse-builtin';
import { openScheme } from '../../scheme/open-scheme';
import { recordItemsOf } from '../../scheme/record-form';
import type { RecordForm } from '../../scheme/record-form';
import type { BlueprintCell, SheetBlueprint } from '../blueprint';
import { findFieldIds } from '../find-field-ids';
import { gridOfBlueprint } from '../grid-of-blueprint';
import { layOutRecordForm } from '../lay-out-record-form';
import { readingsNote } from '../readings-note';
import { readRecord } from '../record/read-record';
import { findTypedCells } from './find-typed-cells';
import { COLUMN } from './review-sheet-plan';
import { layOutReviewSheet } from './lay-out-review-sheet';
import type { ReviewSheetRequest, ReviewedForm, ReviewedSubject } from './review-sheet-request';

/** Tests' own: notice 000 and its annex 2. */
export const SAMPLE_NOTICE = openScheme(parseBuiltin(document));
export const SAMPLE_FORM = annex2();
const ITEMS = recordItemsOf(SAMPLE_FORM).slice(0, 10);

/** 判定 and 数量 of three fillers, the last of whom samples, and what the sheet says of them. */
export const CASES: readonly {
  readonly statuses: readonly string[];
  readonly quantities: readonly (number | string)[];
  readonly says: readonly [status: string, quantity: string];
}[] = [
  { statuses: ['达到', '达到', '达到'], quantities: [6, 6, 6], says: ['一致', '一致'] },
  { statuses: ['达到', '未达到', '达到'], quantities: [6, 4, 6], says: ['不同', '不同'] },
  { statuses: ['达到', '', '达到'], quantities: [6, '', 6], says: ['一方未填', '一方未填'] },
  { statuses: ['', '', ''], quantities: ['', '', ''], says: ['均未判定', ''] },
  { statuses: ['达到', '达到', ''], quantities: [6, 6, ''], says: ['一致', '一致'] },
  { statuses: ['达到', '不适用', '达到'], quantities: [6, '', 6], says: ['不同', '一致'] },
  { statuses: ['达 到', '达到', '基本达到'], quantities: ['６', 6, 6], says: ['待定', '待定'] },
  {
    statuses: ['达到', '未达到', '基本达到'],
    quantities: [0.1 + 0.2, 0.3, ''],
    says: ['不同', '一致'],
  },
  { statuses: ['未达到', '', ''], quantities: [6, '', ''], says: ['一方未填', '一方未填'] },
  { statuses: ['=1/0', '达到', '达到'], quantities: ['=1/0', '', 6], says: ['读不到', '读不到'] },
];

const FILLERS = ['党组（党委）', '考察组', '主管部门（党建）'];
/** What three fillers wrote of the first indicators. */
export const SENTENCES: readonly (readonly string[])[] = [
  ['全年6次', '全年6次', '全年共6次'],
  ['全年6次', '全年4次，其中2次由副书记主持，\n另有1次没有记录', ''],
];
const WRITTEN = ['到位', '到位', '不够到位'];
const DERIVED = ['到位', '待会审', '到位'];

/** Tests' own: the forms of two people (of the second one filler handed in none), and their 会审表 at the end. */
export function sampleReviewSheets(): readonly SheetBlueprint[] {
  return [...FIRST, ...SECOND, layOutReviewSheet(SAMPLE_REQUEST)];
}

/** What the columns of agreement say of every row of the 会审表 that has a key, as `key → [判定, 数量]`. */
export function agreementsShown(grid: Grid): ReadonlyMap<string, readonly [string, string]> {
  const ids = findFieldIds(new Set([COLUMN.statusAgrees, COLUMN.quantityAgrees]), grid, 1);
  const at = (row: number, id: string): string =>
    textOf(valueAt(grid, { row, column: ids.get(id) ?? -1 }));
  return new Map(
    grid.values.flatMap((values, row) => {
      const key = textOf(values[0] ?? null);
      if (!/^(?:item|domain)\|/.test(key)) return [];
      return [[key, [at(row, COLUMN.statusAgrees), at(row, COLUMN.quantityAgrees)]] as const];
    }),
  );
}

/** The keys of the cases' rows for one person. */
export function caseKeys(name: string): readonly string[] {
  return ITEMS.map(({ id }) => `item|${id}|${name}`);
}

function formSheet(name: string, filler: string): SheetBlueprint {
  const about = {
    opened: SAMPLE_NOTICE,
    form: SAMPLE_FORM,
    name: `${name} ${filler}`,
    subject: name,
    filler,
  };
  const sheet = layOutRecordForm({ ...about, date: '', conditions: null });
  const found = cellsOf(sheet);
  const slot = FILLERS.indexOf(filler);
  const written = new Map<string, CellInput>();
  const write = (cell: { row: number; column: number } | null, value: number | string): void => {
    if (cell && value !== '') written.set(`${cell.row} ${cell.column}`, inputOf(value));
  };
  ITEMS.forEach(({ id }, index) => {
    const typed = found.findings.get(id);
    write(found.sentences.get(id)?.cell ?? null, SENTENCES[index]?.[slot] ?? '');
    write(typed?.status ?? null, CASES[index]?.statuses[slot] ?? '');
    write(typed?.quantity ?? null, CASES[index]?.quantities[slot] ?? '');
  });
  write(found.conclusions.get('duty') ?? null, WRITTEN[slot] ?? '');
  const cells = sheet.cells.map((cell): BlueprintCell => {
    const input = written.get(`${cell.row} ${cell.column}`);
    return input ? { ...cell, input } : cell;
  });
  return { ...sheet, cells };
}

function inputOf(value: number | string): CellInput {
  if (typeof value === 'number') return { kind: 'number', number: value };
  return value.startsWith('=')
    ? { kind: 'formula', formula: value }
    : { kind: 'text', text: value };
}

function cellsOf(sheet: SheetBlueprint) {
  const record = readRecord([SAMPLE_NOTICE], gridOfBlueprint(sheet));
  if (!record) throw new Error('no record');
  return findTypedCells(SAMPLE_NOTICE.scheme, SAMPLE_FORM, record);
}

function subjectOf(name: string, sheets: readonly SheetBlueprint[]): ReviewedSubject {
  const cells = sheets.map(cellsOf);
  const form: ReviewedForm = {
    form: SAMPLE_FORM.id,
    title: '附件2',
    slots: FILLERS.map((title, slot) => ({
      title,
      samples: slot === 2,
      sheetName: sheets[slot]?.name ?? null,
    })),
    rows: ITEMS.map(({ id, text }) => ({
      item: id,
      words: `${id} ${text}`,
      cells: FILLERS.map((_, slot) => cells[slot]?.findings.get(id) ?? null),
      findings: FILLERS.map((_, slot) => cells[slot]?.sentences.get(id) ?? null),
      difference: '只是写法不同',
    })),
    domains: [
      {
        id: 'duty',
        title: '履行党建责任',
        written: FILLERS.map((_, slot) => cells[slot]?.conclusions.get('duty') ?? null),
        derived: DERIVED,
        difference: '结论不同',
      },
    ],
  };
  return { key: name, name, heading: '市甲局科长', state: '要复核', forms: [form] };
}

function annex2(): RecordForm {
  const form = SAMPLE_NOTICE.scheme.forms.find(({ id }) => id === 'annex-2');
  if (form?.kind !== 'record') throw new Error('no annex 2');
  return form;
}

const FIRST = FILLERS.map((filler) => formSheet('某甲', filler));
const SECOND = FILLERS.slice(0, 2).map((filler) => formSheet('某乙', filler));

/** What their 会审表 is laid out from. */
export const SAMPLE_REQUEST: ReviewSheetRequest = {
  opened: SAMPLE_NOTICE,
  name: '会审表',
  filler: '市甲局',
  comparedAt: '2017-11-20 10:42',
  readings: readingsNote(SAMPLE_NOTICE.decisions, {}),
  subjects: [subjectOf('某甲', FIRST), subjectOf('某乙', SECOND)],
};
