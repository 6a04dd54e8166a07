import { ownInEnglish as own } from './own-words-en-us';
import type { HandoutWords } from './handout-zh-cn';

/** The strings that come with the page 表格, in English. */
export const HANDOUT_EN_US: HandoutWords = {
  title: 'Hand out',
  fillersHint: 'Files for those chosen only; with none chosen, for each.',
  lead: 'One file for each filler. Open what comes back, and it is checked.',
  back: 'Insert instead',
  forms: 'Forms',
  year: 'Year',
  quarter: 'Quarter',
  periodUnreal: 'Write the year with four digits and the quarter as 1 to 4.',
  periodNew: 'This workbook does not have that period yet: inserting keeps it here.',
  decidedApart: 'This period is decided on by itself: under Rubric, once it is inserted.',
  applies: (subjects) => (subjects > 1 ? `What applies (${subjects} subjects)` : 'What applies'),
  appliesHint: 'Parts under No are printed and marked 不适用; parts left open can be filled in.',
  holds: 'Yes',
  denied: 'No',
  unsaid: 'Open',
  sameAsAll: 'As above',
  denyRest: 'No for the rest',
  single: 'One by one…',
  saidOf: (holding, denied) =>
    [
      ...(holding === '' ? [] : [`Yes: ${holding}`]),
      ...(denied === '' ? [] : [`No: ${denied}`]),
    ].join('; '),
  pasteHeads: (label) =>
    `One a line, or parted by commas; or a table with heads, with “是” (yes) or “否” (no) under “${label}” and the like.`,
  columns: (heads, conditions) =>
    `Columns: ${heads}; with “是” (yes) or “否” (no): ${conditions}. For example the heads “姓名”, “单位”, “现任职务”, and below them “某甲”, “市甲局”, “副局长”.`,
  ownColumns: '姓名, 单位, 县（市、区）, 现任职务',
  namesakes: (names) =>
    `People of one name, listed apart: ${names}. The form bears the name alone.`,
  unusedHeads: (heads) => `Columns not read: ${heads}. The forms have no place for them.`,
  tooMany: (filler, found, most) =>
    `${filler === '' ? 'The file' : `“${filler}”`} has ${found} sheets, at most ${most} go into one file. Split the roster.`,
  left: (words) =>
    `The forms still say ${words}, because the notice says it of something else. Look them over.`,
  names: 'Roster',
  own: (fillers, units) => `The notice’s own: ${fillers} fillers, ${units} units`,
  blank: 'No roster: one blank sheet of each form',
  list: 'Paste a roster, or choose a file',
  listHint:
    'One name a line; with several columns, include the heads (单位, 核查组, 姓名 …). Reads .csv and .xlsx.',
  listTitle: 'Roster',
  choose: 'Choose file…',
  chosen: (name) => `Read ${name}.`,
  read: (names, asked) =>
    asked === 0 ? `${names} listed.` : `${names} listed, ${asked} to be settled.`,
  asked: 'To be settled',
  told: (count) => `${count} dealt with: show them`,
  fold: 'Fold',
  named: (name) => `Yes, “${name}”`,
  asWritten: (name) => `“${name}” as written`,
  leaveOut: 'Leave out',
  files: 'Files',
  fileLine: (sheets) => `${sheets} sheets`,
  more: (count) => `and ${count} more.`,
  held: (names) => `Waiting for an answer: ${names}.`,
  owed: {
    'not-owed': (filler, names, label) =>
      `${names}: not handed to ${filler}, which owes no forms of them by the reading “${own(label)}”.`,
    'owed-open': (filler, names, label) =>
      `${names}: handed to ${filler} all the same. The reading “${own(label)}” is assumed; once signed they are left out.`,
    lead: (form, filler, label) =>
      `${form} goes to ${filler} only, by the reading “${own(label)}”.`,
    'lead-open': (form, _, label) =>
      `${form} goes to each: by the reading “${own(label)}” one writes it, and nobody said who. Choose in Documents.`,
    several: (names, count) => `${names} and others (${count})`,
  },
  unsplit: {
    unit: (filler, people) =>
      `The file of ${filler} holds ${people} people: the roster has no “单位” for them. With that column each unit gets a file of its own.`,
    county: (filler, people) =>
      `The file of ${filler} holds ${people} people: the roster has no “县（市、区）” for them. With that column each county gets a file of its own.`,
  },
  heldAll: 'Settle the open names first.',
  consequence: (files, sheets) =>
    `Makes ${files} files with ${sheets} sheets; this workbook stays as it is.`,
  nothing: 'Choose forms and a roster first.',
  mend: 'Something above has to be put right first.',
  make: (files) => (files > 0 ? `Hand out ${files}` : 'Hand out'),
  working: (done, total) => `Writing files: ${done} of ${total}`,
  stop: 'Stop',
  stopNote: 'Files already written are kept.',
  done: (files) => `${files} files written. Download them now.`,
  partly: (files, left) => `${files} files written, ${left} not.`,
  download: 'Download',
  downloadOne: (name) => `Download ${name}`,
  downloadAll: (files) => (files > 1 ? `Download ${files} (.zip)` : 'Download'),
  again: 'Choose again',
  zip: (title) => `${title}发放`,
  cannot:
    'Nobody can be sure here that a file is saved. Hand out from the workbench page, or insert the sheets into this workbook.',
};
