import { pointsOfHundredths } from '../base/points';
import type { Scheme, ScoreForm, SummaryForm } from '../scheme/scheme';

const ANNEX_2: ScoreForm = {
  kind: 'score',
  id: 'annex-2',
  annex: '附件2',
  title: '某州实地核查评分细则',
  shortTitle: '评分细则',
  orientation: 'landscape',
  header: [{ id: 'unit', label: '被核查单位：', blank: '' }],
  columns: [
    { id: 'content', title: '核查内容', width: 40 },
    { id: 'base', title: '分值', width: 8 },
    { id: 'facts', title: '扣分情况', width: 30 },
    { id: 'score', title: '得分', width: 8 },
  ],
  sections: [
    {
      title: '一',
      items: [
        { id: '1', text: '1、会议', standard: '每少一次扣1分。', base: pointsOfHundredths(500) },
        { id: '2', text: '2、计划', standard: '无计划扣2分。', base: pointsOfHundredths(500) },
      ],
    },
  ],
  total: { label: '小计', printed: pointsOfHundredths(1000) },
};

const ANNEX_3: SummaryForm = {
  kind: 'summary',
  id: 'annex-3',
  annex: '附件3',
  title: '某州实地核查评分汇总表',
  shortTitle: '评分汇总表',
  orientation: 'portrait',
  header: [{ id: 'team', label: '汇总单位：', blank: '' }],
  columns: [
    { id: 'rank', title: '排名', width: 8 },
    { id: 'unit', title: '单位', width: 20 },
    { id: 'facts', title: '扣分情况', width: 40 },
    { id: 'score', title: '得分', width: 8 },
  ],
  of: 'annex-2',
};

/** A made-up notice whose units are shared out among groups. For tests. */
export const UNITS: Scheme = {
  format: 1,
  id: 'sample-units',
  title: '某州实地核查的通知',
  shortTitle: '某州实地核查',
  edition: '2017-10-20',
  issuer: '某州某委',
  issued: '2017-10-20',
  months: 3,
  forms: [ANNEX_2, ANNEX_3],
  rosters: [
    {
      id: 'group-1',
      title: '第一组',
      cluster: null,
      units: [
        { name: '州委办', aliases: [] },
        { name: '州委统战部', aliases: ['州委统战部直'] },
        { name: '州委宣传部', aliases: ['州社科联'] },
      ],
    },
    { id: 'group-2', title: '第二组', cluster: null, units: [{ name: '州编办', aliases: [] }] },
  ],
  quotas: [],
  decisions: [],
};

/** A made-up notice whose every filler fills in a form about every person. For tests. */
export const PERSONS: Scheme = {
  ...UNITS,
  id: 'sample-persons',
  rosters: [],
  fillers: [
    { id: 'party-group', title: '党组（党委）', quote: '党组核实' },
    { id: 'inspectors', title: '考察组', quote: '考察组核实' },
    { id: 'county', title: '县委组织部', quote: '县管干部由县委组织部核实', applies: 'county' },
  ],
  conditions: [
    { id: 'party-post', label: '有党内职务', quote: '有党内职务的' },
    { id: 'county', label: '县管干部', quote: '县管干部的' },
  ],
  forms: [
    {
      kind: 'record',
      id: 'annex-2',
      annex: '附件2',
      title: '某市查核表',
      shortTitle: '查核表',
      orientation: 'portrait',
      above: [
        {
          id: 'who',
          parts: [{ words: '查核对象：', entry: { id: 'name', kind: 'text' } }],
        },
      ],
      columns: [
        { id: 'item', width: 40 },
        { id: 'found', width: 40 },
      ],
      blocks: [
        {
          id: 'duty',
          applies: 'party-post',
          rows: [
            {
              id: 'd1',
              item: true,
              cells: [{ words: '1、抓党建' }, { entry: { id: 'found', kind: 'text' } }],
            },
          ],
        },
      ],
      below: [],
      subject: 'who/name',
    },
  ],
};
