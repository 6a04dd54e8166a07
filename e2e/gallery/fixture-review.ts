import document from '../../src/scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../../src/scheme/builtin/parse-builtin';
import { openScheme } from '../../src/scheme/open-scheme';
import { recordItemsOf, type RecordForm } from '../../src/scheme/record-form';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { gridOfBlueprint } from '../../src/sheet/grid-of-blueprint';
import { layOutRecordForm } from '../../src/sheet/lay-out-record-form';
import { readRecord } from '../../src/sheet/record/read-record';

const opened = openScheme(parseBuiltin(document));

/** An invented person of a batch, and what the sheets about them say. */
export interface ReviewedSample {
  readonly name: string;
  readonly post: string;
  /** Blocks in which something is written. */
  readonly blocks: readonly string[];
  /** Other words than the usual, by filler and indicator. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** `filler form` of what nobody handed in. */
  readonly without?: readonly string[];
  /** Of a county: its 组织部 fills in both forms too. */
  readonly county?: boolean;
  /** Sheets that do not say who filled them in. */
  readonly unsigned?: boolean;
}

const HANDED_IN = [
  ['party-group', 'annex-2'],
  ['party-group', 'annex-3'],
  ['inspection-team', 'annex-2'],
  ['inspection-team', 'annex-3'],
  ['party-work', 'annex-2'],
  ['poverty-relief', 'annex-3'],
] as const;

const COUNTY = [
  ['county-department', 'annex-2'],
  ['county-department', 'annex-3'],
] as const;

const USUAL = '按要求完成。';

/** Laying out takes its time; tests ask for the same people again and again. */
const LAID_OUT = new Map<ReviewedSample, readonly SheetBlueprint[]>();

/** The filled forms of invented people, as sheets. */
export function reviewedSheets(people: readonly ReviewedSample[]): readonly SheetBlueprint[] {
  return people.flatMap((person) => {
    const sheets = LAID_OUT.get(person) ?? sheetsAbout(person);
    LAID_OUT.set(person, sheets);
    return sheets;
  });
}

function sheetsAbout(person: ReviewedSample): readonly SheetBlueprint[] {
  return [...HANDED_IN, ...(person.county ? COUNTY : [])]
    .filter(([filler, form]) => !person.without?.includes(`${filler} ${form}`))
    .map(([filler, form]) => filledSheet(person, filler, form));
}

/** 某甲 as in the picture of the page; the others differ less, agree, or lack a form. */
export const SAMPLE_PEOPLE: readonly ReviewedSample[] = [
  {
    name: '某甲',
    post: '市甲局副局长',
    blocks: ['duty', 'member', 'helper'],
    texts: {
      'party-group': {
        'duty.3': '全年主持研究党建工作4次。',
        'duty.9': '全年讲党课1次。',
        'member.2': '足额',
        'member.7': '全年到户帮扶6次。',
        'helper.1': '6次',
      },
      'inspection-team': {
        'duty.3': '查会议记录，全年4次。',
        'duty.9': '',
        'member.2': '足额',
        'member.7': '全年到户帮扶六次。',
        'helper.1': '5次',
      },
      'party-work': {
        'duty.3': '翻阅会议纪要，上半年、下半年各1次。',
        'duty.4': '未开展',
        'duty.6': '未召开',
        'duty.7': '未开展',
        'duty.8': '未落实',
        'duty.9': '全年讲党课1次。',
        'duty.10': '未开展',
        'member.2': '6个月未缴',
        'member.7': '全年到户帮扶6次。',
      },
      'poverty-relief': { 'helper.1': '6次' },
    },
  },
  {
    name: '某乙',
    post: '市乙局科长',
    blocks: ['member', 'helper'],
    texts: {
      'party-group': { 'member.3': '4次', 'helper.1': '6次' },
      'inspection-team': { 'member.3': '2次', 'helper.1': '6次' },
      'party-work': { 'member.3': '4次' },
      'poverty-relief': { 'helper.1': '6次' },
    },
  },
  { name: '某丙', post: '市丙局科长', blocks: ['member', 'helper'] },
  {
    name: '某丁',
    post: '市丁局科长',
    blocks: ['member', 'helper'],
    without: ['inspection-team annex-2', 'inspection-team annex-3'],
  },
];

function filledSheet(person: ReviewedSample, filler: string, formId: string): SheetBlueprint {
  const form = opened.scheme.forms.find(
    (each): each is RecordForm => each.kind === 'record' && each.id === formId,
  );
  if (!form) throw new Error(`no form ${formId}`);
  const title = opened.scheme.fillers?.find(({ id }) => id === filler)?.title ?? '';
  const blueprint = layOutRecordForm({
    opened,
    form,
    name: `${person.name}${form.shortTitle.slice(0, 4)}${title}`,
    subject: person.name,
    filler: person.unsigned ? '' : title,
    date: '2017-11-20',
    conditions: null,
  });
  return { ...blueprint, cells: fill(blueprint, form, person, filler) };
}

function fill(
  blueprint: SheetBlueprint,
  form: RecordForm,
  { post, blocks, texts }: ReviewedSample,
  filler: string,
): SheetBlueprint['cells'] {
  const entries = readRecord([opened], gridOfBlueprint(blueprint))?.entries ?? [];
  const blockOf = new Map(recordItemsOf(form).map(({ id, block }) => [id, block.id]));
  const written = new Map<string, string>();
  for (const { cell, item, label } of entries) {
    const at = `${cell.row} ${cell.column}`;
    if (label.includes('职务')) written.set(at, post);
    if (item === null) continue;
    const usual = blocks.includes(blockOf.get(item) ?? '') ? USUAL : '';
    const text = texts?.[filler]?.[item] ?? usual;
    if (text !== '') written.set(at, text);
  }
  const kept = blueprint.cells.filter(({ row, column }) => !written.has(`${row} ${column}`));
  const added = [...written].map(([at, text]) => {
    const [row = 0, column = 0] = at.split(' ').map(Number);
    return { row, column, input: { kind: 'text' as const, text } };
  });
  return [...kept, ...added];
}
