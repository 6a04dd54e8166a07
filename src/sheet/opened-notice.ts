import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import type { OpenScheme } from '../scheme/open-scheme';
import { hashRubric } from '../scheme/rubric-hash';
import type { ScoreForm, SummaryForm } from '../scheme/scheme';

/** Tests' own: notice 003 opened without reading its standards, because this room looks at words only. */
export const NOTICE: OpenScheme = openWords();

export const SCORE_FORM: ScoreForm = pick('score');
export const SUMMARY_FORM: SummaryForm = pick('summary');

function openWords(): OpenScheme {
  const scheme = BUILTIN_SCHEMES.find((each) => each.id === 'xiangxi-2017-q3');
  if (!scheme) throw new Error('notice 003 is not built in');
  const { decisions } = scheme;
  return { scheme, readings: new Map(), rubricHash: hashRubric(scheme), decisions };
}

function pick<Kind extends 'score' | 'summary'>(kind: Kind) {
  type Wanted = Kind extends 'score' ? ScoreForm : SummaryForm;
  const form = NOTICE.scheme.forms.find((each): each is Wanted => each.kind === kind);
  if (!form) throw new Error(`notice 003 has no ${kind} form`);
  return form;
}
