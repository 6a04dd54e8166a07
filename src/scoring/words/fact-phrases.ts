import { nounsOf } from './phrase-nouns';
import type { FactToken } from './scan-facts';
import type { StatedPoints } from './stated-points';
import {
  deniesDeed,
  isClaim,
  isComplete,
  isCount,
  isDenial,
  isDenialTold,
  isSense,
  isStrongClaim,
} from './token-claims';

/** A stretch of the cell that says one thing of one subject, or part of it; units of the normalised text. */
export interface Phrase {
  readonly tokens: readonly FactToken[];
  readonly start: number;
  readonly end: number;
  /** Joined to the one before by 、 or 和, or by nothing at all. */
  readonly joined: 'none' | 'weak' | 'strong';
  /** The mark before it: `:` and `(` open a list; empty at the start and where nothing parts it. */
  readonly after: string;
  /** Followed by a colon: what the next phrases are about. */
  readonly leads: boolean;
  /** Points stated right after it, or a mark that it only sums up or singles out. */
  readonly mark: 'among' | 'rest' | null;
}

/** A cell's phrases and the points stated between them, in the order of the text. */
export type Spoken =
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  | { readonly kind: 'stated'; readonly stated: StatedPoints; readonly start: number };

/** The line that words name, null where they name none; the reader of phrases needs no more of the rules than this. */
export type Names = (nouns: string) => string | null;

/** What `Names` says of words that name two lines at once. */
export const SEVERAL = 'several';

/** No phrase of an office is longer; it keeps the time linear. */
const MOST_TOKENS = 60;

/** Groups tokens into phrases, at breaks and wherever a new subject or a second figure begins. */
export function groupPhrases(tokens: readonly FactToken[], names: Names): readonly Spoken[] {
  const spoken: Spoken[] = [];
  let open: FactToken[] = [];
  let joined: Phrase['joined'] = 'strong';
  let mark: Phrase['mark'] = null;
  let after = '';
  const close = (next: Phrase['joined'], by = ''): void => {
    const first = open[0];
    const last = open.at(-1);
    if (first !== undefined && last !== undefined) {
      const { start } = first;
      const leads = by === ':';
      const phrase = { tokens: open, start, end: last.end, joined, mark, after, leads };
      spoken.push({ kind: 'phrase', phrase });
      after = '';
      joined = next;
      mark = null;
    } else if (next === 'strong') {
      joined = 'strong';
    }
    if (by !== '') after = by;
    open = [];
  };
  for (const token of splitNouns(tokens, names)) {
    if (token.kind === 'break') {
      close(token.weak ? 'weak' : 'strong', token.text.replace('（', '('));
    } else if (token.kind === 'stated') {
      close('strong');
      spoken.push({ kind: 'stated', stated: token.stated, start: token.start });
    } else if (token.kind === 'sense' && token.sense === 'link') {
      close('weak');
    } else if (token.kind === 'sense' && (token.sense === 'among' || token.sense === 'rest')) {
      close('strong');
      mark = token.sense;
      if (token.sense === 'rest') open.push(token);
    } else {
      if (open.length >= MOST_TOKENS || beginsAnew(open, token, names)) close('none');
      open.push(token);
    }
  }
  close('strong');
  return spoken;
}

/** More units than these in one run are not searched for a seam. */
const LONGEST_RUN = 30;

/** A paper is told apart by the name before it (联系点方案), and is no second thing. */
const PAPER = /^(?:方案|计划|总结|台账|清单|制度|记录|资料)$/;

/** 廉政教育党风廉政建设工作, run together, are two things; the seam is where each side names a line of its own. */
function splitNouns(tokens: readonly FactToken[], names: Names): readonly FactToken[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'noun' || token.text.length > LONGEST_RUN) return [token];
    if (names(token.text) !== SEVERAL) return [token];
    for (let at = token.text.length - 2; at >= 2; at -= 1) {
      const left = names(token.text.slice(0, at));
      const right = names(token.text.slice(at));
      if (left === null || right === null || left === right) continue;
      if (left === SEVERAL || right === SEVERAL) continue;
      if (PAPER.test(token.text.slice(at))) return [token];
      const seam = token.start + at;
      return [
        { ...token, end: seam, text: token.text.slice(0, at) },
        { ...token, start: seam, text: token.text.slice(at) },
      ];
    }
    return [token];
  });
}

/** Whether another phrase begins with this token. */
function beginsAnew(open: readonly FactToken[], token: FactToken, names: Names): boolean {
  if (open.length === 0) return false;
  const last = open.at(-1);
  // 除1项外 均已整改
  if (last !== undefined && isSense(last, 'neg') && /^(以|之)?外$/.test(last.text)) return true;
  const figure = open.some(isCount);
  const claim = open.some(isClaim);
  if (isCount(token)) return figure && !followsQuotedTarget(open);
  if (token.kind === 'figure') return claim && isComplete(open) && token.figure.kind !== 'ordinal';
  if (token.kind === 'noun') {
    if (!isComplete(open) || (last !== undefined && (isSense(last, 'fail') || isAdverb(last))))
      return false;
    const before = names(nounsOf(open));
    const next = names(token.text);
    return before !== null && next !== null && before !== next;
  }
  if (token.kind !== 'sense') return false;
  switch (token.sense) {
    case 'neg':
    case 'fail':
      if (isDenial(open) || deniesDeed(open, token)) return false;
      return (figure && open.some(isStrongClaim)) || (claim && isComplete(open));
    case 'short':
      return (figure && claim && !isDenial(open)) || isDenialTold(open);
    case 'held':
    case 'ought':
      return figure && claim && !isDenial(open);
    case 'total':
    case 'each':
      return figure && claim;
    case 'ok':
      return (
        startsDone(open, token) ||
        (figure && open.some((each) => isSense(each, 'short'))) ||
        (token.text === '有' &&
          open.at(-1)?.kind === 'noun' &&
          open.some((each) => isSense(each, 'ok')))
      );
    case 'verb':
      // 反馈4项整改2项: what was due has been told.
      return startsDone(open, token) || (figure && open.some((each) => isSense(each, 'ought')));
    case 'deny':
      return open.some((each) => isClaim(each) || isSense(each, 'deny'));
    default:
      return false;
  }
}

/** 经费已 列入预算: what waits for its verb. */
function isAdverb(token: FactToken): boolean {
  return (
    isSense(token, 'ok') &&
    /^(已经?|均已|及时|按[时期月季]|如期|[足全]额(?:纳入|列入))$/.test(token.text)
  );
}

/** 活动未开展 按要求计划主题党日: 按要求 opens what was done after a fault that is told to the end. */
function startsDone(open: readonly FactToken[], token: FactToken): boolean {
  return /^(按|及时)/.test(token.text) && isComplete(open) && !isDenial(open);
}

function followsQuotedTarget(open: readonly FactToken[]): boolean {
  const last = open.at(-1);
  return last !== undefined && isSense(last, 'quoted-target');
}
