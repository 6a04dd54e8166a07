import { useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { OpenReview } from '../../commands/review/review-state';
import { closedBySealing, expandedBeyond } from '../../commands/review/expanded-sheets';
import { usePane } from '../pane-context';
import { isSealed, sheetNames } from './seal-names';
import { useSealWords } from './use-seal-words';

/** By filler: how many forms are sealed, and 封存 of all that never were. */
export function FillerSeals({ open, by }: { readonly open: OpenReview; readonly by: string }) {
  const words = useSealWords();
  const [done, setDone] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone by now.
    if (done !== '') said.current?.focus();
  }, [done]);
  return (
    <section className="person-facts" aria-labelledby="seal-fillers">
      <h3 id="seal-fillers">{words.fillers}</h3>
      <ul className="plain-list">
        {open.fillers.map(({ id }) => (
          <FillerRow key={id} open={open} filler={id} by={by} onDone={setDone} />
        ))}
      </ul>
      <p ref={said} className="quiet-line" role="status" tabIndex={-1}>
        {done}
      </p>
    </section>
  );
}

function FillerRow({
  open,
  filler,
  by,
  onDone,
}: {
  readonly open: OpenReview;
  readonly filler: string;
  readonly by: string;
  /** With what was done, in words. */
  readonly onDone: (done: string) => void;
}) {
  const { session } = usePane();
  const words = useSealWords();
  const own = open.seals.filter((each) => each.filler === filler);
  const first = own.filter(({ sealing }) => sealing === 'first');
  const sealed = own.filter(isSealed).length;
  const awaited = own.filter(({ state }) => state === 'awaited').length;
  const title = open.fillers.find(({ id }) => id === filler)?.title ?? filler;
  const sheets = first.flatMap((each) => each.sheets.map(({ sheet }) => sheet.id));
  const removing = sheetNames(expandedBeyond(open, closedBySealing(open, sheets)), words);
  const deed = (name: string): string => (removing === '' ? name : words.andRemove(name));
  const seal = async (): Promise<void> => {
    if (!(await session.sealForms({ sheets, by, reason: '' }))) return;
    onDone(words.done(first.length) + (removing === '' ? '' : words.removed(removing)));
  };
  return (
    <li className="seal-filler">
      <span className="box-body">
        <b>{title}</b>
        <span className="person-line">
          {words.filler(sealed, own.length - sealed - awaited, awaited)}
        </span>
      </span>
      {first.length > 0 && (
        <Button
          size="small"
          aria-label={deed(words.sealAllOf(title, first.length))}
          disabledFocusable={by === ''}
          title={by === '' ? words.needBy : undefined}
          onClick={() => void seal()}
        >
          {deed(words.sealAll(first.length))}
        </Button>
      )}
    </li>
  );
}
