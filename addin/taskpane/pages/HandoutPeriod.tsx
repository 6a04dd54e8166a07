import { Field, Input } from '@fluentui/react-components';
import { parameterOf, type WantedPeriod } from '../../../src/handout/renewed-scheme';
import type { Scheme } from '../../../src/scheme/scheme';
import type { HandoutPlan } from '../plan-handout';
import { usePane } from '../pane-context';
import { Shape } from '../parts/Shape';
import type { HandoutProps } from './FormsHandout';

const PARTS = ['year', 'quarter'] as const;

/** 年份 and 季度, where the notice says which of its words change with them. */
export function HandoutPeriod({
  handout,
  words,
  scheme,
  plan,
}: HandoutProps & { readonly scheme: Scheme; readonly plan: HandoutPlan }) {
  const { list } = usePane().words;
  const parts = PARTS.filter((part) => parameterOf(scheme, part) !== null);
  if (parts.length === 0) return null;
  return (
    <>
      <div className="handout-period">
        {parts.map((part) => (
          <Field key={`${scheme.id} ${part}`} label={words[part]}>
            <Input
              type="number"
              defaultValue={String(handout.get().period[part] ?? parameterOf(scheme, part))}
              onChange={(_, { value }) =>
                handout.set({ period: withPart(handout.get().period, part, value) })
              }
            />
          </Field>
        ))}
      </div>
      {plan.fault && plan.fault.code !== 'too-many-sheets' && (
        <p className="asked" role="alert">
          <Shape name="ask" />
          <span>{words.periodUnreal}</span>
        </p>
      )}
      {plan.left.length > 0 && <p className="quiet-line">{words.left(plan.left.join(list))}</p>}
    </>
  );
}

/** An emptied field asks for no other period; what is no number is one nobody can have meant. */
function withPart(
  period: WantedPeriod,
  part: (typeof PARTS)[number],
  written: string,
): WantedPeriod {
  const bare = written.trim();
  return { ...period, [part]: bare === '' ? null : /^\d+$/.test(bare) ? Number(bare) : 0 };
}
