import { bareEnd } from '../../src/base/bare-end';
import type { PAGES_ZH_CN } from './pane-pages-zh-cn';

/** The strings of the pages other than 检查, in English; the forms' own words stay Chinese. */
export const PAGES_EN_US: typeof PAGES_ZH_CN = {
  start: {
    title: 'No Hefen form in this workbook yet',
    lead: 'Choose what to do first.',
    forms: { name: 'Insert forms', gloss: 'The notice’s scoring forms, ready to fill' },
    gather: { name: 'Gather', gloss: 'Read the forms units and teams filled' },
    rubric: { name: 'New rubric', gloss: 'Paste a standard, confirm clause by clause' },
    offer: (sheet, title, matched, of) =>
      `Sheet “${sheet}” looks like ${title}: ${matched} of ${of} items match.`,
    promise:
      'Everything stays in this workbook; nothing is sent anywhere. While you type it is only read; only a command such as Fill in or Insert writes.',
    elsewhere: 'This sheet is not a Hefen form',
    elsewhereLead: 'Choose a form to go there.',
    loading: 'Reading this workbook…',
  },
  record: {
    places: (of) => `/${of}`,
    progress: (filled, of) => `${filled} of ${of} places filled`,
    lead: 'Select a cell to see the words it answers.',
    none: (filled) =>
      filled === 0
        ? 'Nothing filled in yet.'
        : filled === 1
          ? 'No mistakes in the one place filled in. Whether it meets the requirements is for people to judge.'
          : `No mistakes in the ${filled} places filled in. Whether they meet the requirements is for people to judge.`,
    clean: (places, at) =>
      `${places} places checked for mistakes at ${at}. Whether they meet the requirements is for people to judge.`,
    blank: (count) => `${count} still blank: `,
    cell: (label, cell) => `${label}, ${cell}`,
    andMore: ' and more',
    blankCount: (count) => (count === 0 ? 'filled in' : `${count} still blank`),
  },
  forms: {
    notice: 'Notice',
    form: 'Forms',
    units: 'Units',
    subjects: 'Subjects',
    change: 'Change',
    issued: (issuer, date) => `${issuer}, ${date}`,
    annexed: (annex, title) => `${annex}\u3000${title}`,
    perUnit: (paper) => `One a unit, ${paper}`,
    perSubject: (paper) => `One a subject, ${paper}`,
    perFiller: (paper) => `One a subject and filler, ${paper}`,
    perGroup: (paper) => `One a checking team, ${paper}`,
    fillers: 'Filled in by each',
    fillersHint:
      'Those chosen get a sheet each that names them; with none chosen there is one a subject that names nobody.',
    portrait: 'A4 portrait',
    landscape: 'A4 landscape',
    sheets: (count) => `${count} sheets`,
    count: (count) => `${count}`,
    expand: (group) => `${group}: choose one by one`,
    cluster: (title, count) => `${title} (${count})`,
    andMore: ' and others',
    chosen: (chosen, of) => `${chosen} of ${of} chosen`,
    decisions: (count) => `Decisions: ${count} stand at their default`,
    decided: 'Decisions: all confirmed',
    oneByOne: 'One by one',
    fold: 'Close',
    allStanding: (count) => `Show all ${count}`,
    consequence: (count) => `Adds ${count} sheets; sheets already there stay as they are.`,
    nothing: 'Choose forms and units first.',
    nobody: 'Choose forms and type names first.',
    handOut: 'Hand out as files…',
    allTaken: 'All chosen are there already; nothing to insert.',
    taken: (names, count) =>
      count === 1 ? `“${names}” is there already` : `“${names}” and others (${count}) are there`,
    skip: 'Skip',
    number: (name) => `Insert as “${name}（2）”`,
    working: (done, total) => `Inserting: ${done} of ${total} done`,
    paste: 'One a line, or parted by commas',
    pasteTitle: 'Paste a list',
    noRoster: 'This notice brings no list of units: type or paste one',
    noNames: (label) => `This notice brings no list: type or paste what stands behind “${label}”`,
    written: (count) => (count === 0 ? 'Nobody yet.' : `${count} listed.`),
    borrow: (title) => `Or choose from the roster of “${title}”; check the names:`,
    matched: (count) => `${count} found in the roster.`,
    near: (written, unit) => `Is “${written}” the same as “${unit}”?`,
    yes: 'Yes',
    no: 'No',
    unknown: (names) => `Not in the roster: ${names}. Left out.`,
    first: 'Fill the first one',
  },
  totals: {
    none: 'Nothing to sum up yet. Insert scoring forms first.',
    unscored: (title) =>
      `The forms of “${title}” carry no points, so there are no totals. What was filled in is compared in Review.`,
    openReview: 'Go to Review',
    group: 'Checking team',
    complete: (count) => `${count} units, complete`,
    missing: (count, missing) => `${count} units, ${missing} missing`,
    undecided: (count, undecided) => `${count} units, ${undecided} undecided`,
    computed: (title, at) => `${title}, computed ${at}`,
    quota: (points, reached, allowed) => `${points} and above: ${reached}, at most ${allowed}`,
    pool: { group: 'counted in this team', all: 'counted over all teams' },
    otherPool: (pool, size, finding) => `If ${pool} (${size}): ${finding}.`,
    calculation: (quote, size, share, allowed) =>
      `“${quote}”: ${size}${share[0] === 1 ? '' : `×${share[0]}`}÷${share[1]}, rounded down to ${allowed}.`,
    // It follows another sentence.
    quotaOpen: (count) => ` ${count} undecided; the result may change.`,
    tie: (rank, count, names) => `${count} share rank ${rank}: ${names}`,
    tieText: (points) =>
      `All at ${points}, on the quota’s line. The team decides; Hefen changes no score.`,
    table: 'Ranks',
    rank: 'Rank',
    unit: 'Unit',
    score: 'Score',
    distance: (points) => `To ${points}`,
    tied: 'tied',
    line: (allowed) => `The dashed line is the quota (${allowed}).`,
    pending: (names) => `Undecided: ${names}. Not complete, so without a rank.`,
    missingNames: (names) => `No form: ${names}.`,
    duplicated: (names) => `Two forms for one unit: ${names}. Remove one first.`,
    unlisted: (filler, names) =>
      `Not on the notice’s list of ${filler}: ${names}. Not ranked; check the unit on the form.`,
    summaryProblems: (sheet, count) => `“${sheet}”: ${count} to put right`,
    decisions: 'Decisions used',
    write: (sheet) => `Writes to “${sheet}”, over its rank and score columns.`,
    noSheet: 'This team has no summary sheet yet. Insert one under Forms.',
    noSummary: 'This notice has no summary form; ranks are shown here only.',
    everybody: 'All units',
    of: (title, group) => `${title}: ${group}`,
    begin: (title, sheet) => `${title}: insert ${sheet}`,
  },
  rubric: {
    unscored:
      'Its indicators are met or not and carry no points, so there is no scoring standard to read.',
    summary: (items, rules, count) =>
      [
        `${items} items, ${rules} clauses read: ${count.computable} computable`,
        ...(count.doubt > 0 ? [`${count.doubt} with two readings`] : []),
        ...(count.manual > 0 ? [`${count.manual} by hand`] : []),
        ...(count.unread > 0 ? [`${count.unread} unread`] : []),
      ].join(', '),
    show: 'Show',
    computable: 'Computable',
    doubt: 'Two readings',
    manual: 'By hand',
    unread: 'Unread',
    decisions: 'Decisions',
    lint: 'Check-up',
    clean: 'Nothing found',
    manualText:
      'No number is given. The scorer sets the points within what is left and writes the reason.',
    rangeText: (least, most) =>
      `No fixed number. The scorer takes ${least} to ${most} and writes the reason.`,
    mostDeducted: (most, lowest) => `At most ${most} taken off; the lowest score is ${lowest}.`,
    unreadText: (quotes) =>
      `Not read, counts for nothing: ${quotes}. Write the points into the rubric, or let the scorer set them with a reason.`,
    readings: (labels) => `Readings: ${labels}.`,
    byDefault: ' (default)',
    decided: (by, on) => `Decided by ${by}, ${on}.`,
    because: (reason) => ` Reason: ${bareEnd(reason)}.`,
    source: (place, quotes) => `${place === '' ? 'Original' : `Notice, ${place}`}: ${quotes}`,
    toItem: (item) => `See ${item}`,
    openDoubts: (count) =>
      `${count} with two readings, undecided. Until then the default holds and results say so.`,
    assumed: (count) => `${count} decisions stand at their default, unconfirmed.`,
    allDecided: 'No decision is open.',
    signAll: (count, picked) =>
      picked === 0
        ? `Records ${count} decisions, all at their default`
        : `Records ${count} decisions, ${count - picked} at their default; picked otherwise:`,
    notes: (count) => `${count} notes`,
    settled: 'Decided',
    notice: 'Notice',
    keptOn: (date) => `Kept in this workbook, ${date}.`,
    pasteTitle: 'New rubric',
    pasteLead: 'Paste the scoring table, see how it is read, then keep it here.',
    pasteField: 'Scoring table',
    pasteHint:
      'Copy the whole table with its title row from Excel, WPS, Word or a web page. Or read the sheet in front; nothing is written there.',
    pasteFirst: 'Paste the table first, or read the sheet in front.',
    faults: (count) => `${count} to mend first, in the field above.`,
    moreFaults: (count) => `${count} more.`,
    names: 'Notice',
    fields: {
      title: 'Name',
      edition: 'Year or quarter',
      issuer: 'Issued by',
      issued: 'Date',
      months: 'Months scored',
    },
    wrong: {
      title: 'Write a name.',
      edition: 'Write the year or quarter.',
      issuer: 'Write who issued it.',
      issued: 'Write it like 2026-03-01.',
      months: 'A whole number from 1 to 60.',
    },
    gaps: (fields) => `Still missing: ${fields}.`,
    keeping: 'Then Forms can insert it; sheets already there stay as they are.',
    notKept: 'Not kept: something is not as it must be',
    preview: 'As it was read',
    columns: (titles) => `Columns found: ${titles}.`,
    unused: (titles) => `Columns not used: ${titles}. The inserted form does not print them.`,
    passedOver: (row, words) => `Row ${row} ${words} is no item and was passed over.`,
    sum: (items, sum, printed) =>
      printed === null
        ? `${items} items, ${sum} points in all.`
        : `${items} items, ${sum} points in all; the table prints ${printed}.`,
    readRules: (rules) => `${rules} clauses read. Decide once it is kept.`,
  },
  later: {
    gather:
      'Gathering is not there yet. Put the filled forms into this workbook, see each under Check and the ranks under Totals.',
    go: (page) => `Go to ${page}`,
  },
};
