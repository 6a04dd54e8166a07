import { decidedOf } from '../../src/ledger/fold-ledger';
import type { LedgerRecord } from '../../src/ledger/record';
import type { OpenScheme } from '../../src/scheme/open-scheme';
import { figureOf } from '../../src/scheme/appraisal-rules';
import type { Decision, Scheme } from '../../src/scheme/scheme';
import type { FigureState } from './appraisal/appraisal-state';
import type { DecisionState } from './decision-state';

/** Every decision of a scheme with the option in force; 推定 where nobody has confirmed the default. */
export function decisionStates(
  opened: OpenScheme,
  records: readonly LedgerRecord[],
): readonly DecisionState[] {
  const decided = decidedOf(records, opened.scheme.id);
  return opened.decisions.map((decision) => {
    const record = decided.find((each) => each.decision === decision.id);
    const option = optionInForce(decision, record?.option);
    const assumed = record === undefined;
    return {
      scheme: opened.scheme.id,
      decision,
      chosen: option.id,
      tag: assumed ? `${option.label}（推定）` : option.label,
      assumed,
      record: record?.id ?? '',
      by: record?.by ?? '',
      on: record?.on ?? '',
      reason: record?.reason ?? '',
    };
  });
}

function optionInForce(
  decision: Decision,
  chosen: string | undefined,
): Decision['options'][number] {
  const option = decision.options.find((each) => each.id === chosen) ?? decision.options[0];
  if (!option) throw new Error(`decision without options: ${decision.id}`);
  return option;
}

/** Every figure of a scheme with what its owner gave; a value that cannot be taken is none. */
export function figureStates(
  scheme: Scheme,
  records: readonly LedgerRecord[],
): readonly FigureState[] {
  const decided = decidedOf(records, scheme.id);
  return (scheme.figures ?? []).map((figure) => {
    const record = decided.find((each) => each.decision === figure.id);
    const taken = record && figureOf(figure, { [figure.id]: record.option }) !== null;
    return {
      scheme: scheme.id,
      figure,
      value: taken ? record.option : null,
      record: record?.id ?? '',
      by: record?.by ?? '',
      on: record?.on ?? '',
      reason: record?.reason ?? '',
    };
  });
}
