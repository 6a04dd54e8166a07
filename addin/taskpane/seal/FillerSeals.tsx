import { useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { OpenReview } from '../../commands/review/review-state';
import { closedBySealing, expandedBeyond } from '../../commands/review/expanded-sheets';
import type { SheetId } from '../../hosts/host';
import { usePane } from '../pane-context';
import { blanksOf, isSealed, sheetNames } from './seal-names';
import { useSealWords } from './use-seal-words';

/** What was sealed last, and what it took out. */
interface Done {
  readonly words: string;
  readonly sealed: ReadonlySet<SheetId>;
  /** Names. */
  readonly removed: ReadonlySet<string>;
}

/** By filler: how many forms are sealed, and 封存 of all that never were. */
export function FillerSeals({ open, by }: { readonly open: OpenReview; readonly by: string }) {
  const words = useSealWords();
  const [done, setDone] = useState<Done | null>(null);
  const told = done && stands(open, done) ? done.words : '';
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone by now.
    if (told !== '') said.current?.focus();
  }, [told]);
  return (
    <section className="person-facts" aria-labelledby="seal-fillers">
      <h3 id="seal-fillers">{words.fillers}</h3>
      <ul className="plain-list">
        {open.fillers.map(({ id }) => (
          <FillerRow key={id} open={open} filler={id} by={by} onDone={setDone} />
        ))}
      </ul>
      <p ref={said} className="quiet-line" role="status" tabIndex={-1}>
        {told}
      </p>
    </section>
  );
}

/** Nothing of it was taken back since, by whatever hand. */
function stands({ seals, expanded }: OpenReview, { sealed, removed }: Done): boolean {
  const now = seals.filter(isSealed).flatMap(({ sheets }) => sheets.map(({ sheet }) => sheet.id));
  const own = now.filter((id) => sealed.has(id));
  return own.length === sealed.size && !expanded.some(({ sheet }) => removed.has(sheet.name));
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
  readonly onDone: (done: Done) => void;
}) {
  const { session, state } = usePane();
  const words = useSealWords();
  const own = open.seals.filter((each) => each.filler === filler);
  const first = own.filter(({ sealing }) => sealing === 'first');
  const sealed = own.filter(isSealed).length;
  const awaited = own.filter(({ state }) => state === 'awaited').length;
  const title = open.fillers.find(({ id }) => id === filler)?.title ?? filler;
  const sheets = first.flatMap((each) => each.sheets.map(({ sheet }) => sheet.id));
  const blanks = blanksOf(state, new Set(sheets));
  const leaving = expandedBeyond(open, closedBySealing(open, sheets));
  const removing = sheetNames(leaving, words);
  const deed = (name: string): string => (removing === '' ? name : words.andRemove(name));
  const seal = async (): Promise<void> => {
    if (!(await session.sealForms({ sheets, by, reason: '' }))) return;
    onDone({
      words: words.done(first.length) + (removing === '' ? '' : words.removed(removing)),
      sealed: new Set(sheets),
      removed: new Set(leaving.map(({ name }) => name)),
    });
  };
  return (
    <li className="seal-filler">
      <span className="box-body">
        <b>{title}</b>
        <span className="person-line">
          {words.filler(sealed, own.length - sealed - awaited, awaited)}
        </span>
        {blanks.length > 0 && (
          <span className="person-line">
            {words.blanks(
              blanks.length,
              blanks.reduce((sum, each) => sum + each, 0),
            )}
          </span>
        )}
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
