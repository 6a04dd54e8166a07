import type { Finding } from '../../src/lint/finding';
import { groupSentence } from '../../src/locale/zh-cn-lint-groups';
import type { DecisionState } from '../commands/decision-state';

/** 体检 in the order it is worked through. */
export interface FindingParts {
  /** 必改 and 待定 that nobody has signed a decision for. */
  readonly open: readonly Finding[];
  /** 提醒; those that say the same of several items stand together. */
  readonly notes: readonly (readonly [Finding, ...Finding[]])[];
  /** What a signed decision settles. */
  readonly settled: readonly Finding[];
}

export function partFindings(
  findings: readonly Finding[],
  decisions: readonly DecisionState[],
): FindingParts {
  const signed = new Set(
    decisions.filter(({ assumed }) => !assumed).map(({ decision }) => decision.id),
  );
  const isSettled = ({ decision }: Finding) => decision !== undefined && signed.has(decision);
  const unsettled = findings.filter((each) => !isSettled(each));
  return {
    open: unsettled.filter(({ severity }) => severity !== 'note'),
    notes: groupNotes(unsettled.filter(({ severity }) => severity === 'note')),
    settled: findings.filter(isSettled),
  };
}

function groupNotes(notes: readonly Finding[]): FindingParts['notes'] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const note of notes) {
    const group = groups.find((each) => groupSentence([...each, note]) !== null);
    if (group) group.push(note);
    else groups.push([note]);
  }
  return groups;
}
