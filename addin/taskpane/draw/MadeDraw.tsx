import { useState, type ReactNode } from 'react';
import { Button, Input } from '@fluentui/react-components';
import { composeDrawRecord } from '../../../src/document/compose-draw-record';
import { layOutDocument } from '../../../src/document/lay-out-document';
import type { RecordedDraw } from '../../../src/ledger/fold-draws';
import { formatCheckCode } from '../../../src/lottery/lot-list';
import type { DrawView } from '../../commands/review/draw-view';
import { FormsWork } from '../pages/FormsWork';
import { usePane } from '../pane-context';
import { Foot } from '../parts/Foot';
import { Link } from '../parts/Link';
import { NoticeBox } from '../parts/NoticeBox';
import { Shape } from '../parts/Shape';
import { SignForm } from '../parts/SignForm';
import { Step } from '../parts/Step';
import type { FocusTarget, Follow } from '../use-focus-after';
import { useReturnFocus } from '../use-return-focus';
import { BLANK_DRAW, type DrawDraft } from './draw-draft';
import { ChangedList } from './ChangedList';
import { EarlierDraws } from './EarlierDraws';
import { ListedLines } from './ListedLines';
import { ResultStep } from './ResultStep';
import { ShareStep } from './ShareStep';
import { useDrawWords } from './use-draw-words';

interface MadeProps {
  readonly view: DrawView;
  readonly made: RecordedDraw;
  readonly chooser: ReactNode;
  /** Of the result, which takes the keys once it is drawn. */
  readonly heading: FocusTarget;
  readonly follow: Follow;
  readonly onChange: (change: Partial<DrawDraft>) => void;
}

/** The last draw: what it was made of, whom it drew, and what came of each. */
export function MadeDraw({ view, made, chooser, heading, follow, onChange }: MadeProps) {
  const { session, state } = usePane();
  const words = useDrawWords();
  const { record } = made;
  const earlier = view.draws.slice(0, -1);
  const write = async (): Promise<void> => {
    const document = composeDrawRecord({
      drawn: made,
      earlier,
      purpose: words.purpose(view.scheme.shortTitle, view.rules.quote),
      basis: { quote: view.rules.quote, label: view.rules.label },
      counted: view.counted,
    });
    if (document) {
      await session.insertLaidOut(document.name, (name) => layOutDocument(document, name));
    }
  };
  return (
    <>
      <main className="body steps">
        {chooser}
        <NoticeBox />
        {state.inserted?.page === 'draw' && <FormsWork />}
        {view.changed && <ChangedList title={words.changed} change={view.changed} />}
        <MadeList view={view} made={made} />
        <ShareStep
          view={view}
          size={record.lines.length}
          count={record.count}
          share={record}
          done
        />
        <Step number={3} title={words.seed} done>
          <Input size="large" readOnly aria-label={words.seed} value={record.seed} />
          <p className="quiet-line">{words.seedHint}</p>
        </Step>
        <ResultStep view={view} made={made} heading={heading}>
          <Again view={view} follow={follow} onChange={onChange} />
          {record.reason !== '' && <p className="quiet-line">{words.because(record.reason)}</p>}
          {record.reason === '' && earlier.length > 0 && <Unasked />}
          <EarlierDraws draws={earlier} />
        </ResultStep>
      </main>
      <Foot>
        <span className="foot-words">{words.footWrite}</span>
        <Button
          appearance="primary"
          data-primary=""
          disabledFocusable={made.draw === null}
          onClick={() => made.draw !== null && void write()}
        >
          {words.write}
        </Button>
      </Foot>
    </>
  );
}

/** Nobody draws again without a reason but two panes at the same moment. */
function Unasked() {
  const words = useDrawWords();
  return (
    <p className="asked">
      <Shape name="ask" />
      <span>{words.unasked}</span>
    </p>
  );
}

function MadeList({ view, made: { record } }: Pick<MadeProps, 'view' | 'made'>) {
  const words = useDrawWords();
  const [shown, setShown] = useState(false);
  const { lines, lockedAt, purpose } = record;
  return (
    <Step
      number={1}
      title={words.list}
      done
      action={
        <span className="step-action">
          <Link onClick={() => setShown(!shown)} expanded={shown}>
            {shown ? words.fold : words.look(lines.length, view.counted)}
          </Link>
        </span>
      }
    >
      <p>
        {purpose === 'spot-check' && view.agreed && !view.changed
          ? words.agreed(lines.length)
          : words.listed(lines.length, view.counted)}
      </p>
      <p className="quiet-line">{words.locked(formatCheckCode(record), lockedAt)}</p>
      {shown && <ListedLines lines={lines} label={words.list} />}
    </Step>
  );
}

/** A new draw is asked for its reason; the one before stays. */
function Again({ view, follow, onChange }: Pick<MadeProps, 'view' | 'follow' | 'onChange'>) {
  const words = useDrawWords();
  const [open, setOpen] = useState(false);
  const { opener, leave } = useReturnFocus(open);
  if (!open) {
    return (
      <div className="buttons">
        <Button ref={opener} onClick={() => setOpen(true)}>
          {words.again}
        </Button>
      </div>
    );
  }
  return (
    <SignForm
      title={words.againTitle}
      deed={words.againDeed}
      onCancel={() => {
        leave();
        setOpen(false);
      }}
      onSign={(by, reason) =>
        void follow(() => {
          onChange({ ...BLANK_DRAW, scheme: view.scheme.id, again: { by, reason } });
          return Promise.resolve(true);
        })
      }
    />
  );
}
