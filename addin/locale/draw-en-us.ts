import { bareEnd } from '../../src/base/bare-end';
import type { ListFault } from '../../src/lottery/lot-list';
import type { DrawWords } from './draw-zh-cn';

/** The same in English; names, lines and the record stay as the notice has them. */
export const DRAW_EN_US: DrawWords = {
  notice: 'Notice',
  none: 'None of the notices here asks for a draw.',
  list: 'List',
  share: 'Share',
  seed: 'Seed (called out on the spot)',
  result: 'Result',
  source: 'Where the list comes from',
  agreed: (count) =>
    count === 1
      ? 'The one person on whom all forms and conclusions agree'
      : `The ${count} people on whom all forms and conclusions agree`,
  agreedNone:
    'Nothing to compare in this workbook, so nobody to take from it: use a list of your own.',
  roster: (count) => `The notice's list, ${count} units`,
  own: 'A list of your own',
  ownTitle: 'A list of your own',
  ownHint: 'One a line, “unit name”; without the heading row when pasted from a table.',
  ownCount: (count) => `A list of your own, ${count} lines`,
  listed: (count) => `The list drawn from, ${count} lines`,
  locked: (code, at) => `Locked, check code ${code} (${at}). A changed list has to be drawn anew.`,
  toLock: 'Check the list, then lock it; the seed is called out afterwards.',
  unlock: 'Unlock',
  look: (count) => `Show ${count}`,
  fold: 'Fold',
  fault: (fault: ListFault): string => {
    switch (fault.code) {
      case 'list-empty':
        return 'The list is empty. List who or what is to be drawn first.';
      case 'line-blank':
        return `Line ${fault.at + 1} is blank. Delete it or write the name.`;
      case 'line-twice':
        return `“${fault.line}” stands ${fault.at.length} times (lines ${fault.at.map((at) => at + 1).join(', ')}). Keep one; write the unit where they are two people.`;
    }
  },
  moreFaults: (count) => `${count} more.`,
  arithmetic: (size, _, share, product) => `${size} × ${share} = ${product}, drawn: `,
  drawn: (count) => String(count),
  noShare: 'Worked out as soon as there is a list.',
  basis: (quote) => `From: “${quote}”`,
  waits: () => 'Too few for one: by decision they wait for the next batch.',
  seedHint: 'Typed after locking, as somebody present calls it out.',
  seedBefore: 'The list is not locked yet: no seed before that.',
  seedEmpty: 'There is no seed yet. Type what somebody present calls out.',
  order: 'Order',
  name: 'Name',
  unit: 'Unit',
  place: 'On the list',
  lineName: 'Line',
  same: 'The same list and seed give the same result.',
  broken:
    'This draw was altered: list and check code do not agree, and nobody is drawn. Draw again and say why.',
  confirmed: 'Confirmed',
  differs: 'Differs',
  left: (reason) => `Withdrawn: ${reason}`,
  came: (line) => `In place of ${line}`,
  openLine: (line) => `${line}: record the check, or withdraw`,
  checkTitle: (line) => `Spot check of ${line}`,
  finding: (needed) => (needed ? 'What was found (required)' : 'What was found'),
  findingNeed: 'Say what was found.',
  nameNeed: 'Please sign first.',
  by: 'Signed by (required)',
  keepCheck: 'Record',
  withdraw: 'Withdraw…',
  withdrawDeed: 'Withdraw and replace',
  withdrawTitle: (line) => `Withdraw ${line}`,
  again: 'Draw again…',
  againTitle: 'Draw again',
  againDeed: 'Draw again',
  againNote: (reason) =>
    `Drawing again because: ${bareEnd(reason)}. The draw before stays in the record.`,
  cancelAgain: 'Do not draw again',
  earlier: (count) => `Drawn ${count} times before`,
  earlierLine: (nth, seed, lines, code) => `${nth}: seed ${seed}, drawn ${lines}, code ${code}`,
  because: (reason) => `Drawn again because: ${reason}`,
  changed: 'The list has changed: draw anew',
  changedLocked:
    'The list has changed since it was locked: unlock and lock it again before the seed',
  unasked:
    'No reason was given for drawing again: two panes may have drawn at once, and both draws stay in the record. Agree on one; where it is not this one, draw again and say why.',
  exhausted: (due, lacking) =>
    `${due} due, the list is exhausted, ${due - lacking} drawn. Draw again from a longer list.`,
  added: (lines) => `Added: ${lines}.`,
  gone: (lines) => `Gone: ${lines}.`,
  time: (at) => at,
  lock: 'Lock list',
  draw: 'Draw',
  write: 'Write record',
  footLock: 'A locked list cannot be changed; its check code would.',
  footDraw: 'The draw is kept in this workbook; another needs a reason.',
  footWrite: 'The record holds list, seed, rules and steps.',
  // Written into the record, which is Chinese.
  purpose: (notice, quote) => `${notice}：“${quote}”`,
  listSep: ', ',
};
