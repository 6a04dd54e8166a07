import { useEffect, useRef, useState } from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import type { Scheme } from '../../../src/scheme/scheme';
import { matchNames, type NameMatch } from '../../commands/forms/match-names';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import { withUnits } from './chosen-notice';
import type { FormsSelection } from './forms-selection';
import type { FormsProps } from './FormsPage';

/** 粘贴名单…: certain names are chosen, near ones are asked, unknown ones are said. */
export function PasteNames({
  selection,
  onSelect,
  scheme,
  onDone,
}: FormsProps & { readonly scheme: Scheme; readonly onDone: () => void }) {
  const { words } = usePane();
  const [pasted, setPasted] = useState('');
  const [matches, setMatches] = useState<readonly NameMatch[] | null>(null);
  const list = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Opened by a press in the pane: what is pasted next goes here.
    list.current?.focus();
  }, []);
  const match = () => {
    const found = matchNames(scheme, pasted);
    const certain = found.filter(({ certain: sure }) => sure);
    onSelect(certain.reduce(choose, { ...selection, scheme: scheme.id, units: {} }));
    setMatches(found);
  };
  const answer = (asked: NameMatch, yes: boolean) => {
    if (yes) onSelect(choose(selection, asked));
    setMatches(
      (matches ?? []).flatMap((each) => {
        if (each !== asked) return [each];
        return yes ? [{ ...each, certain: true }] : [];
      }),
    );
  };
  return (
    <div className="paste">
      <Field label={words.forms.pasteTitle} hint={words.forms.paste}>
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => void (list.current = element)}
          value={pasted}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => setPasted(value)}
        />
      </Field>
      <div className="buttons">
        <Button disabledFocusable={pasted.trim() === ''} onClick={match}>
          {words.command['match-names']}
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          {words.command.close}
        </Button>
      </div>
      {matches && <Matches matches={matches} onAnswer={answer} />}
    </div>
  );
}

function Matches({
  matches,
  onAnswer,
}: {
  readonly matches: readonly NameMatch[];
  readonly onAnswer: (match: NameMatch, yes: boolean) => void;
}) {
  const { words } = usePane();
  const unknown = matches.filter(({ unit }) => unit === null);
  const near = matches.filter(({ unit, certain }) => unit !== null && !certain);
  return (
    <div role="status">
      <p>{words.forms.matched(matches.filter(({ certain }) => certain).length)}</p>
      {near.map((match) => (
        <p key={match.written} className="asked">
          <Shape name="ask" />
          <span>
            {words.forms.near(match.written, match.unit ?? '')}{' '}
            <Link onClick={() => onAnswer(match, true)}>{words.forms.yes}</Link>{' '}
            <Link onClick={() => onAnswer(match, false)}>{words.forms.no}</Link>
          </span>
        </p>
      ))}
      {unknown.length > 0 && (
        <p className="asked">
          <Shape name="note" />
          <span>{words.forms.unknown(unknown.map(({ written }) => written).join(words.list))}</span>
        </p>
      )}
    </div>
  );
}

function choose(selection: FormsSelection, { unit, group }: NameMatch): FormsSelection {
  if (unit === null || group === null) return selection;
  return withUnits(selection, group, [...(selection.units[group] ?? []), unit]);
}
