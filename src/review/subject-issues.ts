import type { Cell } from '../base/cell';
import { groupBy } from '../base/group-by';
import type { IssueOf } from '../base/issue';
import type { RecordIssue } from '../sheet/record/record-issue';
import { normaliseWords } from '../sheet/words';
import type { Filling } from './filling';
import type { RecordedHead } from './recorded-head';

type Codes = {
  /** The sheet does not say whom it is about. */
  'subject-unnamed': { readonly source: string };
  /** 「某 甲」 beside 「某甲」. */
  'name-spelled': { readonly spellings: readonly string[] };
  /** One person by everything else, or by a person's word: 某甲 and 某钾. */
  'name-differs': { readonly names: readonly string[]; readonly sources: readonly string[] };
  /** 单位及职务 is not the same in all forms. */
  'header-differs': { readonly label: string; readonly values: readonly HeaderValue[] };
  /** Another subject of the same name. */
  namesake: { readonly others: readonly string[] };
  /** Another of nearly the same name, or whom these were handed out for, whose forms do not complete these. */
  'name-near': { readonly others: readonly string[] };
  /** Something was recorded of one who may be this one under other heads than the sheets have now; followed: it counts here. */
  'head-changed': { readonly before: readonly RecordedHead[]; readonly followed: boolean };
  'form-twice': {
    readonly form: string;
    readonly filler: string;
    readonly sources: readonly string[];
  };
  'form-missing': { readonly form: string; readonly filler: string };
  /** Not owed of this subject, by decision. */
  'form-excused': { readonly form: string; readonly filler: string };
  /** The sheet is there as it was put in. */
  'form-unfilled': { readonly form: string; readonly filler: string };
  'edition-differs': { readonly source: string; readonly found: string };
  'items-missing': { readonly source: string; readonly items: readonly string[] };
  /** A check of the sheet alone says that it cannot stay as it is. */
  'sheet-fault': { readonly source: string; readonly filler: string; readonly fault: RecordIssue };
  /** 奖惩情况, 需说明的其他事项: other words, or nothing beside something. */
  'remark-differs': {
    readonly form: string;
    readonly label: string;
    readonly relation: 'worded' | 'one-empty' | 'differs';
    readonly values: readonly HeaderValue[];
  };
  /** A filler that samples checked too little of a block: 4 where 5 is half. */
  undersampled: {
    readonly filler: string;
    readonly block: string;
    readonly checked: number;
    readonly least: number;
  };
  /** Met in the last year and not in an earlier one. */
  'unmet-earlier': { readonly filler: string; readonly items: readonly string[] };
  /** Said of the subject not to hold, and something is written in its blocks; or said to hold, and nothing is anywhere. */
  'condition-contradicted': {
    readonly condition: string;
    readonly holds: boolean;
    /** Nobody said it but the sheets, which print 不适用 beside what is written. */
    readonly printed?: true;
    readonly form: string;
    readonly blocks: readonly string[];
    readonly written: readonly WrittenPart[];
  };
  /** One filler says one thing of two indicators that speak of the same. */
  'indicators-disagree': { readonly filler: string; readonly items: readonly [string, string] };
};

export interface HeaderValue {
  readonly text: string;
  readonly fillers: readonly string[];
}

/** What a sheet has in some blocks, and where. */
export interface WrittenPart {
  readonly source: string;
  readonly filler: string;
  readonly items: readonly string[];
  readonly cells: readonly Cell[];
}

/** A problem of a subject's sheets, as data. */
export type SubjectIssue = { [Code in keyof Codes]: IssueOf<Code, Codes[Code]> }[keyof Codes];

/** Heads that these issues ask about and that count nowhere until somebody answers. */
export function headsAsked(issues: readonly SubjectIssue[]): readonly RecordedHead[] {
  return issues.flatMap((issue) =>
    issue.code === 'head-changed' && issue.severity === 'ask' && !issue.params.followed
      ? issue.params.before
      : [],
  );
}

interface NamedSubject {
  readonly name: string;
  readonly heading: string;
  readonly issues: readonly SubjectIssue[];
}

/** Whether the issues of the one ask if it is the other. */
export function asksOf(one: NamedSubject, { name, heading }: NamedSubject): boolean {
  return one.issues.some((issue) => {
    if (issue.severity !== 'ask') return false;
    if (issue.code === 'name-near') return issue.params.others.includes(name);
    const isNamesake = issue.code === 'namesake' && one.name === name;
    return isNamesake && issue.params.others.includes(heading);
  });
}

/** A form one filler owes of every subject, with the indicators that stand in it. */
export interface OwedForm {
  readonly form: string;
  readonly filler: string;
  /** Condition under which it is owed: 县（市、区）的查核对象; null where it always is. */
  readonly applies: string | null;
  /** Condition under which it is not owed, by decision; null where nothing excuses it. */
  readonly excused: string | null;
  readonly items: readonly string[];
}

/** What tells one form of one filler from the others. */
export function slotOf({ form, filler }: Pick<Filling, 'form' | 'filler'>): string {
  return `${form} ${filler}`;
}

/** What the sheets of one group say of themselves; `settled`: a person said of all of them whose they are. */
export function issuesOfSheets(
  fillings: readonly Filling[],
  by: { readonly owed: readonly OwedForm[]; readonly rubricHash: string },
  settled: boolean,
): readonly SubjectIssue[] {
  return [
    ...nameIssues(fillings, settled),
    ...headerIssues(fillings, settled),
    ...faultIssues(fillings),
    ...formIssues(fillings, by),
  ];
}

function nameIssues(fillings: readonly Filling[], settled: boolean): readonly SubjectIssue[] {
  const issues: SubjectIssue[] = [];
  const spellings = [...new Set(fillings.map(({ name }) => name.trim()))].filter((each) => each);
  const names = [...new Set(spellings.map(normaliseWords))];
  if (!settled && spellings.length === 0) {
    for (const { source } of fillings) {
      issues.push({ code: 'subject-unnamed', severity: 'ask', params: { source }, clauses: [] });
    }
  }
  if (names.length < spellings.length) {
    issues.push({ code: 'name-spelled', severity: 'note', params: { spellings }, clauses: [] });
  }
  if (settled && names.length > 1) {
    const params = { names, sources: fillings.map(({ source }) => source) };
    issues.push({ code: 'name-differs', severity: 'note', params, clauses: [] });
  }
  return issues;
}

/** Nobody knows what a form says that is not as the notice prints it, or that holds more than was read: its person waits (R104). */
function faultIssues(fillings: readonly Filling[]): readonly SubjectIssue[] {
  return fillings.flatMap(({ source, filler, faults = [] }) =>
    faults.map((fault): SubjectIssue => ({
      code: 'sheet-fault',
      severity: 'ask',
      params: { source, filler, fault },
      clauses: [],
      ...(fault.item !== undefined && { item: fault.item }),
      ...(fault.cell && { cell: fault.cell }),
    })),
  );
}

function headerIssues(fillings: readonly Filling[], settled: boolean): readonly SubjectIssue[] {
  const fields = new Map<string, Map<string, { text: string; fillers: string[] }>>();
  for (const { header, filler } of fillings) {
    for (const { label, text } of header) {
      const values = fields.get(label) ?? new Map<string, { text: string; fillers: string[] }>();
      const value = values.get(normaliseWords(text)) ?? { text, fillers: [] };
      if (!value.fillers.includes(filler)) value.fillers.push(filler);
      values.set(normaliseWords(text), value);
      fields.set(label, values);
    }
  }
  const severity = settled ? 'note' : 'ask';
  return [...fields].flatMap(([label, found]): readonly SubjectIssue[] => {
    if (found.size < 2) return [];
    const values = [...found.values()].sort((a, b) => b.fillers.length - a.fillers.length);
    return [{ code: 'header-differs', severity, params: { label, values }, clauses: [] }];
  });
}

function formIssues(
  fillings: readonly Filling[],
  by: { readonly owed: readonly OwedForm[]; readonly rubricHash: string },
): readonly SubjectIssue[] {
  const slots = groupBy(fillings, slotOf);
  const issues: SubjectIssue[] = [];
  for (const { form, filler, items } of by.owed) {
    const own = slots.get(slotOf({ form, filler })) ?? [];
    if (own.length > 1) {
      const sources = own.map(({ source }) => source);
      issues.push({
        code: 'form-twice',
        severity: 'must',
        params: { form, filler, sources },
        clauses: [],
      });
    }
    for (const { source, rubricHash, rows } of own) {
      if (rubricHash !== null && rubricHash !== by.rubricHash) {
        const params = { source, found: rubricHash };
        issues.push({ code: 'edition-differs', severity: 'must', params, clauses: [] });
      }
      const there = new Set(rows.map(({ item }) => item));
      const gone = items.filter((item) => !there.has(item));
      if (gone.length > 0) {
        const params = { source, items: gone };
        issues.push({ code: 'items-missing', severity: 'must', params, clauses: [] });
      }
    }
  }
  return issues;
}

/**
 * Forms a subject lacks. One that is owed under a condition is missing where the condition is known to hold, or where the
 * same filler handed in another; one that a decision excuses is told and not missing.
 */
export function missingForms(
  fillings: readonly Filling[],
  owed: readonly OwedForm[],
  conditions: Readonly<Record<string, boolean>>,
): readonly SubjectIssue[] {
  const own = new Set(fillings.map(slotOf));
  const fillers = new Set(fillings.map(({ filler }) => filler));
  return owed
    .filter((each) => !own.has(slotOf(each)))
    .filter(
      ({ applies, filler }) =>
        applies === null || conditions[applies] === true || fillers.has(filler),
    )
    .map((each): SubjectIssue => {
      const { form, filler } = each;
      const about = { params: { form, filler }, clauses: [] };
      return isExcused(each, conditions)
        ? { code: 'form-excused', severity: 'note', ...about }
        : { code: 'form-missing', severity: 'must', ...about };
    });
}

/** Whether a decision says that it is not owed of somebody of whom these conditions hold. */
export function isExcused(
  { excused }: OwedForm,
  conditions: Readonly<Record<string, boolean>>,
): boolean {
  return excused !== null && conditions[excused] === true;
}
