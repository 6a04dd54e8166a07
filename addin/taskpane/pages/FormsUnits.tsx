import { useState } from 'react';
import { Checkbox } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import type { RosterGroup, Scheme } from '../../../src/scheme/scheme';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { Step } from '../parts/Step';
import {
  chosenUnits,
  listsUnits,
  subjectLabel,
  withUnits,
  type ChosenNotice,
} from './chosen-notice';
import type { FormsSelection } from './forms-selection';
import { FormsConditions } from './FormsConditions';
import type { FormsProps } from './FormsPage';
import { PasteNames } from './PasteNames';
import { WriteNames } from './WriteNames';

/** Groups of the notice, each to be opened for single units, or a pasted list; where the notice brings none, names to be written. */
export function FormsUnits(
  props: FormsProps & { readonly scheme: Scheme; readonly notice: ChosenNotice },
) {
  const { words } = usePane();
  const [pasting, setPasting] = useState(false);
  if (!listsUnits(props.scheme)) {
    return (
      <Step
        number={3}
        title={subjectLabel(props.scheme) === null ? words.forms.units : words.forms.subjects}
      >
        <WriteNames {...props} />
        <FormsConditions {...props} />
      </Step>
    );
  }
  return (
    <Step
      number={3}
      title={words.forms.units}
      action={
        <span className="step-action">
          <Link onClick={() => setPasting(!pasting)} expanded={pasting}>
            {words.command['paste-names']}
          </Link>
        </span>
      }
    >
      {pasting && <PasteNames {...props} onDone={() => setPasting(false)} />}
      <RosterChoice {...props} roster={props.scheme} />
      <FormsConditions {...props} />
    </Step>
  );
}

/** The groups of a roster to choose from, the notice's own or one lent by another. */
export function RosterChoice(
  props: FormsProps & { readonly scheme: Scheme; readonly roster: Scheme },
) {
  return (
    <ul className="plain-list choices">
      {clustersOf(props.roster).map(({ title, groups }) =>
        title === null ? (
          groups.map((group) => <GroupRow key={group.title} {...props} group={group} />)
        ) : (
          <ClusterRow key={title} {...props} title={title} groups={groups} />
        ),
      )}
    </ul>
  );
}

interface Cluster {
  readonly title: string | null;
  readonly groups: readonly RosterGroup[];
}

/** Groups in the notice's order, those of one cluster under one heading. */
function clustersOf({ rosters }: Scheme): readonly Cluster[] {
  const clusters: { title: string | null; groups: RosterGroup[] }[] = [];
  for (const group of rosters) {
    const last = clusters.at(-1);
    if (last && last.title === group.cluster) last.groups.push(group);
    else clusters.push({ title: group.cluster, groups: [group] });
  }
  return clusters;
}

function ClusterRow({
  title,
  groups,
  selection,
  onSelect,
  scheme,
}: FormsProps & {
  readonly scheme: Scheme;
  readonly title: string;
  readonly groups: readonly RosterGroup[];
}) {
  const { words } = usePane();
  const [open, setOpen] = useState(false);
  const chosen = groups.reduce((sum, group) => sum + chosenUnits(selection, group).length, 0);
  const all = groups.reduce((sum, group) => sum + group.units.length, 0);
  const choose = (every: boolean) =>
    onSelect(
      groups.reduce<FormsSelection>(
        (next, { title: group, units }) =>
          withUnits(next, group, every ? units.map(({ name }) => name) : []),
        selection,
      ),
    );
  return (
    <li className="choice-group">
      <ChoiceLine
        label={words.forms.cluster(title, groups.length)}
        chosen={chosen}
        all={all}
        open={open}
        onChoose={choose}
        onOpen={() => setOpen(!open)}
      />
      {open && (
        <ul className="plain-list choices choices-inner">
          {groups.map((group) => (
            <GroupRow
              key={group.title}
              selection={selection}
              onSelect={onSelect}
              scheme={scheme}
              group={group}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

const NAMES_SHOWN = 6;

function GroupRow({
  group,
  selection,
  onSelect,
}: FormsProps & { readonly scheme: Scheme; readonly group: RosterGroup }) {
  const { words } = usePane();
  const [open, setOpen] = useState(false);
  const chosen = chosenUnits(selection, group);
  const names = group.units.map(({ name }) => name);
  const shown = chosen.slice(0, NAMES_SHOWN).join(words.list);
  return (
    <li className="choice-group">
      <ChoiceLine
        label={group.title}
        chosen={chosen.length}
        all={names.length}
        open={open}
        onChoose={(every) => onSelect(withUnits(selection, group.title, every ? names : []))}
        onOpen={() => setOpen(!open)}
      />
      {!open && chosen.length > 0 && (
        <small className="choice-names">
          {chosen.length < names.length &&
            words.line(words.forms.chosen(chosen.length, names.length), '')}
          {shown}
          {chosen.length > NAMES_SHOWN && words.forms.andMore}
        </small>
      )}
      {open && (
        <ul className="plain-list choice-units">
          {names.map((name) => (
            <li key={name}>
              <Checkbox
                label={name}
                checked={chosen.includes(name)}
                onChange={(_, { checked }) =>
                  onSelect(
                    withUnits(
                      selection,
                      group.title,
                      checked === true ? [...chosen, name] : chosen.filter((each) => each !== name),
                    ),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function ChoiceLine({
  label,
  chosen,
  all,
  open,
  onChoose,
  onOpen,
}: {
  readonly label: string;
  readonly chosen: number;
  readonly all: number;
  readonly open: boolean;
  readonly onChoose: (every: boolean) => void;
  readonly onOpen: () => void;
}) {
  const { words } = usePane();
  return (
    <div className="choice">
      <Checkbox
        label={label}
        checked={chosen === 0 ? false : chosen === all ? true : 'mixed'}
        onChange={() => onChoose(chosen < all)}
      />
      <button
        type="button"
        className="choice-open"
        aria-expanded={open}
        aria-label={words.forms.expand(label)}
        onClick={onOpen}
      >
        {words.forms.count(all)}
        {open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
      </button>
    </div>
  );
}
