import { Button } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { recordItemsOf } from '../../../src/scheme/record-form';
import type { OpenReview, ReviewHeap } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { BatchDossier } from '../dossier/BatchDossier';
import { Foot } from '../parts/Foot';
import { NoticeBox } from '../parts/NoticeBox';
import { ExpandedAlert } from '../seal/ExpandedAlert';
import { SealAlerts } from '../seal/SealAlerts';
import { BatchDeeds } from './BatchDeeds';
import { countBlank } from './blank-forms';
import { DifferingBars } from './DifferingBars';
import { FoundPersons } from './FoundPersons';
import { UnassignedSheets } from './UnassignedSheets';
import { UnheldRecords } from './UnheldRecords';
import { useReviewWords } from './use-review-words';

/** Level one: who has to be looked at, who agrees, who lacks a form. */
export function PersonList({
  open,
  heap,
  from,
  sought,
  onHeap,
  onPerson,
  onSought,
  fromSeal,
  onSeal,
}: {
  readonly open: OpenReview;
  /** Null until somebody chooses. */
  readonly heap: ReviewHeap | null;
  /** Whom one comes back from. */
  readonly from: string | null;
  /** What was looked for when one was here last. */
  readonly sought: string;
  readonly onHeap: (heap: ReviewHeap) => void;
  readonly onPerson: (key: string) => void;
  readonly onSought: (words: string) => void;
  /** One comes back from 封存. */
  readonly fromSeal: boolean;
  readonly onSeal: () => void;
}) {
  const { session } = usePane();
  const words = useReviewWords();
  return (
    <>
      <main className="body">
        <BatchStrip open={open} />
        <NoticeBox />
        <SealAlerts open={open} />
        <ExpandedAlert open={open} />
        <UnheldRecords open={open} />
        <UnassignedSheets open={open} />
        <FoundPersons
          open={open}
          heap={heap}
          from={from}
          sought={sought}
          onHeap={onHeap}
          onPerson={onPerson}
          onSought={onSought}
        />
        <BatchDossier open={open} />
        <DifferingBars open={open} />
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
      <div className="strip-form strip-parts">
        <span>{words.computed(scheme.shortTitle, open.computedAt)}</span>
        {blank > 0 && <span>{all ? words.nobodyYet(blank) : words.blank(blank)}</span>}
      </div>
    </section>
  );
}
