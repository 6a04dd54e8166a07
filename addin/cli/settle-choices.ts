import { fail, succeed, type Result } from '../../src/base/result';
import { figureOf } from '../../src/scheme/appraisal-rules';
import type { Choices, Scheme } from '../../src/scheme/scheme';
import { RANK_WORDS } from '../locale/cli-rank';
import type { Assignment, RankRequest } from './rank/rank-request';

/** The choices a file carries, and over them those of the command line; a fault is one sentence that lists what there is. */
export function settleChoices(
  scheme: Scheme,
  carried: Choices,
  { figures, decisions }: Pick<RankRequest, 'figures' | 'decisions'>,
): Result<Choices, string> {
  let choices = carried;
  for (const given of decisions) {
    const option = optionOf(scheme, given);
    if (!option.ok) return option;
    choices = { ...choices, [given.id]: option.value };
  }
  for (const given of figures) {
    const fault = figureFault(scheme, given);
    if (fault !== null) return fail(fault);
    choices = { ...choices, [given.id]: given.value };
  }
  return succeed(choices);
}

/** By its id or by its label. */
function optionOf({ id: scheme, decisions }: Scheme, { id, value }: Assignment) {
  const decision = decisions.find((each) => each.id === id);
  if (!decision) {
    return fail(
      RANK_WORDS.noDecision(
        scheme,
        id,
        decisions.map((each) => each.id),
      ),
    );
  }
  const option = decision.options.find((each) => each.id === value || each.label === value);
  return option ? succeed(option.id) : fail(RANK_WORDS.noOption(decision, value));
}

function figureFault({ id: scheme, figures = [] }: Scheme, { id, value }: Assignment) {
  const figure = figures.find((each) => each.id === id);
  if (!figure) {
    return RANK_WORDS.noFigure(
      scheme,
      id,
      figures.map((each) => each.id),
    );
  }
  return figureOf(figure, { [id]: value }) === null ? RANK_WORDS.notFigure(figure, value) : null;
}
