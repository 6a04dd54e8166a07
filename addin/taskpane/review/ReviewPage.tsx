import { Button, ProgressBar } from '@fluentui/react-components';
import { decidable } from '../../commands/review/conclusion-view';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { percentOf } from '../percent-of';
import { Foot } from '../parts/Foot';
import { NoticeBox } from '../parts/NoticeBox';
import { SealedPerson } from '../seal/SealedPerson';
import { SealLevel } from '../seal/SealLevel';
import { DifferenceView } from './DifferenceView';
import { PersonList } from './PersonList';
import { PersonView } from './PersonView';
import { useReviewPlace } from './review-place';
import { useReviewWords } from './use-review-words';

/** 会审: all persons, one person's differences, one difference with its verdict. */
export function ReviewPage() {
  const { state } = usePane();
  const { review, reviewing } = state;
  if (!review) return reviewing || !state.ready ? <Comparing /> : <NothingYet />;
  return <Levels open={review} />;
}

function Levels({ open }: { readonly open: OpenReview }) {
  const { session } = usePane();
  const [place, go, keepSought] = useReviewPlace(session);
  const back = (): void => go({ person: null, from: place.person, item: null, seal: null });
  if (place.seal === 'open') {
    return <SealLevel open={open} onBack={() => go({ heap: null, seal: 'left' })} />;
  }
  const person = open.persons.find(({ key }) => key === place.person);
  if (!person) {
    return (
      <PersonList
        open={open}
        heap={place.heap}
        from={place.from}
        onHeap={(heap) => go({ heap, from: null })}
        sought={place.sought}
        onPerson={(key) => go({ person: key, item: null, left: null, seal: null })}
        onSought={keepSought}
        fromSeal={place.seal === 'left'}
        onSeal={() => go({ person: null, from: null, seal: 'open' })}
      />
    );
  }
  if (open.sealed.has(person.key)) {
    return <SealedPerson key={person.key} open={open} person={person} onBack={back} />;
  }
  const difference = decidable(person, place.item);
  if (!difference) {
    return (
      <PersonView
        key={person.key}
        open={open}
        person={person}
        from={place.left}
        onBack={back}
        onItem={(item) => go({ item, recorded: null, left: null })}
        onPerson={(key) => go({ person: key, item: null, left: null })}
      />
    );
  }
  return (
    <DifferenceView
      key={`${person.key} ${difference.item}`}
      open={open}
      person={person}
      difference={difference}
      recorded={decidable(person, place.recorded)}
      onItem={(item, recorded) =>
        go({ item, recorded: recorded ?? null, left: item === null ? difference.item : null })
      }
    />
  );
}

function Comparing() {
  const { state, words: pane } = usePane();
  const words = useReviewWords();
  const { done, of } = state.reviewing ?? { done: 0, of: 0 };
  if (state.reading !== null) {
    return (
      <main className="body later" aria-busy="true">
        <p>{pane.chip.reading(percentOf(state.reading))}</p>
      </main>
    );
  }
  // What is over in a moment is not announced.
  if (of === 0) return <main className="body" aria-busy="true" />;
  return (
    <main className="body later" aria-busy="true">
      <p role="status">{words.progress(done, of)}</p>
      <ProgressBar value={done} max={of} />
    </main>
  );
}

function NothingYet() {
  const { session } = usePane();
  const words = useReviewWords();
  return (
    <>
      <main className="body later">
        <NoticeBox />
        <h2>{words.none.title}</h2>
        <p>{words.none.lead}</p>
        <p className="quiet-line">{words.none.next}</p>
      </main>
      <Foot>
        <span className="foot-words" />
        <Button appearance="primary" data-primary="" onClick={() => session.openPage('forms')}>
          {words.none.go}
        </Button>
      </Foot>
    </>
  );
}
