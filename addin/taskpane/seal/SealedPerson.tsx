import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import { PersonDossier } from '../dossier/PersonDossier';
import { Link } from '../parts/Link';
import { NoticeBox } from '../parts/NoticeBox';
import { LevelTitle } from '../review/LevelTitle';
import { PersonFacts } from '../review/PersonFacts';
import { useReviewWords } from '../review/use-review-words';
import { ExpandedAlert } from './ExpandedAlert';
import { FormSeals } from './PersonSeals';
import { SealAlerts } from './SealAlerts';
import { fillersOf, personName } from './seal-names';
import { useSealWords } from './use-seal-words';
import { useSigner } from './use-signer';

/** A person under seal: whose forms are awaited, each form with its seal, and nothing of what anybody wrote. */
export function SealedPerson({
  open,
  person,
  onBack,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly onBack: () => void;
}) {
  const reviewWords = useReviewWords();
  const words = useSealWords();
  const { by, field } = useSigner();
  const { key } = person;
  const name = personName(open, key, words);
  const awaited = fillersOf(open, open.sealed.get(key) ?? []);
  return (
    <main className="body">
      <section className="strip" aria-label={name}>
        <div className="strip-line">
          <LevelTitle takesFocus>{name}</LevelTitle>
        </div>
        <div className="review-back">
          <Link onClick={onBack}>{words.back}</Link> {reviewWords.sealed(awaited.join(words.list))}
        </div>
      </section>
      <NoticeBox />
      <SealAlerts open={open} subject={key} />
      <ExpandedAlert open={open} />
      <section className="person-facts">
        <p className="quiet-line">{words.sealedLead}</p>
        {field}
      </section>
      <FormSeals open={open} subject={key} by={by} />
      <PersonFacts open={open} person={person} />
      <PersonDossier open={open} person={person} />
    </main>
  );
}
