import { joinItemLabels, labelOfItem } from '../scheme/item-label';
import { chosenOption, isConfirmed } from '../scheme/open-scheme';
import type { OpenScheme } from '../scheme/open-scheme';
import type { Choices, Decision } from '../scheme/scheme';

/** 「本表口径：满分98分（推定）；…」: every reading that changes a number, printed with the result. */
export function decisionNote(opened: OpenScheme, choices: Choices): string {
  const parts = opened.decisions
    .filter((decision) => changesNumbers(opened, decision))
    .map((decision) => {
      const labels = decision.items.map((item) => labelOfItem(opened.scheme, item));
      const place = isOfStandard(opened, decision) ? joinItemLabels(labels) : '';
      const label = chosenOption(decision, choices).label;
      return `${place}${label}${isConfirmed(decision, choices) ? '' : '（推定）'}`;
    });
  return parts.length === 0 ? '' : `本表口径：${parts.join('；')}。`;
}

function changesNumbers(opened: OpenScheme, decision: Decision): boolean {
  return (
    isOfStandard(opened, decision) || decision.options.some(({ effect }) => effect.kind !== 'none')
  );
}

/** A doubt found in a standard rather than declared by the scheme. */
function isOfStandard(opened: OpenScheme, decision: Decision): boolean {
  return !opened.scheme.decisions.includes(decision);
}
