import { useState } from 'react';
import { Button, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { RecordedDraw } from '../../../src/ledger/fold-draws';
import type { DrawnLot } from '../../../src/lottery/draw-lots';
import type { DrawView } from '../../commands/review/draw-view';
import { usePane } from '../pane-context';
import { SignForm } from '../parts/SignForm';
import { useDrawWords } from './use-draw-words';

interface LineProps {
  readonly view: DrawView;
  readonly made: RecordedDraw;
  readonly lot: DrawnLot;
  readonly onDone: () => void;
}

/** What can be recorded of one line drawn: the result of its check, or that it withdrew. */
export function LineDetails({ view, made, lot, onDone }: LineProps) {
  const { session } = usePane();
  const words = useDrawWords();
  const [leaving, setLeaving] = useState(false);
  const { line, state } = lot;
  if (state === 'withdrawn') return null;
  if (leaving) {
    const { record } = made;
    return (
      <SignForm
        title={words.withdrawTitle(line)}
        deed={words.withdrawDeed}
        onCancel={() => setLeaving(false)}
        onSign={(by, reason) => {
          const withdrawn = [...record.withdrawn, { line, reason }];
          // A later row of the same draw: the log gives it an id and a day of its own.
          void session.recordReview({ ...record, by, withdrawn });
          onDone();
        }}
      />
    );
  }
  return (
    <CheckForm view={view} made={made} lot={lot} onDone={onDone} onLeave={() => setLeaving(true)} />
  );
}

/** 抽查核实: agreed or not, in words, signed. */
function CheckForm({
  view,
  made,
  lot: { line },
  onDone,
  onLeave,
}: LineProps & { readonly onLeave: () => void }) {
  const { session, words: pane, signer, rememberSigner } = usePane();
  const words = useDrawWords();
  const before = made.checks.get(line);
  const [result, setResult] = useState<'confirmed' | 'differs'>(before?.result ?? 'confirmed');
  const [finding, setFinding] = useState(before?.finding ?? '');
  const [by, setBy] = useState(signer);
  const [asked, setAsked] = useState(false);
  const needed = (value: string, message: string) =>
    asked && value.trim() === ''
      ? { validationState: 'error' as const, validationMessage: message }
      : {};
  const keep = (): void => {
    // That something differs says nothing without what it is.
    if (by.trim() === '' || (result === 'differs' && finding.trim() === '')) return setAsked(true);
    rememberSigner(by.trim());
    void session.recordReview({
      kind: 'spot-check',
      by: by.trim(),
      scheme: view.scheme.id,
      draw: made.id,
      line,
      result,
      finding: finding.trim(),
    });
    onDone();
  };
  return (
    <div
      className="sign"
      role="group"
      aria-label={words.checkTitle(line)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <RadioGroup
        layout="horizontal"
        aria-label={words.checkTitle(line)}
        value={result}
        onChange={(_, { value }) => setResult(value === 'differs' ? 'differs' : 'confirmed')}
      >
        <Radio value="confirmed" label={words.confirmed} />
        <Radio value="differs" label={words.differs} />
      </RadioGroup>
      <Field
        label={words.finding(result === 'differs')}
        {...(result === 'differs' && needed(finding, words.findingNeed))}
      >
        <Textarea
          value={finding}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => setFinding(value)}
        />
      </Field>
      <Field label={words.by} {...needed(by, words.nameNeed)}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className="buttons">
        <Button onClick={keep}>{words.keepCheck}</Button>
        <Button appearance="subtle" onClick={onLeave}>
          {words.withdraw}
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          {pane.command.cancel}
        </Button>
      </div>
    </div>
  );
}
