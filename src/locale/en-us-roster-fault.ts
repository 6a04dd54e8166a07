import type { RosterFault, RowDoubt, RowNote } from '../handout/roster';
import { listInEnglish, quoteInEnglish } from './en-us-words';
import type { RosterFaultWords } from './roster-fault';

/** What is asked or told about a roster, in English. */
export function rosterFaultInEnglish(fault: RosterFault): RosterFaultWords {
  if (!('row' in fault)) return { place: 'Whole roster', sentence: wholeWords(fault) };
  const sentence = 'holds' in fault ? doubtWords(fault) : noteWords(fault);
  return { place: `Row ${fault.row}`, sentence };
}

function wholeWords(fault: Exclude<RosterFault, { row: number }>): string {
  switch (fault.code) {
    case 'table-empty':
      return 'There are no names. Please give the roster with its heading row.';
    case 'too-many-rows':
      return `${fault.found} rows; at most ${fault.most} are read. Please split it.`;
    case 'head-missing':
      return 'Several columns and no heading row: it cannot be told which holds the names. Please write headings such as “单位” and “核查组” into the first row.';
    case 'name-column-missing':
      return `The headings are ${quoted(fault.heads)}, and none is that of the names. Please call that column “单位” or “姓名”.`;
  }
}

function doubtWords(fault: RowDoubt): string {
  switch (fault.code) {
    case 'name-missing':
      return 'No name. Please add it, or delete the row.';
    case 'name-broken':
      return `${quoteInEnglish(fault.written)} is broken into several rows. Please write one name a row, and close quotation marks.`;
    case 'name-garbled':
      return `${quoteInEnglish(fault.written)} is garbled. Please save the roster as UTF-8 or .xlsx.`;
    case 'name-too-long':
      return `The name has ${fault.length} characters, at most ${fault.most} are taken. Please write the name alone.`;
    case 'name-near':
      return `${quoteInEnglish(fault.written)} is not on the notice’s list. Is it ${oneOf(fault.options)}?`;
    case 'filler-missing':
      return `It is not said who fills in for ${quoteInEnglish(fault.name)}, in the notice neither. Please add it.`;
    case 'filler-near':
      return `${quoteInEnglish(fault.written)} is not in the notice. Is it ${oneOf(fault.options)}? Please correct the roster.`;
    case 'two-fillers':
      return `${quoteInEnglish(fault.name)} belongs to ${quoteInEnglish(fault.fillers[0])} in row ${fault.first} and to ${quoteInEnglish(fault.fillers[1])} here. Please keep one.`;
    case 'filler-column-missing':
      return `There is no column “组别” or “填报方”, and the notice does not say either who fills in ${fault.count} rows. Please add it, with a name in each row${fault.example === '' ? '' : ` (such as ${quoteInEnglish(fault.example)})`}.`;
    case 'rows-differ':
      return `${quoteInEnglish(fault.name)} is already in row ${fault.first}, with another ${quoted(fault.heads)}; this row is not counted. Please keep one.`;
    case 'condition-unread':
      return `${quoteInEnglish(fault.head)} says ${quoteInEnglish(fault.written)}, neither yes nor no. Please write “是” or “否”.`;
  }
}

function noteWords(fault: RowNote): string {
  switch (fault.code) {
    case 'repeated':
      return `${quoteInEnglish(fault.name)} is the same as row ${fault.first}${
        fault.heads.length === 0 ? '' : ` (another ${quoted(fault.heads)})`
      }; only row ${fault.first} counts.`;
    case 'filler-unused':
      return `The column ${quoteInEnglish(fault.head)} is not used: by the notice ${quoted(fault.fillers)} each fill in a form of everybody (but of those it does not apply to).`;
    case 'sum-row':
      return `${quoteInEnglish(fault.written)} is no name and was passed over.`;
    case 'name-unlisted':
      return `${quoteInEnglish(fault.name)} is not on the notice’s list; taken as written.`;
    case 'name-like-formula':
      return `${quoteInEnglish(fault.name)} begins with a sign of arithmetic; written as text, not as a formula.`;
    case 'name-cleaned':
      return `Unseen characters were taken out of ${quoteInEnglish(fault.name)}.`;
    case 'name-unfit-for-tab':
      return `${quoteInEnglish(fault.name)} is changed where it names a sheet (at most ${fault.most} characters, none of : \\ / ? * [ ]); on the sheet it stands in full.`;
    case 'filler-unlisted':
      return `${quoteInEnglish(fault.filler)} is not in the notice; taken as written.`;
    case 'other-filler':
      return `${quoteInEnglish(fault.name)} belongs to ${quoteInEnglish(fault.listed)} in the notice and to ${quoteInEnglish(fault.filler)} in the roster; the roster counts.`;
  }
}

function quoted(words: readonly string[]): string {
  return listInEnglish(words.map(quoteInEnglish));
}

function oneOf(options: readonly string[]): string {
  return listInEnglish(options.map(quoteInEnglish), 'or');
}
