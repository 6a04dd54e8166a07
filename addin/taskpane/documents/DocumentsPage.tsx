import { Button, ProgressBar } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  documentsView,
  type DocumentId,
  type DocumentsView,
} from '../../commands/review/documents';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Foot } from '../parts/Foot';
import { NoticeBox } from '../parts/NoticeBox';
import { beginWork, useInSteps } from '../parts/use-in-steps';
import { useLetters } from './documents-draft';
import { DocumentPreview } from './DocumentPreview';
import { DocumentRow } from './DocumentRow';
import { FormFields } from './FormFields';
import { LetterFields } from './LetterFields';
import { MakeButton } from './MakeButton';
import { nameOf, useDocumentsWords } from './use-documents-words';
import { useMakeDocument } from './use-make-document';

/** 文书: the letters and records of the batch under review, what each still lacks, and one of them in preview. */
export function DocumentsPage() {
  const { session, state } = usePane();
  const words = useDocumentsWords();
  const { review, reviewing, records: sheets } = state;
  const { said, typed } = useLetters(review?.scheme.id ?? '');
  const source = review ? session.handoutSource(review.scheme.id) : null;
  const { today, records } = source ?? {};
  const work = useMemo(
    () => beginWork(review && source ? documentsView(review, source, said, sheets) : nothing()),
    // Choices and what was said are folded from the records: they are new each time they are asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [review, records, today, typed, sheets],
  );
  const { result: view, behind } = useInSteps<DocumentsView | null>(work);
  if (!review && reviewing) {
    return (
      <main className="body later">
        <p role="status">{words.comparing}</p>
        <ProgressBar value={reviewing.done} max={Math.max(1, reviewing.of)} />
      </main>
    );
  }
  if (!review || review.persons.length === 0) return <Nothing lead={words.none} />;
  if (!view && behind) {
    return (
      <main className="body later">
        <p role="status">{words.composing}</p>
      </main>
    );
  }
  if (!view) return <Nothing lead={words.noLetters} />;
  return <Documents open={review} view={view} behind={behind} />;
}

// eslint-disable-next-line require-yield
function* nothing(): Generator<undefined, null> {
  return null;
}

function Nothing({ lead }: { readonly lead: string }) {
  const { session } = usePane();
  const words = useDocumentsWords();
  return (
    <>
      <main className="body later">
        <h2 className="unseen">{words.list}</h2>
        <p>{lead}</p>
        <p className="quiet-line">{words.noneNext}</p>
      </main>
      <Foot>
        <span className="foot-words" />
        <Button appearance="primary" data-primary="" onClick={() => session.openPage('review')}>
          {words.toReview}
        </Button>
      </Foot>
    </>
  );
}

function Documents({
  open,
  view,
  behind,
}: {
  readonly open: OpenReview;
  readonly view: DocumentsView;
  /** Something was said since that is not in it yet. */
  readonly behind: boolean;
}) {
  const words = useDocumentsWords();
  const letters = useLetters(open.scheme.id);
  const made = useMakeDocument();
  const [asked, setAsked] = useState(0);
  // No letter is made without what was just typed.
  const maker = { ...made, busy: made.busy || behind };
  const shown =
    view.entries.find(({ id, document }) => id === letters.shown && document) ??
    // A letter that was parted among sections, or is whole again, stays in view.
    view.entries.find(
      ({ commission }) => commission && letters.shown?.split(':')[1] === commission.filler,
    ) ??
    // So does a reply that is now of each of its fillers, or of all.
    view.entries.find(({ id, document }) => isReply(id) && document) ??
    view.entries.find(({ document }) => document);
  const document = shown?.document ?? null;
  const name = shown ? nameOf(words, shown) : '';
  return (
    <>
      <main className="body">
        <header className="strip">
          <h2 className="documents-batch">{words.batch(view.people, view.names)}</h2>
          <p className="quiet-line">{words.source}</p>
        </header>
        <NoticeBox />
        <ul className="plain-list documents">
          {view.entries.map((entry) => (
            <DocumentRow
              key={entry.id}
              open={open}
              entry={entry}
              shown={entry.id === shown?.id}
              maker={maker}
              onShow={() => {
                letters.show(entry.id);
                setAsked(asked + 1);
              }}
            />
          ))}
        </ul>
        {maker.way === 'sheet' && <p className="quiet-line documents-note">{words.insertWhy}</p>}
        {shown && document && (
          <DocumentPreview title={words.preview(name)} document={document} asked={asked}>
            {shown.form ? (
              <>
                {maker.way === 'sheet' && <p className="quiet-line">{words.formsAsSheets}</p>}
                <FormFields entry={shown.form} letters={letters} />
              </>
            ) : (
              <LetterFields open={open} view={view} entry={shown} letters={letters} />
            )}
          </DocumentPreview>
        )}
      </main>
      <p className="foot-need" role="status">
        {maker.said}
      </p>
      {document && (
        <MakeFoot gaps={document.gaps.length}>
          <MakeButton
            document={document}
            maker={maker}
            file={words.makeNamed(name)}
            sheet={words.insertNamed(name)}
            primary
          />
        </MakeFoot>
      )}
    </>
  );
}

function isReply(id: DocumentId): boolean {
  return id === 'reply' || id.startsWith('reply:');
}

function MakeFoot({ gaps, children }: { readonly gaps: number; readonly children: ReactNode }) {
  const words = useDocumentsWords();
  return (
    <Foot>
      <span className="foot-words">{words.foot(gaps)}</span>
      {children}
    </Foot>
  );
}
