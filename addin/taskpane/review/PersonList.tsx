import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { recordItemsOf } from '../../../src/scheme/record-form';
import type { OpenReview, ReviewedPerson, ReviewHeap } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { BatchDossier } from '../dossier/BatchDossier';
import { Foot } from '../parts/Foot';
import { Link } from '../parts/Link';
import { NoticeBox } from '../parts/NoticeBox';
import { Shape, type ShapeName } from '../parts/Shape';
import { ExpandedAlert } from '../seal/ExpandedAlert';
import { SealAlerts } from '../seal/SealAlerts';
import { BatchDeeds } from './BatchDeeds';
import { countBlank } from './blank-forms';
import { DifferingBars } from './DifferingBars';
import { PersonRow } from './PersonRow';
import { UnassignedSheets } from './UnassignedSheets';
import { UnheldRecords } from './UnheldRecords';
import { useReviewWords } from './use-review-words';

const HEAPS: readonly (readonly [ReviewHeap, ShapeName])[] = [
  ['reverify', 'ask'],
  ['consistent', 'ok'],
  ['incomplete', 'blank'],
];

/** Rows drawn at once; a batch can have hundreds of people. */
const SHOWN = 60;

/** Level one: who has to be looked at, who agrees, who lacks a form. */
export function PersonList({
  open,
  heap: chosen,
  from,
  onHeap,
  onPerson,
  fromSeal,
  onSeal,
}: {
  readonly open: OpenReview;
  /** Null until somebody chooses. */
  readonly heap: ReviewHeap | null;
  /** Whom one comes back from. */
  readonly from: string | null;
  readonly onHeap: (heap: ReviewHeap) => void;
  readonly onPerson: (key: string) => void;
  /** One comes back from 封存. */
  readonly fromSeal: boolean;
  readonly onSeal: () => void;
}) {
  const { session } = usePane();
  const words = useReviewWords();
  const [shown, setShown] = useState(SHOWN);
  const { persons } = open;
  const { blank } = countBlank(open);
  const heap = chosen ?? firstHeld(persons);
  const own = persons.filter((each) => each.heap === heap);
  return (
    <>
      <main className="body">
        <BatchStrip open={open} />
        <NoticeBox />
        <SealAlerts open={open} />
        <ExpandedAlert open={open} />
        <UnheldRecords open={open} />
        <UnassignedSheets open={open} />
        <div className="review-filter pills" role="group" aria-label={words.filter}>
          {HEAPS.map(([each, shape]) => (
            <button
              key={each}
              type="button"
              className="pill"
              aria-pressed={each === heap}
              onClick={() => onHeap(each)}
            >
              <Shape name={shape} />
              {each === 'incomplete'
                ? words.lacking(blank > 0, open.sealed.size > 0)
                : words.heaps[each]}{' '}
              {persons.filter((person) => person.heap === each).length}
            </button>
          ))}
        </div>
        <ul className="plain-list persons">
          {own.slice(0, shown).map((person) => (
            <PersonRow
              key={person.key}
              open={open}
              person={person}
              cameFrom={person.key === from}
              onOpen={() => onPerson(person.key)}
            />
          ))}
        </ul>
        {own.length === 0 && (
          <Nobody open={open} heap={heap} onSealed={() => onHeap('incomplete')} />
        )}
        {own.length > shown && (
          <Button appearance="subtle" onClick={() => setShown(shown + SHOWN)}>
            {words.more(Math.min(SHOWN, own.length - shown))}
          </Button>
        )}
        <DifferingBars open={open} />
        <BatchDossier open={open} />
      </main>
      <BatchDeeds open={open} fromSeal={fromSeal} onSeal={onSeal} />
      <Foot>
        <span className="foot-words">{words.pool(open.review.pool.length)}</span>
        <Button
          icon={<ChevronRight16Regular />}
          iconPosition="after"
          onClick={() => session.openPage('draw')}
        >
          {words.draw}
        </Button>
      </Foot>
    </>
  );
}

/** What one comes to first: a heap that holds anybody, in their order. */
function firstHeld(persons: readonly ReviewedPerson[]): ReviewHeap {
  const found = HEAPS.find(([heap]) => persons.some((each) => each.heap === heap));
  return found?.[0] ?? 'reverify';
}

/** That a heap is empty, and where those are who might be looked for here. */
function Nobody({
  open,
  heap,
  onSealed,
}: {
  readonly open: OpenReview;
  readonly heap: ReviewHeap;
  readonly onSealed: () => void;
}) {
  const words = useReviewWords();
  const { size } = open.sealed;
  return (
    <p className="problems-none">
      {words.nobody[heap]}
      {heap !== 'incomplete' && size > 0 && (
        <>
          {words.elsewhere(size)} <Link onClick={onSealed}>{words.seeSealed}</Link>
        </>
      )}
    </p>
  );
}

function BatchStrip({ open }: { readonly open: OpenReview }) {
  const { words: pane } = usePane();
  const words = useReviewWords();
  const { persons, fillers, scheme, rules } = open;
  const { blank, all } = countBlank(open);
  const complete = persons.filter(({ heap }) => heap !== 'incomplete').length;
  const blocks = new Set(rules.review.domains.flatMap((each) => each.blocks));
  const items = scheme.forms
    .flatMap((form) => (form.kind === 'record' ? recordItemsOf(form) : []))
    .filter(({ block }) => blocks.has(block.id)).length;
  return (
    <section className="strip" aria-label={words.batch(persons.length)}>
      <div className="strip-line">
        <h2 className="strip-unit">{words.batch(persons.length)}</h2>
        <span className="strip-count">
          {open.sealed.size > 0 ? words.underSeal(open.sealed.size) : words.complete(complete)}
        </span>
      </div>
      <div className="strip-form">
        {words.scope(items, fillers.map(({ title }) => title).join(pane.list))}
      </div>
      {blank > 0 && (
        <div className="strip-form">{all ? words.nobodyYet(blank) : words.blank(blank)}</div>
      )}
      <div className="strip-form">{words.computed(scheme.shortTitle, open.computedAt)}</div>
    </section>
  );
}
