import { fail, succeed, type Result } from '../../../src/base/result';
import { appraisalRulesOf, type AppraisalRules } from '../../../src/scheme/appraisal-rules';
import type { Choices, Scheme } from '../../../src/scheme/scheme';
import { RANK_WORDS } from '../../locale/cli-rank';
import type { RankRequest } from './rank-request';
import { settleChoices } from '../settle-choices';

/** An appraisal's notice with every reading in force. */
export interface RuledScheme {
  readonly scheme: Scheme;
  readonly choices: Choices;
  readonly rules: AppraisalRules;
}

/** The readings a file carries, and over them those of the command line. */
export function ruledScheme(
  schemes: readonly Scheme[],
  scheme: Scheme,
  carried: Choices,
  request: Pick<RankRequest, 'figures' | 'decisions'>,
): Result<RuledScheme, string> {
  const choices = settleChoices(scheme, carried, request);
  if (!choices.ok) return choices;
  const rules = appraisalRulesOf(scheme, choices.value);
  if (rules) return succeed({ scheme, choices: choices.value, rules });
  const others = schemes.flatMap(({ id, appraisal }) => (appraisal ? [id] : []));
  return fail(RANK_WORDS.noAppraisal(scheme.id, others));
}
