import type { CellValue, Grid } from '../../base/grid';
import type { OpenScheme } from '../../scheme/open-scheme';
import type { RecordForm } from '../../scheme/record-form';
import { formatIdentity } from '../identity';

/** Tests' own: a small 查核表 with ticks, a number, a share and a row of places only. */
const FORM: RecordForm = {
  kind: 'record',
  id: 'form',
  annex: '附件2',
  title: '到村履职情况督查表',
  shortTitle: '督查表',
  orientation: 'portrait',
  above: [
    {
      id: 'about',
      parts: [
        { words: '帮扶单位：', entry: { id: 'unit', kind: 'text' } },
        { words: '时间：', entry: { id: 'date', kind: 'date', blank: '2015年   月   日' } },
      ],
    },
  ],
  columns: [
    { id: 'side', width: 10 },
    { id: 'words', width: 40 },
    { id: 'yes', width: 8 },
    { id: 'no', width: 8 },
  ],
  blocks: [
    {
      id: 'team',
      side: '工作队履职情况',
      rows: [
        { id: 'titles', cells: [{ words: '督查指标' }, { words: '是' }, { words: '否' }] },
        item('1', '1.是否按相关要求组建工作队。'),
        item('2', '2.工作队员是否食宿在村、工作在村。'),
        item('3', '3.是否制定帮扶村5年发展规划。'),
        {
          id: 'fund',
          cells: [{ words: '扶贫基金到位（万元）' }, { words: '满意率（%）', span: 2 }],
        },
        {
          id: 'amounts',
          cells: [
            { entry: { id: 'fund', kind: 'number' } },
            { entry: { id: 'rate', kind: 'percent' }, span: 2 },
          ],
        },
      ],
    },
  ],
  below: [
    { id: 'sign', parts: [{ words: '督查组成员：', entry: { id: 'team', kind: 'signature' } }] },
  ],
  subject: 'about/unit',
};

function item(id: string, words: string): RecordForm['blocks'][number]['rows'][number] {
  const tick = (name: string) => ({ entry: { id: name, kind: 'tick' as const } });
  return { id, item: true, cells: [{ words }, tick('yes'), tick('no')] };
}

export const SAMPLE: OpenScheme = {
  scheme: {
    format: 1,
    id: 'sample',
    title: '专项督查',
    shortTitle: '督查',
    edition: '2015年8月',
    issuer: '某市委组织部',
    issued: '2015-08-11',
    months: 1,
    forms: [FORM],
    rosters: [],
    quotas: [],
    decisions: [],
  },
  readings: new Map(),
  rubricHash: '0123456789abcdef',
  decisions: [],
};

/** The sample's sheet as it is laid out: keys in A, the form from B on, the identity right of it. */
export function sampleRows(): CellValue[][] {
  const identity = formatIdentity({
    scheme: 'sample',
    edition: '2015年8月',
    rubricHash: '0123456789abcdef',
    form: 'form',
    subject: '市甲局',
    filler: '第一组',
  });
  return [
    [null, 'side', 'words', 'yes', 'no', identity],
    ['title', '到村履职情况督查表', null, null, null, null],
    ['about', '帮扶单位：市甲局', null, '时间：2015年8月27日', null, null],
    ['titles', '工作队履职情况', '督查指标', '是', '否', null],
    ['1', null, '1.是否按相关要求组建工作队。', '√', null, null],
    ['2', null, '2.工作队员是否食宿在村、工作在村。', null, '√', null],
    ['3', null, '3.是否制定帮扶村5年发展规划。', null, null, null],
    ['fund', null, '扶贫基金到位（万元）', '满意率（%）', null, null],
    ['amounts', null, 12.5, 96, null, null],
    ['sign', '督查组成员：某甲', null, null, null, null],
  ];
}

export function gridOfRows(values: readonly (readonly CellValue[])[]): Grid {
  return { values, formulas: values.map((row) => row.map(() => null)) };
}
