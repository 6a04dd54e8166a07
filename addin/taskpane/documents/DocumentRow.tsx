import { Button } from '@fluentui/react-components';
import { DocumentArrowDown16Regular, DocumentTable16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { DocumentGap } from '../../../src/document/document';
import { documentGapSentence, type GapNames } from '../../../src/locale/zh-cn-document';
import type { DocumentEntry } from '../../commands/review/documents';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import { kindOf, titleOf, useDocumentsWords } from './use-documents-words';
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
  const words = useDocumentsWords();
  const { document } = entry;
  const title = titleOf(words, entry);
  const gaps = document?.gaps ?? [];
  const state = document === null ? 'blank' : gaps.length > 0 ? 'ask' : 'ok';
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
          {document && gaps.length === 0 && (
            <Button
              icon={
                maker.way === 'file' ? <DocumentArrowDown16Regular /> : <DocumentTable16Regular />
              }
              disabledFocusable={maker.busy}
              aria-label={maker.way === 'file' ? words.makeLabel(title) : words.insertLabel(title)}
              onClick={() => void maker.make(document)}
            >
              {maker.way === 'file' ? words.make : words.insert}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

function RowState({ entry, open }: Pick<RowProps, 'entry' | 'open'>) {
  const words = useDocumentsWords();
  const [all, setAll] = useState(false);
  const kind = kindOf(entry);
  const { document, asForm, rows } = entry;
  if (!document) {
    // Of what is under seal nobody knows yet whether it differs.
    const nothing = open.sealed.size > 0 ? words.sealed : words.nothing[kind];
    return <p className="quiet-line">{asForm ? words.asForm : nothing}</p>;
  }
  const names = gapNames(open);
  const [first, ...others] = document.gaps.map((gap) => documentGapSentence(gap, names));
  if (first === undefined) return <p className="quiet-line">{words.ready[kind](rows)}</p>;
  return (
    <>
      <p className="quiet-line">{words.missing(document.gaps.length, first)}</p>
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

/** Said on this page itself. */
const HERE: ReadonlySet<string> = new Set(['addressee-open', 'route-open', 'calendar-unknown']);

/** Where what is lacking first can be said. */
function GapButton({ gaps }: { readonly gaps: readonly DocumentGap[] }) {
  const { session } = usePane();
  const words = useDocumentsWords();
  const elsewhere = gaps.filter(({ code }) => !HERE.has(code));
  if (elsewhere.length === 0) return null;
  return elsewhere.every(({ code }) => code === 'praise') ? (
    <Button onClick={() => session.openPage('rubric')}>{words.toRubric}</Button>
  ) : (
    <Button onClick={() => session.openPage('review')}>{words.toReview}</Button>
  );
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
