import { ownInEnglish as own } from './own-words-en-us';
import type { DossierWords } from './dossier-zh-cn';

/** The same in English. */
export const DOSSIER_EN_US: DossierWords = {
  day: 'Day',
  by: 'Signed by (required)',
  needBy: 'Sign first.',
  badDay: 'There is no such day. Please correct it.',
  dayOff: 'Not a working day; please check.',
  withdraw: 'Take back',
  done: 'Done',
  signed: (by, on) => ` (${by}, ${on})`,
  steps: {
    title: 'Progress',
    edit: 'Record…',
    step: (title, filler) => (filler === '' ? own(title) : `${own(title)}: ${filler}`),
    taken: (day, by) => (by === '' ? day : `${day}, by ${by}`),
    skipped: 'not recorded',
    before: (title, day) => `; before ${own(title)} (${day}): check the days`,
    future: '; after today: check the day',
    term: (term) => {
      if (term.kind === 'unknown') {
        return `; holidays of ${term.year} are not known, so there is no last day for ${own(term.title)}`;
      }
      const days = `${term.days} working ${term.days === 1 ? 'day' : 'days'}`;
      const due = `; ${own(term.title)} due ${term.end}, counted from this day`;
      switch (term.kind) {
        case 'left':
          return `${due}: ${term.days === 0 ? 'today' : `${days} left`}`;
        case 'over':
          return `${due}: ${term.days === 0 ? 'over' : `${days} overdue`}`;
        case 'late':
          return `${due}: came ${term.days === 0 ? 'after it' : `${days} late`}`;
      }
    },
    deadline: (title, end) => `${own(title)} due by ${end}.`,
    record: (done) => `Record “${own(done)}”`,
    recordOf: (done, filler) =>
      filler === '' ? `Record “${own(done)}”` : `Record “${own(done)}”: ${filler}`,
    withdrawOf: (done, filler) =>
      filler === '' ? `Take back “${own(done)}”` : `Take back “${own(done)}”: ${filler}`,
    reached: (done, fillers) => (fillers === '' ? own(done) : `${own(done)}: ${fillers}`),
    note: 'Steps may be recorded in any order.',
    passing: {
      passed: 'Passed by the reading in force: every indicator is met.',
      unmet: (unmet, open) =>
        `Not passed by the reading in force: ${unmet} not met${open > 0 ? `, ${open} empty or open` : ''}.`,
      missing: 'Forms are missing, so by the reading in force it is unknown whether it is passed.',
      sealed: 'Under seal, so by the reading in force it is unknown whether it is passed.',
    },
  },
  batch: {
    title: 'Progress of the batch',
    edit: 'Record for several…',
    none: 'Nothing recorded yet.',
    next: (title, done, of) => `Now: ${title}, ${done}/${of}.`,
    complete: 'All steps are recorded.',
    each: (count) => `Show ${count} steps`,
    fold: 'Fold',
    count: (done, of) => `${done}/${of}`,
    step: 'Step',
    all: (count) => `${count} not recorded yet`,
    record: (done, count) => `Record “${own(done)}” (${count})`,
    recorded: (done, count) => `Recorded “${own(done)}” for ${count}.`,
    nobody: 'Recorded for everybody.',
  },
  year: {
    label: 'Year that “全年工作日” counts',
    hint: 'Some indicators ask for a share of them; without a year they stay open.',
    unsaid: 'Not said',
    of: (year, days) => `${year}, ${days} working days`,
    unknown: (year) => `The holidays of ${year} are not published yet`,
  },
  quiz: {
    print: { file: 'Answer sheet (.docx)', sheet: 'Insert the answer sheet' },
    title: (title) => `Quiz: ${title}`,
    bankNone: (bank) =>
      `No question bank yet. Paste ${bank}: one question a line, or a table with questions and answers.`,
    bank: (count, code) => `Bank of ${count} questions, check code ${code}`,
    paste: 'Question bank',
    pasteHint: 'Printed numbers stay. A table may have the headings “序号”, “题目” and “答案”.',
    read: 'Read the sheet in front',
    readNothing:
      'The sheet in front could not be read. Go to the sheet with the bank and try again.',
    found: (count, first) => `${count} questions. The first: ${first}`,
    keep: (count) => `Keep in this workbook (${count})`,
    keepNote: 'Kept in this workbook’s log only; forms handed out do not carry it.',
    change: 'Another bank…',
    cancel: 'Keep this one',
    fault: (fault) => {
      switch (fault.code) {
        case 'list-empty':
          return 'No questions found. Paste the bank.';
        case 'line-blank':
          return `Question ${fault.at + 1} is empty. Delete it, or add its words.`;
        case 'line-twice':
          return `Questions ${fault.at.map((at) => at + 1).join(', ')} are the same: “${fault.line}”. Leave one.`;
      }
    },
    moreFaults: (count) => `${count} more.`,
    short: (count, needed) =>
      `The bank has ${count} questions, too few to draw ${needed}. Take another.`,
    seed: 'Number (called out on the spot)',
    seedHint:
      'Any number, called out by the person or a witness. With the same bank and number anybody draws the same questions.',
    seedShared: 'One draw for the batch, by decision: the number called out at its first draw.',
    seedNeed: 'Give the number and sign.',
    draw: (count) => `Draw ${count}`,
    drawn: (count, seed) => `${count} drawn, number ${seed}`,
    answer: (answer) => `Answer: ${answer}`,
    answers: 'Show answers',
    fold: 'Hide answers',
    broken:
      'The questions recorded are not those of bank and number and cannot be used. Take them back and draw again.',
    otherBank: (count) =>
      `Another bank was kept since, and theirs is not whole any more: nobody can tell whether its number draws these ${count}.`,
    hanging: (people) =>
      `${people === 1 ? 'One person has' : `${people} people have`} drawn from this bank. Their questions, answers and results stay with it; another bank is for those who draw from now on.`,
    redrawn: (count) => `Drawn ${count} times before; the log keeps them.`,
    right: 'Right answers',
    rightNone: 'Not asked yet',
    rightOf: (right) => `${right}`,
    keepResult: 'Record the result',
    resultNeed: 'Say how many were right, and sign.',
    result: (count, right) => `${right} of ${count} right`,
    beside: (title, count, right) =>
      `Quiz (${title}): ${right} of ${count} right. The notice gives no pass mark; it is for the review to weigh.`,
    concluded: (filler, value) => `${filler} ${value}`,
    conclusion: (domain, values) => `${domain}: ${values}`,
  },
  matters: {
    title: 'On record, without effect on the conclusion',
    none: 'Nothing recorded.',
    add: 'Put on record…',
    matter: 'Matter',
    evidence: 'Evidence and content (required)',
    from: (term) => `${term}: first day`,
    to: (term) => `${term}: last day`,
    dayHint: 'Leave empty what is not known.',
    save: 'Record',
    cancel: 'Cancel',
    need: 'Give evidence and sign.',
    reversed: 'It ends before it begins. Please correct it.',
    span: (term, from, to) =>
      from === '' && to === ''
        ? `${term} not stated`
        : `${term} ${from === '' ? '(unknown)' : from} to ${to === '' ? '(unknown)' : to}`,
    states: {
      before: 'not begun',
      during: (term) => `still within ${term}`,
      after: (term) => `past ${term}`,
    },
    line: (title, evidence) => `${title}: ${evidence}`,
    comma: ', ',
  },
};
