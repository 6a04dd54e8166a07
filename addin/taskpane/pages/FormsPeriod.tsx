import { Field, Input } from '@fluentui/react-components';
import type { Result } from '../../../src/base/result';
import {
  parameterOf,
  type RenewedScheme,
  type WantedPeriod,
} from '../../../src/handout/renewed-scheme';
import type { RenewalFault } from '../../../src/scheme/renew-scheme';
import type { Scheme } from '../../../src/scheme/scheme';
import { usePane } from '../pane-context';
import { Shape } from '../parts/Shape';
import type { FormsProps } from './FormsPage';
import { useHandoutWords } from './use-handout-words';

/** The notice under the period wanted, or why there is none. */
export type WantedScheme = Result<RenewedScheme, RenewalFault>;

const PARTS = ['year', 'quarter'] as const;

/** 年份 and 季度, where the notice says which of its words change with them. */
export function FormsPeriod({
  selection,
  onSelect,
  scheme,
  wanted,
}: FormsProps & { readonly scheme: Scheme; readonly wanted: WantedScheme }) {
  const { list } = usePane().words;
  const words = useHandoutWords();
  const parts = PARTS.filter((part) => parameterOf(scheme, part) !== null);
  if (parts.length === 0) return null;
  const { period, asFiles } = selection;
  const left = wanted.ok ? wanted.value.left : [];
  const isNew = wanted.ok && wanted.value.document !== null;
  return (
    <>
      <div className="handout-period">
        {parts.map((part) => (
          <Field key={`${scheme.id} ${part}`} label={words[part]}>
            <Input
              type="number"
              defaultValue={String(period[part] ?? parameterOf(scheme, part))}
              onChange={(_, { value }) =>
                onSelect({ ...selection, period: withPart(period, part, value) })
              }
            />
          </Field>
        ))}
      </div>
      {!wanted.ok && (
        <p className="asked" role="alert">
          <Shape name="ask" />
          <span>{words.periodUnreal}</span>
        </p>
      )}
      {isNew && !asFiles && <p className="quiet-line">{words.periodNew}</p>}
      {left.length > 0 && <p className="quiet-line">{words.left(left.join(list))}</p>}
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
