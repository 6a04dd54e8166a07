import { useState } from 'react';
import { Radio, RadioGroup } from '@fluentui/react-components';
import type { Scheme } from '../../../src/scheme/scheme';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { EMPTY_SELECTION } from './forms-selection';
import type { FormsProps } from './FormsPage';
import { FormsPeriod, type WantedScheme } from './FormsPeriod';
import { NoticeLabel } from './NoticeLabel';

/** The notice chosen, under the period wanted, and the others where there are any. */
export function FormsNotice({
  selection,
  onSelect,
  scheme,
  wanted,
}: FormsProps & { readonly scheme: Scheme; readonly wanted: WantedScheme }) {
  const { state, words } = usePane();
  const [changing, setChanging] = useState(false);
  const others = state.schemes.length > 1;
  const { title, shortIssuer, issuer, issued } = wanted.ok ? wanted.value.scheme : scheme;
  return (
    <>
      {others && (
        <span className="step-action">
          <Link onClick={() => setChanging(!changing)} expanded={changing}>
            {words.forms.change}
          </Link>
        </span>
      )}
      {changing ? (
        <RadioGroup
          aria-label={words.forms.notice}
          value={scheme.id}
          onChange={(_, { value }) => {
            onSelect({ ...EMPTY_SELECTION, scheme: value, asFiles: selection.asFiles });
            setChanging(false);
          }}
        >
          {state.schemes.map((each) => (
            <Radio key={each.id} value={each.id} label={<NoticeLabel scheme={each} />} />
          ))}
        </RadioGroup>
      ) : (
        <div className="notice-card">
          <strong>{title}</strong>
          <small>{words.forms.issued(shortIssuer ?? issuer, issued)}</small>
        </div>
      )}
      <FormsPeriod selection={selection} onSelect={onSelect} scheme={scheme} wanted={wanted} />
    </>
  );
}
