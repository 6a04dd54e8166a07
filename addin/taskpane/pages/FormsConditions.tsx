import { useId, useState } from 'react';
import { Radio, RadioGroup } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import type { ChosenNotice } from './chosen-notice';
import type { FormsProps } from './FormsPage';
import {
  askedConditions,
  saidApart,
  saidOfAll,
  saidOfOne,
  type AskedCondition,
} from './said-conditions';
import { useHandoutWords } from './use-handout-words';

type ConditionsProps = FormsProps & { readonly notice: ChosenNotice };

/** Which parts of the forms are for the subjects: asked of all at once, and of single ones that differ. What nobody says leaves every part open. */
export function FormsConditions(props: ConditionsProps) {
  const { selection, onSelect, notice } = props;
  const words = useHandoutWords();
  const titleId = useId();
  const [single, setSingle] = useState(false);
  const asked = askedConditions(notice.scheme, selection);
  const names = notice.groups.flatMap(({ units }) => units);
  if (asked.length === 0 || names.length === 0) return null;
  const { said } = selection;
  // A list may say of its only name what is not said here.
  const several = names.length > 1 || [...notice.written.conditions.values()].some(hasAny);
  const open = asked.filter(({ condition }) => !said.all.has(condition.id));
  const denyRest = (): void => {
    const next = open.reduce((so, { condition }) => saidOfAll(so, condition.id, false), said);
    onSelect({ ...selection, said: next });
  };
  return (
    <section className="conditions" aria-labelledby={titleId}>
      <h3 id={titleId}>{words.applies(names.length)}</h3>
      <p className="quiet-line">{words.appliesHint}</p>
      <ConditionRows
        asked={asked}
        said={said.all}
        unsaid={words.unsaid}
        onSay={(id, holds) => onSelect({ ...selection, said: saidOfAll(said, id, holds) })}
      />
      <p className="conditions-links">
        {open.length > 0 && open.length < asked.length && (
          <Link onClick={denyRest}>{words.denyRest}</Link>
        )}
        {several && (
          <Link onClick={() => setSingle(!single)} expanded={single}>
            {single ? words.fold : words.single}
          </Link>
        )}
      </p>
      {several && single && <SingleSubjects {...props} asked={asked} names={names} />}
    </section>
  );
}

function hasAny(said: ReadonlyMap<string, unknown>): boolean {
  return said.size > 0;
}

/** One line a condition: what it is and which parts hang on it, 是, 否, or neither. */
function ConditionRows({
  asked,
  said,
  unsaid,
  onSay,
}: {
  readonly asked: readonly AskedCondition[];
  readonly said: ReadonlyMap<string, boolean | null>;
  readonly unsaid: string;
  readonly onSay: (id: string, holds: boolean | null) => void;
}) {
  const { list } = usePane().words;
  const words = useHandoutWords();
  const base = useId();
  return (
    <ul className="plain-list choices">
      {asked.map(({ condition: { id, label }, parts }) => (
        <li key={id} className="condition">
          <span className="choice-words" id={`${base}${id}`}>
            <span>{label}</span>
            <small>{parts.join(list)}</small>
          </span>
          <RadioGroup
            layout="horizontal"
            aria-labelledby={`${base}${id}`}
            value={String(said.get(id) ?? null)}
            onChange={(_, { value }) => onSay(id, value === 'null' ? null : value === 'true')}
          >
            <Radio value="true" label={words.holds} />
            <Radio value="false" label={words.denied} />
            <Radio value="null" label={unsaid} />
          </RadioGroup>
        </li>
      ))}
    </ul>
  );
}

/** Each name with what is said of it; opened, it is asked of this one alone. */
function SingleSubjects(
  props: ConditionsProps & {
    readonly asked: readonly AskedCondition[];
    readonly names: readonly string[];
  },
) {
  const { selection, onSelect, notice, asked, names } = props;
  const { list } = usePane().words;
  const words = useHandoutWords();
  const { said } = selection;
  const apart = (name: string) => saidApart(said, notice.written.conditions.get(name), name);
  const inWords = (name: string): string => {
    if (![...apart(name).values()].some((holds) => holds !== null)) return words.sameAsAll;
    const own = notice.conditions.get(name) ?? new Map<string, boolean>();
    const those = (holds: boolean): string =>
      asked
        .filter(({ condition }) => own.get(condition.id) === holds)
        .map(({ condition }) => condition.label)
        .join(list);
    return words.saidOf(those(true), those(false));
  };
  const [shown, setShown] = useState<string | null>(null);
  return (
    <ul className="plain-list choices">
      {names.map((name) => (
        <li key={name} className="choice-group">
          <button
            type="button"
            className="condition-name"
            aria-expanded={shown === name}
            onClick={() => setShown(shown === name ? null : name)}
          >
            <span className="choice-words">
              <span>{name}</span>
              <small>{inWords(name)}</small>
            </span>
            {shown === name ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          </button>
          {shown === name && (
            <ConditionRows
              asked={asked}
              said={apart(name)}
              unsaid={words.sameAsAll}
              onSay={(id, holds) =>
                onSelect({ ...selection, said: saidOfOne(said, name, id, holds) })
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}
