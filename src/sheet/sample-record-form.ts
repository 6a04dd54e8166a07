import { formatCell } from '../base/cell';
import type { OpenScheme } from '../scheme/open-scheme';
import type { RecordForm } from '../scheme/record-form';
import type { SheetBlueprint } from './blueprint';
import { layOutRecordForm } from './lay-out-record-form';
import { NOTICE } from './opened-notice';
import type { RecordFormRequest } from './record-request';

const tick = (id: string) => ({ entry: { id, kind: 'tick' as const } });

/** Tests' own: a heading line, indicators with 是/否 and with facts, numbers, a signature line. */
export const FORM: RecordForm = {
  kind: 'record',
  id: 'annex-9',
  annex: '附件9',
  title: '某市干部履职情况查核表',
  shortTitle: '查核表',
  orientation: 'portrait',
  subject: 'who/name',
  above: [
    {
      id: 'who',
      parts: [
        { words: '查核对象：', entry: { id: 'name', kind: 'text' } },
        { words: '时间：', entry: { id: 'date', kind: 'date', blank: '2017年 月 日' } },
      ],
    },
  ],
  columns: [
    { id: 'side', width: 10 },
    { id: 'item', width: 40 },
    { id: 'facts', width: 20 },
    { id: 'yes', width: 6 },
    { id: 'no', width: 6 },
  ],
  titles: {
    id: 'titles',
    cells: [
      { words: '项目' },
      { words: '内容' },
      { words: '情况' },
      { words: '是' },
      { words: '否' },
    ],
  },
  blocks: [
    {
      id: 'duty',
      side: '履行责任情况',
      applies: 'in-party',
      rows: [
        {
          id: 'd1',
          item: true,
          cells: [
            { words: '1.每年讲党课至少1次。' },
            { entry: { id: 'facts', kind: 'text' } },
            tick('yes'),
            tick('no'),
          ],
        },
        {
          id: 'd2',
          item: true,
          cells: [
            { words: '2.每月开会。' },
            { entry: { id: 'facts', kind: 'text' } },
            tick('yes'),
            tick('no'),
          ],
        },
      ],
    },
    {
      id: 'measured',
      rows: [
        {
          id: 'm1',
          cells: [
            { words: '走访人数' },
            { entry: { id: 'visited', kind: 'number' } },
            { words: '满意率（%）' },
            { entry: { id: 'content', kind: 'percent' }, span: 2 },
          ],
        },
        {
          id: 'm2',
          cells: [
            { words: '查核情况' },
            { entry: { id: 'told', kind: 'text', blank: '经查核，XXX同志……' }, span: 4 },
          ],
        },
      ],
    },
  ],
  below: [
    { id: 'sign', parts: [{ words: '查核人签字：', entry: { id: 'by', kind: 'signature' } }] },
    { id: 'remark', parts: [{ words: '备注：没有党内职务的只填第二部分。' }] },
  ],
};

/** Tests' own: a notice with one condition. */
export const OPENED: OpenScheme = {
  ...NOTICE,
  scheme: {
    ...NOTICE.scheme,
    conditions: [{ id: 'in-party', label: '有党内职务', quote: '有党内职务的' }],
  },
};

/** The form as laid out for somebody in the party, unless told otherwise. */
export function layOut(more: Partial<RecordFormRequest> = {}): SheetBlueprint {
  return layOutRecordForm({
    opened: OPENED,
    form: FORM,
    name: '某甲',
    subject: '某甲',
    filler: '考察组',
    date: '2017-10-23',
    conditions: ['in-party'],
    ...more,
  });
}

function at(sheet: SheetBlueprint, cell: string) {
  return sheet.cells.find((each) => formatCell(each) === cell);
}

/** Text or formula of a cell. */
export function textAt(sheet: SheetBlueprint, cell: string): string {
  const input = at(sheet, cell)?.input;
  if (input?.kind === 'formula') return input.formula;
  return input?.kind === 'text' ? input.text : '';
}

/** The texts of a row, columns apart by `|`. */
export function row(sheet: SheetBlueprint, number: number): string {
  return [...'ABCDEFG'].map((column) => textAt(sheet, `${column}${number}`)).join('|');
}
