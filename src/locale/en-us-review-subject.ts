import type { SubjectIssue } from '../review/subject-issues';
import type { RecordIssue } from '../sheet/record/record-issue';
import { entryInEnglish, isEntryIssue } from './en-us-record';
import { listInEnglish, quoteInEnglish, sayCount } from './en-us-words';
import { sayHead, type SubjectNames } from './zh-cn-review-subject';

const ONE_PERSON = 'Please check whether they are one person.';

/** What is wrong with one person's sheets, or has to be said of them first. */
export function subjectInEnglish(issue: SubjectIssue, names: SubjectNames): string {
  switch (issue.code) {
    case 'subject-unnamed':
      return `Sheet ${names.source(issue.params.source)} names nobody. Please write the name.`;
    case 'name-spelled':
      return `The name is spelled ${quoted(issue.params.spellings)}: compared as one person.`;
    case 'name-differs':
      return issue.severity === 'note'
        ? `The name is written ${quoted(issue.params.names)}: settled as one person.`
        : `The name is written ${quoted(issue.params.names)}: compared as one person for now. ${ONE_PERSON}`;
    case 'header-differs':
      return `${quoteInEnglish(issue.params.label)} differs: ${toldBy(issue.params.values, names)}. ${
        issue.severity === 'note' ? 'Settled as one person.' : ONE_PERSON
      }`;
    case 'namesake':
      return `There is somebody else of this name${others(issue.params.others)}, compared apart.${
        issue.severity === 'note' ? '' : ` ${ONE_PERSON}`
      }`;
    case 'name-near':
      return `The same unit has a similar name, ${quoted(issue.params.others)}. ${ONE_PERSON}`;
    case 'head-changed': {
      const { before, followed } = issue.params;
      const told = `Earlier records say ${quoted(before.map(sayHead))}, unlike the sheets now: `;
      if (issue.severity === 'note')
        return `${told}${followed ? 'settled as one person' : 'not counted here'}.`;
      return `${told}${followed ? 'taken as one person for now' : 'not counted here'}. ${ONE_PERSON}`;
    }
    case 'form-twice': {
      const { form, filler, sources } = issue.params;
      return `${formOf(names, form, filler)} is there ${sources.length} times (${listInEnglish(sources.map(names.source))}); the first is compared. Please keep one, or say that they are two people.`;
    }
    case 'form-missing':
      return `${formOf(names, issue.params.form, issue.params.filler)} is missing.`;
    case 'form-excused':
      return `By the reading in force this person has no ${names.form(issue.params.form)} by ${names.filler(issue.params.filler)}.`;
    case 'form-unfilled':
      return `${formOf(names, issue.params.form, issue.params.filler)} is not filled in yet.`;
    case 'edition-differs':
      return `The layout of ${names.source(issue.params.source)} is not that of this notice. Please have it filled in on this notice’s form.`;
    case 'items-missing':
      return `${names.source(issue.params.source)} lacks ${listInEnglish(issue.params.items.map(names.item))}. Please have it completed.`;
    case 'sheet-fault': {
      const { source, fault } = issue.params;
      const at = fault.cell ? `, ${names.cell(fault.cell)}` : '';
      const item = fault.item === undefined ? '' : ` (${names.item(fault.item)})`;
      return `${names.source(source)}${at}${item}: ${faultInEnglish(fault)}`;
    }
    case 'remark-differs':
      return remarkInEnglish(issue.params, names);
    case 'undersampled': {
      const { filler, block, checked, least } = issue.params;
      return `${names.filler(filler)} checked only ${checked} of ${quoteInEnglish(block)}; the notice asks for at least ${least}.`;
    }
    case 'unmet-earlier':
      return `${names.filler(issue.params.filler)} says that earlier years were not met: ${listInEnglish(issue.params.items.map(names.item))}. The latest year decides the conclusion.`;
    case 'condition-contradicted':
      return contradictionInEnglish(issue.params, names);
    case 'indicators-disagree': {
      const { filler, items } = issue.params;
      return `${names.filler(filler)}: ${listInEnglish(items.map(names.item))} speak of one thing, and what is filled in does not agree. Please check.`;
    }
  }
}

function formOf(names: SubjectNames, form: string, filler: string): string {
  return `${names.form(form)} by ${names.filler(filler)}`;
}

/** What a check says of the sheet by itself. */
function faultInEnglish(fault: RecordIssue): string {
  if (isEntryIssue(fault)) return entryInEnglish(fault);
  switch (fault.code) {
    case 'item-text-altered':
      return `The notice’s words were altered to ${quoteInEnglish(fault.params.found)}. Please put them back.`;
    case 'item-row-twice':
      return `This stands there twice; the row at ${fault.params.otherCell} was read. Please keep one.`;
    default:
      return 'The form is not as the notice prints it. Please mend it as the check of the sheet proposes.';
  }
}

/** Cells named in a sentence; the others are counted. */
const MOST_CELLS = 3;

function contradictionInEnglish(
  {
    condition,
    holds,
    printed,
    form,
    written: parts,
  }: Extract<SubjectIssue, { readonly code: 'condition-contradicted' }>['params'],
  names: SubjectNames,
): string {
  const label = quoteInEnglish(names.condition(condition));
  if (holds) {
    return `${label} is set to yes, yet this part of ${names.form(form)} is empty on all forms. Please check, or have it filled in.`;
  }
  const told = parts.map(({ filler, items, cells }) => {
    const named = cells.slice(0, MOST_CELLS).map(names.cell).join(', ');
    const at = cells.length > MOST_CELLS ? `${named} and more` : named;
    return `${names.filler(filler)} ${sayCount(items.length, 'indicator')}${at === '' ? '' : ` (${at})`}`;
  });
  if (printed) {
    return `${names.form(form)} says that this part does not apply (${label} is set to no), yet it is filled in: ${told.join('; ')}. What is filled in is compared; please check.`;
  }
  return `${label} is set to no, yet this part of ${names.form(form)} is filled in: ${told.join('; ')}. What is filled in is compared; please check.`;
}

function remarkInEnglish(
  {
    form,
    label,
    relation,
    values,
  }: Extract<SubjectIssue, { readonly code: 'remark-differs' }>['params'],
  names: SubjectNames,
): string {
  const about = `${quoteInEnglish(label)} of ${names.form(form)}`;
  if (relation === 'worded') return `${about} is only worded differently.`;
  const how = relation === 'one-empty' ? 'is filled in by some and not by others' : 'differs';
  return `${about} ${how}: ${toldBy(values, names)}. Please check.`;
}

function toldBy(
  values: readonly { readonly text: string; readonly fillers: readonly string[] }[],
  names: SubjectNames,
): string {
  return values
    .map(({ text, fillers }) => {
      const who = listInEnglish(fillers.map(names.filler));
      return text.trim() === '' ? `${who} left it empty` : `${who} wrote ${quoteInEnglish(text)}`;
    })
    .join('; ');
}

function quoted(texts: readonly string[]): string {
  return listInEnglish(texts.map(quoteInEnglish));
}

/** Headings of namesakes; one may be blank. */
function others(headings: readonly string[]): string {
  const told = headings.filter((each) => each.trim() !== '');
  return told.length === 0 ? '' : ` (${told.join('; ')})`;
}
