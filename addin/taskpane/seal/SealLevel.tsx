import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { expandedBeyond } from '../../commands/review/expanded-sheets';
import type { OpenReview } from '../../commands/review/review-state';
import { Link } from '../parts/Link';
import { NoticeBox } from '../parts/NoticeBox';
import { LevelTitle } from '../review/LevelTitle';
import { CheckCode } from './CheckCode';
import { ExpandedAlert } from './ExpandedAlert';
import { FillerSeals } from './FillerSeals';
import { PersonSeals } from './PersonSeals';
import { SealAlerts } from './SealAlerts';
import { isSealed, sheetNames } from './seal-names';
import { useSealWords } from './use-seal-words';
import { useSigner } from './use-signer';

/** Rows drawn at once; a batch can have hundreds of people. */
const SHOWN = 40;

/** 封存: what it does, by filler and by person, and a place to check a code from paper. */
export function SealLevel({
  open,
  onBack,
}: {
  readonly open: OpenReview;
  readonly onBack: () => void;
}) {
  const words = useSealWords();
  const { by, field } = useSigner();
  return (
    <main className="body">
      <SealStrip open={open} onBack={onBack} />
      <NoticeBox />
      <SealAlerts open={open} />
      <ExpandedAlert open={open} />
      <section className="person-facts">
        <p>{words.lead}</p>
        <p className="quiet-line">{words.until}</p>
        <Expanded open={open} />
        {field}
      </section>
      <FillerSeals open={open} by={by} />
      <CheckCode open={open} />
      <Persons open={open} by={by} />
    </main>
  );
}

/** That sealing takes the 会审表 out, said where it is done. */
function Expanded({ open }: { readonly open: OpenReview }) {
  const words = useSealWords();
  const closing = open.seals.flatMap(({ sealing, subject }) =>
    sealing === 'first' ? [subject] : [],
  );
  const sheets = sheetNames(expandedBeyond(open, new Set(closing)), words);
  return sheets !== '' && <p>{words.expanded(sheets)}</p>;
}

/** Forms that are there, with and without a seal. */
export function countSeals({ seals }: OpenReview): {
  readonly sealed: number;
  readonly unsealed: number;
} {
  return {
    sealed: seals.filter(isSealed).length,
    unsealed: seals.filter(({ state }) => state === 'unsealed').length,
  };
}

function SealStrip({ open, onBack }: { readonly open: OpenReview; readonly onBack: () => void }) {
  const words = useSealWords();
  const { sealed, unsealed } = countSeals(open);
  return (
    <section className="strip" aria-label={words.title}>
      <div className="strip-line">
        <LevelTitle takesFocus>{words.title}</LevelTitle>
        <span className="strip-count">{words.counted(sealed, unsealed)}</span>
      </div>
      <div className="review-back">
        <Link onClick={onBack}>{words.back}</Link>
      </div>
    </section>
  );
}

function Persons({ open, by }: { readonly open: OpenReview; readonly by: string }) {
  const words = useSealWords();
  const [shown, setShown] = useState(SHOWN);
  // Of a person whose sheets are all gone the seals are all there is.
  const keys = [
    ...new Set([...open.persons.map(({ key }) => key), ...open.seals.map((each) => each.subject)]),
  ];
  return (
    <section aria-labelledby="seal-persons">
      <h3 id="seal-persons" className="seal-title">
        {words.persons}
      </h3>
      <ul className="plain-list persons">
        {keys.slice(0, shown).map((key) => (
          <PersonSeals key={key} open={open} subject={key} by={by} />
        ))}
      </ul>
      {keys.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + SHOWN)}>
          {words.more(Math.min(SHOWN, keys.length - shown))}
        </Button>
      )}
    </section>
  );
}
