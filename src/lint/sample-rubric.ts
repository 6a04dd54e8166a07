import { parseScheme } from '../scheme/parse-scheme';
import type { Scheme } from '../scheme/scheme';

/** A made-up notice, as little of it as a test needs; what is left out is as it should be. */
export interface SampleRubric {
  /** `1、内容。|评分标准。|5`, by section. */
  readonly sections?: Readonly<Record<string, readonly string[]>>;
  /** What the total row prints; the items' sum where it is left out. */
  readonly total?: number;
  readonly title?: string;
  readonly annex?: string;
  readonly highlight?: boolean;
  /** `三、（二）|原文。` */
  readonly passages?: readonly string[];
  /** Unit names by group; a name may be followed by its other names: `州甲局=州甲局直`. */
  readonly rosters?: Readonly<Record<string, readonly string[]>>;
  /** A form without points beside the other, 附件2: its indicators by the words beside them; `农技员@1.工作。` is for 农技员 only. */
  readonly record?: Readonly<Record<string, readonly string[]>>;
  readonly cluster?: string;
  readonly quota?: string;
  readonly decisions?: readonly object[];
  readonly figures?: readonly object[];
  readonly appraisal?: object;
  readonly months?: number;
  readonly from?: string;
}

/** An item without a fault: every whole point from 0 to 4 can be reached, and the floor is said. */
export const CLEAN_ITEM = '1、全年开会不少于4次。|开会每少一次扣1分，扣完为止。|4';

/** The scheme a sample stands for, read by the same strict reader as any other. */
export function sampleScheme(sample: SampleRubric): Scheme {
  const parsed = parseScheme(documentOf(sample));
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.failure));
}

function documentOf(sample: SampleRubric): object {
  const sections = Object.entries(sample.sections ?? { '一、会议': [CLEAN_ITEM] });
  const items = sections.map(([, lines]) => lines.map(itemOf));
  const numbered = items.flat().map((item, at) => ({ ...item, id: `i${at + 1}` }));
  let next = 0;
  const filled = sections.map(([title], at) => {
    const count = items[at]?.length ?? 0;
    next += count;
    return { title, items: numbered.slice(next - count, next) };
  });
  const sum = numbered.reduce((all, { base }) => all + base, 0);
  return {
    format: 1,
    id: 'sample',
    title: '某市甲项工作核查方案',
    shortTitle: '甲项核查',
    edition: '2019年',
    issuer: '某市某委',
    issued: '2019-01-02',
    months: sample.months ?? 12,
    ...(sample.from !== undefined && { from: sample.from }),
    forms: [formOf(sample, filled, sample.total ?? sum), ...recordOf(sample)],
    ...(sample.record && { conditions: conditionsOf(sample.record) }),
    rosters: rostersOf(sample),
    quotas:
      sample.quota === undefined
        ? []
        : [{ id: 'third', quote: sample.quota, threshold: 1, share: [1, 3] }],
    decisions: sample.decisions ?? [],
    ...(sample.figures && { figures: sample.figures }),
    ...(sample.appraisal && { appraisal: sample.appraisal }),
    ...(sample.passages && { passages: sample.passages.map(passageOf) }),
  };
}

function itemOf(line: string) {
  const [text = '', standard = '', base = ''] = line.split('|');
  return { text, standard, base: Number(base) };
}

function passageOf(line: string) {
  const [ref = '', text = ''] = line.split('|');
  return { ref, text };
}

function formOf({ title, annex, highlight }: SampleRubric, sections: object, printed: number) {
  const names = {
    section: '项目',
    content: '内容',
    base: '分值',
    facts: '扣分情况',
    score: '得分',
  };
  const columns = highlight === true ? { ...names, highlight: '工作亮点' } : names;
  return {
    kind: 'score',
    id: 'form',
    annex: annex ?? '附件',
    title: title ?? '某市甲项工作核查评分细则',
    shortTitle: '评分细则',
    orientation: 'landscape',
    header: [{ id: 'unit', label: '单位：', blank: '' }],
    columns: Object.entries(columns).map(([id, name]) => ({ id, title: name, width: 10 })),
    sections,
    total: { label: '合计', printed },
  };
}

function recordOf({ record }: SampleRubric): readonly object[] {
  if (record === undefined) return [];
  const width = 10;
  const blocks = Object.entries(record).map(([side, lines], blockAt) => ({
    id: `b${blockAt}`,
    side,
    rows: lines.map((line, at) => {
      const [, role, words = ''] = /^(?:(.+)@)?(.*)$/.exec(line) ?? [];
      const cells = [{ words }, { entry: { id: 'found', kind: 'text' } }];
      const applies = role === undefined ? {} : { applies: conditionId(record, role) };
      return { id: `r${blockAt}.${at}`, item: true, ...applies, cells };
    }),
  }));
  const form = {
    kind: 'record',
    id: 'record',
    annex: '附件2',
    title: '某市甲项工作查核表',
    shortTitle: '查核表',
    orientation: 'portrait',
    above: [{ id: 'name', parts: [{ words: '姓名：', entry: { id: 'name', kind: 'text' } }] }],
    columns: ['side', 'content', 'found'].map((id) => ({ id, width })),
    blocks,
    below: [],
    subject: 'name/name',
  };
  return [form];
}

function rolesOf(record: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const roles = Object.values(record).flatMap((lines) =>
    lines.flatMap((line) => /^(.+)@/.exec(line)?.[1] ?? []),
  );
  return [...new Set(roles)];
}

function conditionId(record: Readonly<Record<string, readonly string[]>>, role: string): string {
  return `role-${rolesOf(record).indexOf(role)}`;
}

function conditionsOf(record: Readonly<Record<string, readonly string[]>>): readonly object[] {
  return rolesOf(record).map((role) => ({
    id: conditionId(record, role),
    label: role,
    quote: role,
  }));
}

function rostersOf({ rosters, cluster }: SampleRubric): readonly object[] {
  return Object.entries(rosters ?? {}).map(([title, names], at) => ({
    id: `group-${at + 1}`,
    title,
    cluster: cluster ?? null,
    units: names.map((line) => {
      const [name, ...aliases] = line.split('=');
      return { name, aliases };
    }),
  }));
}
