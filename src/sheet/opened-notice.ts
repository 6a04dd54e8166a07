import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import { openScheme } from '../scheme/open-scheme';
import type { OpenScheme } from '../scheme/open-scheme';
import { hashRubric } from '../scheme/rubric-hash';
import type { Scheme, ScoreForm, SummaryForm } from '../scheme/scheme';

/** Tests' own: notice 003 opened without reading its standards, because this room looks at words only. */
export const NOTICE: OpenScheme = openWords();

export const SCORE_FORM: ScoreForm = pick('score');
export const SUMMARY_FORM: SummaryForm = pick('summary');

/** Tests' own: notice 002, whose form has no header line, a column for 评分标准 and an item that adds points. */
export const NOTICE_002: OpenScheme = openScheme(find('xiangxi-2018-5'));
export const FORM_002: ScoreForm = scoreFormOf(NOTICE_002);

function openWords(): OpenScheme {
  const scheme = find('xiangxi-2017-q3');
  const { decisions } = scheme;
  return { scheme, readings: new Map(), rubricHash: hashRubric(scheme), decisions };
}

function find(id: string): Scheme {
  const scheme = BUILTIN_SCHEMES.find((each) => each.id === id);
  if (!scheme) throw new Error(`${id} is not built in`);
  return scheme;
}

function scoreFormOf({ scheme }: OpenScheme): ScoreForm {
  const form = scheme.forms.find((each): each is ScoreForm => each.kind === 'score');
  if (!form) throw new Error(`${scheme.id} has no score form`);
  return form;
}

function pick<Kind extends 'score' | 'summary'>(kind: Kind) {
  type Wanted = Kind extends 'score' ? ScoreForm : SummaryForm;
  const form = NOTICE.scheme.forms.find((each): each is Wanted => each.kind === kind);
  if (!form) throw new Error(`notice 003 has no ${kind} form`);
  return form;
}
