import { deniesAll } from './fact-lexicon';
import type { FactToken } from './scan-facts';
import { isSense } from './token-claims';

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
