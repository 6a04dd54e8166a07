import { useState } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { formatPoints } from '../../../src/base/points';
import type { Appraisal } from '../../../src/scheme/appraisal';
import { findDisorder } from '../../../src/ranking/figure-order';
import { figureOf } from '../../../src/scheme/appraisal-rules';
import type { FigureState } from '../../commands/appraisal/appraisal-state';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';
import { SignForm } from '../parts/SignForm';
import { useReturnFocus } from '../use-return-focus';
import { WhatIf } from './WhatIf';
import { useAppraisalWords } from './use-appraisal-words';

/** Numbers that only the owner can give, each with its field right there; nothing is proposed. */
export function FigureBox({
  figures,
  appraisal,
}: {
  readonly figures: readonly FigureState[];
  readonly appraisal: Appraisal;
}) {
  const { words: pane } = usePane();
  const words = useAppraisalWords();
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [signing, setSigning] = useState(false);
  const { opener, leave } = useReturnFocus(signing);
  const missing = figures.filter(({ value }) => value === null);
  const [first] = missing;
  if (!first) return null;
  const filled = missing.filter(({ figure }) => (written[figure.id] ?? '').trim() !== '');
  const values = Object.fromEntries(
    filled.map(({ figure }) => [figure.id, (written[figure.id] ?? '').trim()]),
  );
  const sound = filled.every(({ figure }) => figureOf(figure, values) !== null);
  const disorder = disorderOf(figures, values, appraisal);
  const quotes = [...new Set(missing.flatMap(({ figure }) => figure.quotes))];
  return (
    <Box tone="ask">
      <h3>{words.figures.title(missing.length)}</h3>
      <p className="quiet-line">{words.figures.lead}</p>
      <div className="figures">
        {missing.map(({ figure }) => (
          <FigureField
            key={figure.id}
            state={{ figure, written: written[figure.id] ?? '' }}
            onWrite={(text) => setWritten((now) => ({ ...now, [figure.id]: text }))}
          />
        ))}
      </div>
      {quotes.map((quote) => (
        <p key={quote} className="quiet-line">
          {pane.problems.quote(quote)}
        </p>
      ))}
      {disorder.map(({ better, worse, of }) => (
        <p key={worse} role="alert">
          {words.figures.disorder[of](worse, better)}
        </p>
      ))}
      {filled.length > 0 && sound && disorder.length === 0 && (
        <WhatIf scheme={first.scheme} options={values} />
      )}
      {signing ? (
        <Signing
          scheme={first.scheme}
          values={values}
          onDone={() => {
            leave();
            setSigning(false);
          }}
        />
      ) : (
        <div className="buttons">
          <Button
            ref={opener}
            disabledFocusable={filled.length === 0 || !sound || disorder.length > 0}
            onClick={() => setSigning(true)}
          >
            {words.figures.sign}
          </Button>
        </div>
      )}
    </Box>
  );
}

/** What is written now beside what is given already: a worse grade that counts for more is no slip to be signed. */
function disorderOf(
  figures: readonly FigureState[],
  written: Readonly<Record<string, string>>,
  appraisal: Appraisal,
) {
  const known = new Map(
    figures.flatMap(({ figure, value }) => {
      const number = figureOf(figure, { [figure.id]: written[figure.id] ?? value ?? '' });
      return number ? [[figure.id, number] as const] : [];
    }),
  );
  const labelOf = (id: string): string =>
    figures.find(({ figure }) => figure.id === id)?.figure.label ?? id;
  return findDisorder(appraisal, known)
    .filter(({ better, worse }) => better in written || worse in written)
    .map(({ better, worse, of }) => ({ better: labelOf(better), worse: labelOf(worse), of }));
}

function FigureField({
  state: { figure, written },
  onWrite,
}: {
  readonly state: {
    readonly figure: FigureState['figure'];
    readonly written: string;
  };
  readonly onWrite: (text: string) => void;
}) {
  const words = useAppraisalWords();
  const { id, label, unit, least, most } = figure;
  const wrong = written.trim() !== '' && figureOf(figure, { [id]: written }) === null;
  return (
    <Field
      label={label}
      {...(wrong && {
        validationState: 'error' as const,
        validationMessage: words.figures.wrong(formatPoints(least), formatPoints(most)),
      })}
    >
      <Input
        value={written}
        inputMode="decimal"
        contentAfter={unit === '' ? null : <span>{unit}</span>}
        onChange={(_, { value }) => onWrite(value)}
      />
    </Field>
  );
}

function Signing({
  scheme,
  values,
  onDone,
}: {
  readonly scheme: string;
  readonly values: Readonly<Record<string, string>>;
  readonly onDone: () => void;
}) {
  const { session, words } = usePane();
  return (
    <SignForm
      title={words.command.decide}
      deed={words.command.decide}
      onCancel={onDone}
      onSign={(name, reason) => {
        void session.decideAll(scheme, values, name, reason);
        onDone();
      }}
    />
  );
}
