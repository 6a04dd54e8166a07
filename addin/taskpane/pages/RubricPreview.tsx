import { useState } from 'react';
import { formatPoints, sumPoints } from '../../../src/base/points';
import type { RubricDraft } from '../../../src/scheme/rubric-draft';
import type { Scheme } from '../../../src/scheme/scheme';
import { openedOf } from '../opened-schemes';
import { usePane } from '../pane-context';
import { countRules, heapsOf } from '../rubric-heaps';
import { useFindings } from './RubricFindings';
import { RubricReadings, type RubricPlace } from './RubricReadings';

/** How a pasted table was understood: its columns, items and sum. */
export function PreviewHead({
  draft,
  scheme,
}: {
  readonly draft: RubricDraft;
  readonly scheme: Scheme;
}) {
  const { words } = usePane();
  const items = draft.sections.flatMap((section) => section.items);
  const titles = Object.values(draft.titles).filter((title) => title !== null);
  const sum = formatPoints(sumPoints(items.map(({ base }) => base)));
  const printed = draft.printedTotal ? formatPoints(draft.printedTotal.points) : null;
  return (
    <section className="preview-head" aria-labelledby="preview-head" role="status">
      <h2 id="preview-head">{words.rubric.preview}</h2>
      <p className="quiet-line">{words.rubric.columns(titles.join(words.list))}</p>
      {draft.unused.length > 0 && (
        <p className="quiet-line">{words.rubric.unused(draft.unused.join(words.list))}</p>
      )}
      {draft.passedOver.map(({ row, words: said }) => (
        <p key={row} className="quiet-line">
          {words.rubric.passedOver(row, words.problems.quote(said))}
        </p>
      ))}
      <p className="quiet-line">{words.rubric.sum(items.length, sum, printed)}</p>
      <p className="quiet-line">{words.rubric.readRules(countRules(openedOf(scheme)))}</p>
    </section>
  );
}

/** Every clause of a pasted table in its heap, and 体检, before anything is kept. */
export function PreviewReadings({ scheme }: { readonly scheme: Scheme }) {
  const opened = openedOf(scheme);
  const heaps = heapsOf(opened, {});
  const findings = useFindings(scheme);
  const [place, setPlace] = useState<RubricPlace>({ view: heaps[0]?.id ?? 'lint', at: null });
  return (
    <RubricReadings
      opened={opened}
      heaps={heaps}
      findings={findings}
      decisions={[]}
      place={place}
      onPlace={setPlace}
    />
  );
}
