import type { PreparedItem } from './prepare-form';

/** 「不适用」 and what offices write for it where a unit leads nobody or lacks the function an item is about. */
const SAYS_NOT_APPLICABLE =
  /^(本单位)?(不适用|不涉及|[无没]有?(此项|该项|相应|牵头)(职责|职能|任务|工作)|(不是|非)牵头单位|不牵头)$/;

const DENIAL = /[不无没非]/;

/** Whether the cell says that the item does not apply, and the decision in force lets that item not apply. */
export function saysNotApplicable(
  item: PreparedItem,
  policy: { readonly policy: string; readonly items: readonly string[] },
  text: string,
): boolean {
  if (policy.policy === 'scored' || !policy.items.includes(item.item.id)) return false;
  return wordsSayNotApplicable(text);
}

/** 「不适用」, 「无此项任务」: whatever a decision makes of it. */
export function wordsSayNotApplicable(text: string): boolean {
  return (
    DENIAL.test(text) && SAYS_NOT_APPLICABLE.test(text.replaceAll(/[\s。．.；;，,（）()]/g, ''))
  );
}
