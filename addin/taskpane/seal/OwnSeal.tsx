import { useState } from 'react';
import { formatSealCode } from '../../../src/review/seal-code';
import { sealForm, sealedFormOf } from '../../../src/review/seal-form';
import { fillerNamed } from '../../../src/scheme/filler-named';
import type { OpenRecord } from '../../commands/session-state';
import { Link } from '../parts/Link';
import { SealCode } from './SealCode';
import { useSealWords } from './use-seal-words';

/** The code a filler writes on the paper form; only on forms that a review compares, and that say who filled them in. */
export function OwnSeal({ open }: { readonly open: OpenRecord }) {
  const words = useSealWords();
  const [shown, setShown] = useState(false);
  const { scheme, record, formId } = open;
  const filler = fillerNamed(scheme, record.identity?.filler ?? '');
  const reviewed = scheme.review?.domains.some(({ form }) => form === formId) ?? false;
  if (!reviewed || !filler) return null;
  return (
    <section className="person-facts" aria-labelledby="own-seal">
      <div className="review-bars-head">
        <h2 id="own-seal">{words.own.title}</h2>
        {!shown && <Link onClick={() => setShown(true)}>{words.own.show}</Link>}
      </div>
      {shown && (
        <>
          <SealCode
            label={words.code}
            code={formatSealCode(sealForm(sealedFormOf(record, filler.id)))}
          />
          <p className="quiet-line">{words.own.lead}</p>
        </>
      )}
    </section>
  );
}
