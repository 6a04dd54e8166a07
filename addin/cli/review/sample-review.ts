import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CellInput } from '../../../src/base/cell-input';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { openScheme, type OpenScheme } from '../../../src/scheme/open-scheme';
import type { LedgerRecord } from '../../../src/ledger/record';
import { layOutState } from '../../../src/ledger/state-sheet';
import { typedColumnsOf } from '../../../src/sheet/typed-columns';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { layOutRecordForm } from '../../../src/sheet/lay-out-record-form';
import type { RecordFormRequest } from '../../../src/sheet/record-request';
import { writeXlsx } from '../../files/xlsx-writer';

/** Tests' own: one sheet of a person by one filler. */
export interface SampleSheet {
  readonly form: string;
  /** As the identity has it. */
  readonly filler: string;
  readonly name: string;
  readonly post?: string;
  /** 查核情况 by item. */
  readonly texts?: Readonly<Record<string, string>>;
  /** 判定 and 数量 by item. */
  readonly typed?: Readonly<Record<string, readonly [string, number | string | null]>>;
  /** 结论 by domain. */
  readonly concluded?: Readonly<Record<string, string>>;
  readonly conditions?: readonly string[];
}

const scheme = BUILTIN_SCHEMES.find(({ id }) => id === 'dazhou-2017-206');
if (!scheme) throw new Error('no notice');
/** Tests' own: the notice of 2017 with its three forms by three fillers. */
export const NOTICE: OpenScheme = openScheme(scheme);

export const FILLERS = {
  group: '党组（党委）',
  team: '考察组',
  party: '主管部门（党建）',
  relief: '主管部门（脱贫攻坚）',
} as const;
const SHEETS = [
  [FILLERS.group, 'annex-2'],
  [FILLERS.group, 'annex-3'],
  [FILLERS.team, 'annex-2'],
  [FILLERS.team, 'annex-3'],
  [FILLERS.party, 'annex-2'],
  [FILLERS.relief, 'annex-3'],
] as const;
const ITEMS = {
  'annex-2': Array.from({ length: 10 }, (_, at) => `member.${at + 1}`),
  'annex-3': ['helper.1', 'helper.2', 'helper.3'],
} as const;

/** A person whose six forms say the same: everything done; `change` alters one of them. */
export function sheetsOf(
  name: string,
  change: (sheet: SampleSheet) => SampleSheet = (sheet) => sheet,
): readonly SampleSheet[] {
  return SHEETS.map(([filler, form]) =>
    change({
      filler,
      form,
      name,
      conditions: ['helper'],
      texts: Object.fromEntries(ITEMS[form].map((item) => [item, '已按要求落实'])),
    }),
  );
}

/** Lays such a sheet out as the add-in does and fills it in as people do. */
export function sampleSheet(opened: OpenScheme, sheet: SampleSheet, name: string): SheetBlueprint {
  const form = opened.scheme.forms.find(({ id }) => id === sheet.form);
  if (form?.kind !== 'record') throw new Error(sheet.form);
  const { filler, conditions = null, texts = {}, post = '市甲局科长' } = sheet;
  const about = { subject: sheet.name, filler, date: '', conditions };
  const values: RecordFormRequest['values'] = {
    'post/post': post,
    ...Object.fromEntries(Object.entries(texts).map(([item, text]) => [`${item}/finding`, text])),
  };
  const laidOut = layOutRecordForm({ opened, form, name, ...about, values });
  const from = form.columns.length + 2;
  const columns = typedColumnsOf(opened.scheme, form).map(({ of }) => of);
  const rows = new Map(
    laidOut.cells.flatMap(({ row, column, input }) =>
      column === 0 && input.kind === 'text' ? [[input.text, row] as const] : [],
    ),
  );
  const inputs = new Map<string, CellInput>();
  const type = (row: number | undefined, at: number, value: number | string | null): void => {
    if (row === undefined || value === null) return;
    const input: CellInput =
      typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
    inputs.set(`${row},${from + at}`, input);
  };
  for (const [item, [status, quantity]] of Object.entries(sheet.typed ?? {})) {
    type(rows.get(item), 0, status);
    type(rows.get(item), 1, quantity);
  }
  columns.forEach((of, at) => {
    if (of.kind !== 'conclusion') return;
    const open = laidOut.cells.find(({ row, column }) => row > 5 && column === from + at);
    type(open?.row, at, sheet.concluded?.[of.domain.id] ?? null);
  });
  return {
    ...laidOut,
    cells: laidOut.cells.map((cell) => ({
      ...cell,
      input: inputs.get(`${cell.row},${cell.column}`) ?? cell.input,
    })),
  };
}

/** Writes a workbook of such sheets, named as numbered, and with a log where there is one. */
export async function writeSheets(
  opened: OpenScheme,
  path: string,
  sheets: readonly SampleSheet[],
  change: (sheet: SheetBlueprint, at: number) => SheetBlueprint = (sheet) => sheet,
  log: readonly LedgerRecord[] = [],
): Promise<void> {
  const laidOut = sheets.map((sheet, at) =>
    change(sampleSheet(opened, sheet, `${sheet.name}${at + 1}`), at),
  );
  const state = log.length > 0 ? [layOutState('核分', log)] : [];
  const bytes = await writeXlsx([...laidOut, ...state]);
  if (!bytes.ok) throw new Error(bytes.failure.code);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(join(path), bytes.value);
}
