import type { Said } from './fact-claim';
import { isOnlookerOnly } from '../words/fact-lexicon';
import type { FactNotes } from './fact-notes';
import { isSense } from '../words/token-claims';
import type { Phrase } from '../words/fact-phrases';
import { findSubject } from './find-subject';
import type { Subject } from './find-subject';
import type { ItemWords, LineWords } from '../words/line-words';
import { isBranchOnly, tellsPlainDoing } from './plain-doing';
import type { Assertion } from './state-claim';
import { namesSource, tellsDoing, tellsHappening } from './tells-doing';

/** What a phrase is heard against. */
export interface Listening {
  readonly item: ItemWords;
  readonly standard: string;
  /** The words of the item and its standard. */
  readonly known: string;
  /** Whether the column tells what was found, rather than what is deducted. */
  readonly findings: boolean;
  readonly notes: FactNotes;
}

/** A phrase that names something and claims nothing of it. */
export function hearSubject(heard: Listening, phrase: Phrase, said: Said, nouns: string): void {
  const { item, notes } = heard;
  notes.addDates(phrase, said);
  for (const quarter of said.quarters) notes.quarters.add(quarter);
  if (nouns === '') {
    if (said.months.length > 0) notes.addMonths(said.months);
    return;
  }
  // 班子成员某甲、某乙未…: a person is named, and counted, but nothing is said yet.
  if (/某[甲乙丙丁戊己庚辛壬癸]/.test(nouns) && isOnlookerOnly(nouns.replace(/^我/, ''))) return;
  const found = findSubject(phrase, said, item);
  switch (found.kind) {
    case 'several':
      return notes.refuse('two-readings', phrase);
    case 'strange':
      if (isBranchOnly(nouns) || namesSource(phrase) || (phrase.leads && isHeading(phrase))) return;
      if (tellsPlainDoing(phrase, said, item)) return notes.hearPlainly(phrase);
      if (notes.details.takes(phrase, item.lines)) return;
      notes.names.push(phrase);
      return;
    case 'topic':
    case 'unnamed':
      if (said.months.length > 0) notes.addMonths(said.months);
      return;
    case 'subjects':
      if (tellsDoing(phrase)) return notes.refuse('two-readings', phrase);
      notes.pending.push(...found.subjects);
      return;
    case 'subject':
      // 无方案；阵地、台账不规范: what begins after a strong mark is no longer reached by 无.
      if (phrase.joined === 'strong') notes.reaching = null;
      if (tellsDoing(phrase)) return hearDoing(heard, found.subject, said, phrase);
      if (found.subject.words.line.kind === 'bonus') {
        hearHonour(heard, found.subject, said, phrase);
      } else if (notes.reaching !== null && phrase.joined !== 'strong') {
        notes.state([found.subject], notes.reaching, phrase);
      } else {
        hearThing(heard, found.subject, said, phrase);
      }
  }
}

/** 学习内容：, 检查情况：: a heading over what follows. */
const HEADING = /(?:内容|情况|事项|项目|清单|结果|如下)$/;

function isHeading({ tokens }: Phrase): boolean {
  return HEADING.test(tokens.map(({ text }) => text).join(''));
}

/** A thing named alone: it happened, it says on what was just denied, what follows is about it, or its claim is to come. */
function hearThing(heard: Listening, subject: Subject, said: Said, phrase: Phrase): void {
  const { standard, notes } = heard;
  const last = notes.statements.at(-1);
  const { line, event } = subject.words;
  if (event && notes.persons.size > 0 && /^人/.test(line.unit ?? '')) {
    const count = notes.persons.size;
    notes.state([subject], { ...said, claim: { kind: 'bare', count, unit: '人' } }, phrase);
    notes.persons = new Set();
  } else if (tellsHappening(phrase, subject, standard)) {
    const once: Assertion = event
      ? { kind: 'bare', count: 1, unit: '' }
      : { kind: 'absent', all: false };
    notes.state([subject], { ...said, claim: once }, phrase);
  } else if (
    phrase.joined === 'weak' &&
    last?.claim.kind === 'ok' &&
    !last.claim.told &&
    last.words === subject.words
  ) {
    return;
  } else if (last?.words === subject.words && saysOn(phrase, subject)) {
    // 异动2人次，未经批准: says on what was just told.
    return;
  } else if (phrase.leads) {
    notes.lead = subject;
  } else {
    notes.pending.push(subject);
  }
}

/** 异动2人次，未经批准 · …，均经上级批准 · “四风”问题2起，均被上级查处: what the rule itself says of a happening, told behind it. */
function saysOn({ tokens }: Phrase, { words }: Subject): boolean {
  const said = tokens.filter((token) => !isSense(token, 'all', 'neutral') || token.text === '未经');
  if (said[0]?.text === '未经') return true;
  const [only, another] = said;
  if (!words.event || only?.kind !== 'noun' || another !== undefined) return false;
  return /^(?:经.{0,6}批准|被.{1,8}(?:查处|通报))$/.test(only.text);
}

/** 党员大会7月召开 was held where findings are written; elsewhere it may open what follows. */
function hearDoing(heard: Listening, subject: Subject, said: Said, phrase: Phrase): void {
  const { findings, notes } = heard;
  if (!findings || said.months.length + said.dates === 0 || subject.words.event) {
    return notes.refuse('two-readings', phrase);
  }
  notes.state([...notes.pending, subject], { ...said, claim: { kind: 'ok', told: true } }, phrase);
  notes.pending = [];
  notes.last = [subject];
}

const BODY = /([国省州市县区乡镇])[\p{Script=Han}]{0,4}?(工委|党委|组织部|宣传部|政府|委员会)/u;

/** 县直工委命名挂牌, where the standard names 州直工委. */
function isByAnother(nouns: string, { rule }: LineWords): boolean {
  const asked = BODY.exec(rule.trigger);
  const told = BODY.exec(nouns);
  return asked !== null && told !== null && (asked[1] !== told[1] || asked[2] !== told[2]);
}

/** An addition stands only with the honour the standard names; what is said not to be there adds nothing. */
export function hearHonour(
  heard: Listening,
  { words, nouns }: Subject,
  said: Said,
  phrase: Phrase,
): void {
  const { notes } = heard;
  const { claim } = said;
  if (claim.kind === 'absent' || claim.kind === 'denied') return;
  const honour = words.ownText.split('；')[0]?.slice(-4) ?? '';
  if (
    !nouns.replace(/ |并|且/g, '').includes(honour) ||
    claim.kind === 'gap' ||
    isByAnother(nouns, words)
  )
    return notes.refuse('unknown-fault', phrase);
  const subject = { words, nouns, months: [], apart: false, start: phrase.start };
  const counted =
    words.line.control === 'counter' && (claim.kind === 'bare' || claim.kind === 'held');
  const told: Assertion = counted
    ? { kind: 'gap', count: claim.count, unit: claim.unit, unclear: false }
    : { kind: 'absent', all: false };
  notes.state([subject], { ...said, claim: told }, phrase);
}
