import { BLURRED_FAULTS, deniesAll } from './fact-lexicon';
import type { FactToken } from './scan-facts';
import type { StatedPoints } from './stated-points';

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

export function isSense(
  token: FactToken,
  ...senses: readonly (FactToken & { kind: 'sense' })['sense'][]
): boolean {
  return token.kind === 'sense' && senses.includes(token.sense);
}

export function isCount(token: FactToken): boolean {
  return token.kind === 'figure' && token.figure.kind === 'count';
}

/** 有 before a figure claims nothing yet: 有2项未整改. */
function isStrongClaim(token: FactToken): boolean {
  return isClaim(token) && token.text !== '有';
}

function isClaim(token: FactToken): boolean {
  return (
    isSense(token, 'neg', 'short', 'fail', 'ok', 'held', 'ought') ||
    (isSense(token, 'all') && deniesAll(token.text))
  );
}

/** 无不及格, 没有一项…未: a negation that still waits for what it denies. */
export function isDenial(open: readonly FactToken[]): boolean {
  const deniedAt = open.findIndex((each) => isSense(each, 'deny'));
  if (deniedAt >= 0) {
    return !open.slice(deniedAt + 1).some((each) => isSense(each, 'neg', 'short', 'fail'));
  }
  const plain = open.filter((each) => !isSense(each, 'neutral', 'period'));
  const last = plain.at(-1);
  if (last !== undefined && isBareNegation(last)) return true;
  return plain.some((each, at) => {
    const next = plain[at + 1];
    if (!isBareNegation(each) || next === undefined || !isOne(next)) return false;
    return !plain.slice(at + 2).some((later) => isSense(later, 'neg', 'short', 'fail'));
  });
}

/** 未安排人代替: what the standard charges for did not happen. 无落实…不到位: 无 before a verb denies what is still to come. */
function deniesDeed(open: readonly FactToken[], token: FactToken): boolean {
  if (BLURRED_FAULTS.test(token.text) && open.some(isBareNegation)) return true;
  return open.some((each, at) => {
    const next = open[at + 1];
    return each.text === '无' && next !== undefined && isSense(next, 'verb', 'ok');
  });
}

/** 不存在党员大会未召开情况 少开…: what is denied has been told; a lack after it is another matter. */
function isDenialTold(open: readonly FactToken[]): boolean {
  return open.some((each) => isSense(each, 'deny')) && !isDenial(open);
}

function isBareNegation(token: FactToken): boolean {
  return isSense(token, 'neg') && /^(无|没有|没|未)$/.test(token.text);
}

export function isOne(token: FactToken): boolean {
  return token.kind === 'figure' && token.figure.kind === 'count' && token.figure.value === 1;
}

function isComplete(open: readonly FactToken[]): boolean {
  const claim = open.findIndex(
    (token, at) => isStrongClaim(token) || (isClaim(token) && open[at + 1]?.kind === 'noun'),
  );
  const first = open[claim];
  if (first === undefined) return false;
  if (open.some((each) => isSense(each, 'fail', 'ok'))) return true;
  const next = open[claim + 1];
  if (next !== undefined && isSense(next, 'short', 'fail')) return true;
  const figure = open.some(isCount);
  if (isSense(first, 'held') && !/^[只仅实]/.test(first.text)) return true;
  if (isSense(first, 'short', 'held')) return figure || open.slice(claim + 1).some(isThing);
  return !isSense(first, 'ought') && open.slice(claim + 1).some(isThing);
}

function isThing(token: FactToken): boolean {
  return token.kind === 'noun' || isSense(token, 'verb');
}

function followsQuotedTarget(open: readonly FactToken[]): boolean {
  const last = open.at(-1);
  return last !== undefined && isSense(last, 'quoted-target');
}

/** The nouns of a phrase, and verbs that lean on one, joined; breaks between them stay visible as a blank. */
export function nounsOf(tokens: readonly FactToken[]): string {
  let nouns = '';
  let end = -1;
  for (const [at, token] of tokens.entries()) {
    const noun = token.kind === 'noun' && !isExample(tokens, at);
    const leaning =
      isSense(token, 'verb') && !/^(按|及时)/.test(token.text) && tokens[at + 1]?.kind === 'noun';
    if (!noun && !leaning) continue;
    const text = noun
      ? token.text
          .replace(/^(因为|因|由于).*$/, '')
          .replace(/代(?:替|为)?(?:参加|参会|出席|到会|会)|替(?:参加|参会|出席|会)/, '代替')
      : token.text;
    nouns += nouns === '' || end === token.start ? text : ` ${text}`;
    end = token.end;
  }
  return nouns.trim();
}

/** 结构老化等突出问题: what stands before 等 is an example of the name behind it. */
function isExample(tokens: readonly FactToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.text === '这' && tokens.slice(at + 2).some(({ kind }) => kind === 'noun')) return true;
  return next?.text === '等' && tokens[at + 2]?.kind === 'noun';
}

/** The nouns before and after a phrase's negation, and the verb between. */
export function nounsAround(tokens: readonly FactToken[]): {
  readonly before: string;
  readonly after: string;
  readonly verb: string;
  /** 无, 缺: that something does not exist, rather than that it was not done. */
  readonly exists: boolean;
} {
  const at = tokens.findIndex(
    (token) => isSense(token, 'neg', 'short') || (isSense(token, 'all') && deniesAll(token.text)),
  );
  if (at < 0) return { before: nounsOf(tokens), after: '', verb: '', exists: false };
  const rest = tokens.slice(at + 1);
  const verb = rest.find((token) => isSense(token, 'verb'))?.text ?? '';
  const exists = /^(无|缺|缺少|缺失|漏|欠|均无|都无|全无)$/.test(tokens[at]?.text ?? '');
  return { before: nounsOf(tokens.slice(0, at)), after: nounsOf(rest), verb, exists };
}
