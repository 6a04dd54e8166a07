import { useState, type ReactNode } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import {
  matchSealCode,
  type CodeMatch,
  type MatchedForm,
} from '../../commands/review/match-seal-code';
import type { OpenReview } from '../../commands/review/review-state';
import type { SealWords } from '../../locale/seal-zh-cn';
import { Shape, type ShapeName } from '../parts/Shape';
import { OpenSheets } from './SealAlerts';
import { formName, personName } from './seal-names';
import { useSealWords } from './use-seal-words';

/** 核对封存码: a code copied from paper is held against the forms there are. */
export function CheckCode({ open }: { readonly open: OpenReview }) {
  const words = useSealWords();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  // What was asked is answered anew when a form changes.
  const match = asked === '' ? null : matchSealCode(asked, open.seals);
  return (
    <section className="person-facts" aria-labelledby="seal-check">
      <h3 id="seal-check">{words.check.title}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(typed.trim());
        }}
      >
        <Field label={words.check.label} hint={words.check.hint}>
          <Input
            className="seal-typed"
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value }) => {
              setTyped(value);
              setAsked('');
            }}
          />
        </Field>
        <div className="buttons">
          <Button type="submit">{words.check.deed}</Button>
        </div>
      </form>
      <div className="seal-answer" role="status">
        {match && <Answer open={open} match={match} />}
      </div>
    </section>
  );
}

function Answer({ open, match }: { readonly open: OpenReview; readonly match: CodeMatch }) {
  const words = useSealWords();
  switch (match.kind) {
    case 'length':
      return <Line shape="ask">{words.check.length(match.signs)}</Line>;
    case 'miscopied':
      return <Line shape="ask">{words.check.wrong}</Line>;
    case 'none':
      return (
        <Line shape="must">
          {words.check.none}
          {open.unassigned.length > 0 && words.check.unassigned(open.unassigned.length)}
        </Line>
      );
    case 'found':
      return match.forms.map((found) => (
        <Line key={`${found.form.subject} ${found.form.form}`} shape={shapeOf(found)}>
          {foundWords(open, found, words)}
          <OpenSheets open={open} seal={found.form} />
        </Line>
      ));
  }
}

function Line({ shape, children }: { readonly shape: ShapeName; readonly children: ReactNode }) {
  return (
    <p className="review-issue">
      <Shape name={shape} />
      <span>{children}</span>
    </p>
  );
}

function shapeOf({ as, form, seal }: MatchedForm): ShapeName {
  if (as !== 'now') return 'must';
  if (form.sheets.length > 1 || (form.seal && !seal)) return 'ask';
  return seal ? 'ok' : 'note';
}

function foundWords(open: OpenReview, { form, seal, as }: MatchedForm, words: SealWords): string {
  const name = words.formOf(personName(open, form.subject, words), formName(open, form, words));
  const on = seal?.on ?? '';
  if (as === 'earlier') return words.check.earlier(name, on);
  if (as === 'sealed') {
    return form.state === 'gone' ? words.check.gone(name, on) : words.check.changed(name, on);
  }
  if (form.sheets.length > 1) return words.check.twice(name);
  if (seal) return words.check.now(name);
  return form.seal ? words.check.nowOther(name) : words.check.nowUnsealed(name);
}
