import { Button } from '@fluentui/react-components';
import { DocumentArrowDown16Regular, DocumentTable16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { DocumentGap } from '../../../src/document/document';
import type { GapNames } from '../../../src/locale/zh-cn-document';
import type { DocumentsWords } from '../../locale/documents-zh-cn';
import type { FormEntry } from '../../commands/review/form-documents';
import type { DocumentEntry } from '../../commands/review/documents';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import { MakeButton } from './MakeButton';
import { PassingLine } from './PassingLine';
import { kindOf, titleOf, useDocumentGap, useDocumentsWords } from './use-documents-words';
import type { DocumentMaker } from './use-make-document';

interface RowProps {
  readonly open: OpenReview;
  readonly entry: DocumentEntry;
  readonly shown: boolean;
  readonly maker: DocumentMaker;
  readonly onShow: () => void;
}

/** One document: ready, lacking something with a way there, or not needed. */
export function DocumentRow({ open, entry, shown, maker, onShow }: RowProps) {
  const { session } = usePane();
  const words = useDocumentsWords();
  const { document } = entry;
  const title = titleOf(words, entry);
  const gaps = document?.gaps ?? [];
  const unpassed = (entry.commission?.passing?.people ?? []).length > 0;
  const unfilled = entry.form !== null && entry.form.filled < entry.rows;
  const state =
    document === null || unfilled ? 'blank' : gaps.length > 0 || unpassed ? 'ask' : 'ok';
  return (
    <li className="document-row">
      <Shape name={state} />
      <div className="document-words">
        <h3>
          {document ? (
            <button
              type="button"
              className="document-title"
              aria-pressed={shown}
              aria-label={words.show(title)}
              onClick={onShow}
            >
              {title}
            </button>
          ) : (
            title
          )}
        </h3>
        <RowState entry={entry} open={open} />
        <div className="buttons">
          {gaps.length > 0 && <GapButton gaps={gaps} />}
          {unpassed && <Button onClick={() => session.openPage('review')}>{words.toReview}</Button>}
          {document && gaps.length === 0 && (
            <MakeButton
              document={document}
              maker={maker}
              file={words.make}
              sheet={words.insert}
              icon={
                maker.way === 'file' ? <DocumentArrowDown16Regular /> : <DocumentTable16Regular />
              }
              aria-label={maker.way === 'file' ? words.makeLabel(title) : words.insertLabel(title)}
            />
          )}
        </div>
      </div>
    </li>
  );
}

function RowState({ entry, open }: Pick<RowProps, 'entry' | 'open'>) {
  const { words: pane } = usePane();
  const words = useDocumentsWords();
  const { document, asForms } = entry;
  if (!document) {
    // Of what is under seal nobody knows yet whether it differs.
    const nothing = open.sealed.size > 0 ? words.sealed : words.nothing[kindOf(entry)];
    return (
      <p className="quiet-line">
        {asForms.length > 0 ? words.asForms(asForms.join(pane.list)) : nothing}
      </p>
    );
  }
  const { untold } = entry.form ?? {};
  const passing = entry.commission?.passing;
  return (
    <>
      <Gaps gaps={document.gaps} open={open} ready={readyOf(words, entry)} />
      {untold !== undefined && untold > 0 && (
        <p className="quiet-line">{words.formsUntold(untold)}</p>
      )}
      {entry.form && <OnlyOf entry={entry.form} />}
      {passing && <PassingLine note={passing} />}
    </>
  );
}

/** A record form several fillers write is made for one of them at a time: whose it is is said before it is made. */
function OnlyOf({ entry: { policy, fillers, filler } }: { readonly entry: FormEntry }) {
  const words = useDocumentsWords();
  const title = fillers.find(({ id }) => id === filler)?.title ?? '';
  if (policy === 'lead' || fillers.length < 2 || title === '') return null;
  return <p className="quiet-line">{words.onlyOf(title)}</p>;
}

/** What a document comes to where nothing is open in it. */
function readyOf(words: DocumentsWords, entry: DocumentEntry): string {
  const kind = kindOf(entry);
  return kind === 'form'
    ? words.forms(entry.rows, entry.form?.filled ?? 0)
    : words.ready[kind](entry.rows);
}

/** The first thing that is open, and on demand the others. */
function Gaps({
  gaps,
  open,
  ready,
}: {
  readonly gaps: readonly DocumentGap[];
  readonly open: OpenReview;
  readonly ready: string;
}) {
  const words = useDocumentsWords();
  const say = useDocumentGap();
  const [all, setAll] = useState(false);
  const names = gapNames(open);
  const [first, ...others] = gaps.map((gap) => say(gap, names));
  if (first === undefined) return <p className="quiet-line">{ready}</p>;
  return (
    <>
      <p className="quiet-line">{words.missing(gaps.length, first)}</p>
      {all && (
        <ul className="plain-list" aria-label={words.gaps}>
          {others.map((sentence, at) => (
            <li key={at} className="quiet-line">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <Link onClick={() => setAll(!all)} expanded={all}>
          {all ? words.fold : words.moreGaps(others.length)}
        </Link>
      )}
    </>
  );
}

/** Where what is lacking is said: null for this page itself, 会审 where nothing is named. */
const PLACES: Readonly<Record<string, 'rubric' | 'check' | null>> = {
  'addressee-open': null,
  'route-open': null,
  'calendar-unknown': null,
  'lead-open': null,
  praise: 'rubric',
  'praise-discipline': null,
  'form-unread': 'check',
  'forms-differ': 'check',
};

/** Where what is lacking first can be said. */
function GapButton({ gaps }: { readonly gaps: readonly DocumentGap[] }) {
  const { session } = usePane();
  const words = useDocumentsWords();
  const places = new Set(
    gaps.map(({ code }) => (Object.hasOwn(PLACES, code) ? PLACES[code] : 'review')),
  );
  places.delete(null);
  const [only, other] = places;
  if (!only) return null;
  const page = other === undefined ? only : 'review';
  const label = { rubric: words.toRubric, check: words.toCheck, review: words.toReview };
  return <Button onClick={() => session.openPage(page)}>{label[page]}</Button>;
}

function gapNames({ scheme, persons }: OpenReview): GapNames {
  const people = new Map(persons.map(({ key, review }) => [key, review.subject.name]));
  const forms = new Map(scheme.forms.map(({ id, shortTitle }) => [id, shortTitle]));
  const fillers = new Map((scheme.fillers ?? []).map(({ id, title }) => [id, title]));
  return {
    subject: (key) => people.get(key) ?? key,
    form: (id) => forms.get(id) ?? id,
    filler: (id) => fillers.get(id) ?? id,
  };
}
