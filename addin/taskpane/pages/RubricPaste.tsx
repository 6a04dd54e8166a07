import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Foot } from '../parts/Foot';
import { Link } from '../parts/Link';
import { NoticeBox } from '../parts/NoticeBox';
import { Shape } from '../parts/Shape';
import { noticeInHeading, noticeOfPaste } from '../pasted-notice';
import { formatPastedTable, readPastedTable } from '../pasted-table';
import { documentToKeep, faultsOf, previewPaste, type PastePreview } from '../preview-paste';
import { RubricNames } from './RubricNames';
import { PreviewHead, PreviewReadings } from './RubricPreview';

/** 粘贴…: a table becomes a rubric of one's own, shown as it was understood before anything is kept. */
export function RubricPaste({ onKept }: { readonly onKept: (scheme: string) => void }) {
  const { state } = usePane();
  const text = useDeferredValue(state.paste.text);
  const preview = useMemo(() => previewPaste(text), [text]);
  return (
    <>
      <main className="body rubric">
        <PasteStrip />
        <NoticeBox />
        <PasteField />
        {preview.kind === 'faults' && <Faults preview={preview} />}
        {preview.kind === 'rubric' && (
          <>
            <PreviewHead {...preview} />
            <RubricNames />
            <PreviewReadings key={preview.scheme.id} scheme={preview.scheme} />
          </>
        )}
      </main>
      <KeepFoot preview={preview} onKept={onKept} />
    </>
  );
}

function PasteStrip() {
  const { session, words } = usePane();
  return (
    <section className="strip" aria-label={words.rubric.pasteTitle}>
      <div className="strip-line">
        <h2 className="strip-unit">{words.rubric.pasteTitle}</h2>
        <span className="strip-links">
          <Link onClick={() => session.setPaste({ open: false })}>{words.command.back}</Link>
        </span>
      </div>
      <div className="strip-read">{words.rubric.pasteLead}</div>
    </section>
  );
}

function PasteField() {
  const { session, state, words } = usePane();
  const { paste } = state;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Opened by a press in the pane: what is pasted next goes here.
    field.current?.focus({ preventScroll: true });
  }, []);
  const change = (text: string): void => {
    session.setPaste({ text, ...(paste.title.trim() === '' ? namesIn(text) : {}) });
  };
  const readSheet = async (): Promise<void> => {
    const rows = await session.readTable();
    if (rows) change(formatPastedTable(rows));
  };
  const begun = paste.text !== '';
  return (
    <section className="paste-rubric">
      <Field label={words.rubric.pasteField} hint={words.rubric.pasteHint}>
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => void (field.current = element)}
          className="paste-text"
          value={paste.text}
          rows={6}
          resize="vertical"
          spellCheck={false}
          onChange={(_, { value }) => change(value)}
        />
      </Field>
      <div className="buttons">
        {begun ? (
          <Button onClick={() => session.clearPaste()}>{words.command['clear-paste']}</Button>
        ) : (
          <Button onClick={() => void readSheet()}>{words.command['read-sheet']}</Button>
        )}
      </div>
    </section>
  );
}

/** The notice's name where the table brings its heading along. */
function namesIn(text: string): ReturnType<typeof noticeInHeading> {
  const preview = previewPaste(text);
  return preview.kind === 'rubric' ? noticeInHeading(readPastedTable(text), preview.draft) : {};
}

function Faults({ preview }: { readonly preview: Extract<PastePreview, { kind: 'faults' }> }) {
  const { words } = usePane();
  const { faults } = preview;
  return (
    <section aria-label={words.rubric.faults(faults.length)} role="status">
      <ul className="plain-list clauses">
        {faults.slice(0, MOST_FAULTS).map(({ place, sentence }, at) => (
          <li key={at} className="clause-line">
            <Shape name="ask" />
            <p className="problem-body">
              {place !== '' && <b>{place}</b>}
              {sentence}
            </p>
          </li>
        ))}
      </ul>
      {faults.length > MOST_FAULTS && (
        <p className="rubric-clean quiet">{words.rubric.moreFaults(faults.length - MOST_FAULTS)}</p>
      )}
    </section>
  );
}

const MOST_FAULTS = 20;

const HERE = { page: 'rubric', card: null } as const;

/** What keeping does stands beside the button; what is still missing, where it cannot be pressed yet. */
function KeepFoot({
  preview,
  onKept,
}: {
  readonly preview: PastePreview;
  readonly onKept: (scheme: string) => void;
}) {
  const { session, state, words } = usePane();
  const notice = noticeOfPaste(state.paste);
  const ready = preview.kind === 'rubric' && 'title' in notice;
  const keep = async (): Promise<void> => {
    if (preview.kind !== 'rubric' || !('title' in notice)) return;
    const document = documentToKeep(preview.draft, notice);
    const text = faultsOf(document);
    if (text !== '') {
      const title = words.rubric.notKept;
      session.tell({ severity: 'ask', title, text, retry: null, about: HERE });
      return;
    }
    const id = await session.keepScheme(document);
    if (id !== null) onKept(id);
  };
  const say = (): string => {
    if (preview.kind === 'nothing') return words.rubric.pasteFirst;
    if (preview.kind === 'faults') return words.rubric.faults(preview.faults.length);
    if ('title' in notice) return words.rubric.keeping;
    return words.rubric.gaps(notice.map((gap) => words.rubric.fields[gap]).join(words.list));
  };
  return (
    <Foot>
      <span className="foot-words" role="status">
        {say()}
      </span>
      <Button
        appearance="primary"
        data-primary=""
        disabledFocusable={!ready}
        onClick={() => void keep()}
      >
        {words.command['keep-scheme']}
      </Button>
    </Foot>
  );
}
