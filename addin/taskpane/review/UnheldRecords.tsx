import { useState } from 'react';
import type { OpenReview } from '../../commands/review/review-state';
import { Box } from '../parts/Box';
import { Link } from '../parts/Link';
import { useFocusAfter } from '../use-focus-after';
import { LostSheet } from './LostSheet';
import { SignedBox } from './SignedBox';
import { UnheldPerson } from './UnheldPerson';
import { useUnheldWords } from './use-unheld-words';

/** Questions drawn at once; a workbook can hold the records of another batch. */
const SHOWN = 8;

/** What was said of sheets and recorded of persons that belongs to no sheet any more: a person says whose it is. */
export function UnheldRecords({ open }: { readonly open: OpenReview }) {
  const words = useUnheldWords();
  const { lost, review } = open;
  const { unheld = [] } = review;
  const count = lost.length + unheld.length;
  const questions = unheld.flatMap(({ key, maybe }) => maybe.map((each) => `${key} ${each}`));
  const { target, follow } = useFocusAfter(`${count} ${questions.join()}`);
  const [answered, setAnswered] = useState(false);
  const [all, setAll] = useState(false);
  const answer: typeof follow = async (deed) => {
    const done = await follow(deed);
    if (done) setAnswered(true);
    return done;
  };
  // Whoever may be somebody here is asked about first.
  const persons = [...unheld].sort((one, other) => other.maybe.length - one.maybe.length);
  const most = all ? count : SHOWN;
  return (
    <div ref={target} tabIndex={-1}>
      {count > 0 && (
        <SignedBox title={words.title(count)} lead={words.lead}>
          {(by) => (
            <>
              {lost.slice(0, most).map((sheet) => (
                <LostSheet key={sheet.name} open={open} sheet={sheet} by={by} onAnswer={answer} />
              ))}
              {persons.slice(0, Math.max(0, most - lost.length)).map((head) => (
                <UnheldPerson key={head.key} open={open} head={head} by={by} onAnswer={answer} />
              ))}
              {count > most && (
                <li>
                  <Link onClick={() => setAll(true)}>{words.more(count - most)}</Link>
                </li>
              )}
            </>
          )}
        </SignedBox>
      )}
      {count === 0 && answered && (
        <div className="review-asked">
          <Box tone="done">
            <p role="status">{words.answered}</p>
          </Box>
        </div>
      )}
    </div>
  );
}
