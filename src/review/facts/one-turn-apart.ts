import { readNumeral } from '../../standard/numeral';

const NUMERIC = /^[\d零〇一二两三四五六七八九十百千万.%成月日季度年每上中下半初底末旬周单双]+$/;
const NUMBER = /[\d零〇一二两三四五六七八九十百千]+/g;

/** 6次 against 5次, 每月 against 每季度 in one sentence that is the same else. */
export function isOneNumberApart(one: string, other: string): boolean {
  const { mine, theirs, alike } = apart(one, other);
  if (alike < 4 || !NUMERIC.test(mine) || !NUMERIC.test(theirs)) return false;
  return inFigures(mine) !== inFigures(theirs);
}

function inFigures(words: string): string {
  const told = words.replace(NUMBER, (number) => String(readNumeral(number, 0)?.value ?? number));
  return told.replace('末', '底');
}

const TURN = /^(?:基本|[未没有不无已副正倒数最末首头前后初底上中下旬午晚早第一个过])*$/;
const DENIAL = /[未没不无副倒]/;

/** 3月初 and 3月末, 已研究 and 未研究, 书记 and 副书记 in one sentence. */
export function isOneTurnApart(one: string, other: string): boolean {
  const { mine, theirs, alike } = apart(one, other);
  if (alike < 6 || !TURN.test(mine) || !TURN.test(theirs)) return false;
  if (mine === '' || theirs === '') return DENIAL.test(mine + theirs);
  return DENIAL.test(mine) !== DENIAL.test(theirs) || isOtherEnd(mine, theirs);
}

/** Of a month, of a day, and of something that happens. */
const ENDS = [
  [/初|首|头|上旬|第/, /中旬|月中/, /末|底|下旬|最后/],
  [/上午|早/, /下午/, /晚/],
  [/前/, /后/],
];

/** 月初 against 月末, 上午 against 晚上, 召开前 against 召开后; 底 and 以前 are ends of two things. */
export function isOtherEnd(one: string, other: string): boolean {
  return ENDS.some((ends) => {
    const [mine, theirs] = [one, other].map((words) => ends.filter((end) => end.test(words)));
    return mine?.length === 1 && theirs?.length === 1 && mine[0] !== theirs[0];
  });
}

interface Apart {
  readonly mine: string;
  readonly theirs: string;
  /** How many characters are the same before and behind. */
  readonly alike: number;
}

function apart(one: string, other: string): Apart {
  const [mine, theirs] = [one.replace(/[。.;；]$/, ''), other.replace(/[。.;；]$/, '')];
  let from = 0;
  while (from < mine.length && mine[from] === theirs[from]) from += 1;
  let back = 0;
  const most = Math.min(mine.length, theirs.length) - from;
  while (back < most && mine.at(-1 - back) === theirs.at(-1 - back)) back += 1;
  return {
    mine: mine.slice(from, mine.length - back),
    theirs: theirs.slice(from, theirs.length - back),
    alike: from + back,
  };
}
