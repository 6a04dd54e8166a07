import type { UnheldWords } from './unheld-zh-cn';

/** The same in English. */
export const UNHELD_EN_US: UnheldWords = {
  title: (count) => `${count} record${count === 1 ? '' : 's'} without a sheet`,
  lead: 'No sheet is changed, and what was said can be taken back.',
  answered: 'Everything is answered.',
  more: (count) => `Show ${count} more`,
  sheet: {
    gone: (name, said) =>
      `There is no sheet “${name}”. It was said to be ${said}. If it was renamed, say which it is now.`,
    changed: (name, said) =>
      `Sheet “${name}” holds something else now. It was said to be ${said}. Say which sheet it is.`,
    whose: (person) => `${person}’s`,
    filler: (filler) => `filled in by ${filler}`,
    is: (name) => `It is “${name}”`,
    still: (name) => `It is still “${name}”`,
    which: (name) => `“${name}” is sheet`,
    drop: 'No longer needed',
    dropOf: (name) => `What was said of “${name}” is no longer needed`,
  },
  person: {
    gone: (head) =>
      `Something is recorded of “${head}”, who has no sheet now. It counts for nobody.`,
    asked: (names) => `Is it ${names}?`,
    is: (name) => `The same person as “${name}”`,
    not: 'No',
    notOf: (head) => `“${head}” is another person`,
    whose: (head) => `The records of “${head}” are of`,
    notRecorded: 'Not the one recorded',
    said: (head, same, by, on) =>
      `“${head}” of the records is ${same ? 'this person' : 'another person'} (${by}, ${on})`,
  },
  comma: ', ',
  quote: (words) => `“${words}”`,
};
