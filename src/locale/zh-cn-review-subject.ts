import type { Cell } from '../base/cell';
import type { RecordedHead } from '../review/recorded-head';
import type { SubjectIssue } from '../review/subject-issues';
import { sentenceOf } from './zh-cn';
import { quoteWords } from './zh-cn-words';

/** How a person knows what an issue names by id. */
export interface SubjectNames {
  readonly form: (id: string) => string;
  readonly filler: (id: string) => string;
  readonly source: (source: string) => string;
  readonly item: (id: string) => string;
  readonly condition: (id: string) => string;
  readonly cell: (cell: Cell) => string;
}

/** What is wrong with one person's sheets, or has to be said of them first. */
export function subjectSentence(issue: SubjectIssue, names: SubjectNames): string {
  switch (issue.code) {
    case 'subject-unnamed':
      return `${names.source(issue.params.source)}没有写姓名，不知是谁的表。请补写姓名。`;
    case 'name-spelled':
      return `姓名写法不同：${listed(issue.params.spellings)}，已按一人比对。`;
    case 'name-differs':
      return issue.severity === 'note'
        ? `姓名写成${listed(issue.params.names)}，已定为一人。`
        : `姓名写成${listed(issue.params.names)}，暂按一人比对。请核对是否一人。`;
    case 'header-differs':
      return `${issue.params.label}写得不同：${issue.params.values
        .map(({ text, fillers }) => `${fillers.map(names.filler).join('、')}写${written(text)}`)
        .join('，')}。${issue.severity === 'note' ? '已定为一人。' : '请核对是否一人。'}`;
    case 'namesake':
      return issue.severity === 'note'
        ? `另有同名的人${others(issue.params.others)}，已分开比对。`
        : `另有同名的人${others(issue.params.others)}，分开比对。请核对是否一人。`;
    case 'name-near':
      return `同一单位另有姓名相近的${listed(issue.params.others)}。请核对是否一人。`;
    case 'head-changed': {
      const { before, followed } = issue.params;
      const told = `以前的记录写的是${listed(before.map(sayHead))}，与现在的表不同，`;
      if (issue.severity === 'note') return `${told}${followed ? '已定为一人' : '没有算在这里'}。`;
      return `${told}${followed ? '暂算作一人' : '没有算在这里'}。请核对是否一人。`;
    }
    case 'form-twice': {
      const { form, filler, sources } = issue.params;
      return `${names.filler(filler)}的${names.form(form)}有${sources.length}份（${sources.map(names.source).join('、')}），先按第一份比对。请留一份，或者说明是两个人。`;
    }
    case 'form-missing':
      return `缺${names.filler(issue.params.filler)}的${names.form(issue.params.form)}。`;
    case 'form-excused':
      return `按口径，此人没有${names.filler(issue.params.filler)}的${names.form(issue.params.form)}。`;
    case 'form-unfilled':
      return `${names.filler(issue.params.filler)}的${names.form(issue.params.form)}还没有填。`;
    case 'edition-differs':
      return `${names.source(issue.params.source)}的表样与本通知不同。请换用本通知的表重报。`;
    case 'items-missing':
      return `${names.source(issue.params.source)}少了${issue.params.items.map(names.item).join('、')}。请对方补齐后重报。`;
    case 'sheet-fault': {
      const { source, fault } = issue.params;
      const at = fault.cell ? names.cell(fault.cell) : '';
      const item = fault.item === undefined ? '' : `（${names.item(fault.item)}）`;
      return `${names.source(source)}${at}${item}：${sentenceOf(fault)}`;
    }
    case 'remark-differs':
      return remarkSentence(issue.params, names);
    case 'undersampled': {
      const { filler, block, checked, least } = issue.params;
      return `${names.filler(filler)}的${quoteWords(block)}只查了${checked}项，原文要求至少${least}项。`;
    }
    case 'unmet-earlier':
      return `${names.filler(issue.params.filler)}写明以前的年份没有达到：${issue.params.items.map(names.item).join('、')}。结论以最近一年为准。`;
    case 'condition-contradicted':
      return contradictionSentence(issue.params, names);
    case 'indicators-disagree': {
      const { filler, items } = issue.params;
      return `${names.filler(filler)}的${items.map(names.item).join('与')}说的是一件事，填得前后不合。请核对。`;
    }
  }
}

/** Cells named in a sentence; the others are counted. */
const MOST_CELLS = 3;

function contradictionSentence(
  {
    condition,
    holds,
    printed,
    form,
    written: parts,
  }: Extract<SubjectIssue, { readonly code: 'condition-contradicted' }>['params'],
  names: SubjectNames,
): string {
  const label = quoteWords(names.condition(condition));
  if (holds) {
    return `${label}说明为“是”，各方的${names.form(form)}里这一部分都是空白。请核对，或者请对方补填。`;
  }
  const told = parts.map(({ filler, items, cells }) => {
    const named = cells.slice(0, MOST_CELLS).map(names.cell).join('、');
    const at = cells.length > MOST_CELLS ? `${named}等处` : named;
    return `${names.filler(filler)}${items.length}项${at === '' ? '' : `（${at}）`}`;
  });
  if (printed) {
    return `${names.form(form)}上写着不适用（${label}为“否”）的这一部分却有填写：${told.join('，')}。现在按所填的比对，请核对。`;
  }
  return `${label}说明为“否”，${names.form(form)}里这一部分却有填写：${told.join('，')}。现在按所填的比对，请核对。`;
}

function remarkSentence(
  {
    form,
    label,
    relation,
    values,
  }: Extract<SubjectIssue, { readonly code: 'remark-differs' }>['params'],
  names: SubjectNames,
): string {
  const about = `${names.form(form)}的${quoteWords(label)}`;
  if (relation === 'worded') return `${about}只是写法不同。`;
  const told = values
    .map(({ text, fillers }) => `${fillers.map(names.filler).join('、')}写${written(text)}`)
    .join('，');
  return `${about}${relation === 'one-empty' ? '有的填了，有的没有' : '填得不同'}：${told}。请核对。`;
}

function listed(texts: readonly string[]): string {
  return texts.map(quoteWords).join('、');
}

/** 某甲（市甲局科长）: under whom something was recorded. */
export function sayHead({ name, heading }: Pick<RecordedHead, 'name' | 'heading'>): string {
  if (name === '') return heading;
  return heading === '' ? name : `${name}（${heading}）`;
}

function written(text: string): string {
  return text.trim() === '' ? '空白' : quoteWords(text);
}

/** Headings of namesakes; one may be blank. */
function others(headings: readonly string[]): string {
  const told = headings.filter((each) => each.trim() !== '');
  return told.length === 0 ? '' : `（${told.join('；')}）`;
}
