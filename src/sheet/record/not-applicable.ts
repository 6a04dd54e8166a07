import type { Condition } from '../../scheme/record-form';

/** 「不适用：没有党内职务」, from the label of the condition that does not hold. */
export function notApplicable({ label }: Condition): string {
  if (label.startsWith('有')) return `不适用：没${label}`;
  return label.startsWith('是') ? `不适用：不${label}` : `不适用：不是${label}`;
}
