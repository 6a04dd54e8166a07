import { useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { expandedBeyond } from '../../commands/review/expanded-sheets';
import type { OpenReview } from '../../commands/review/review-state';
import type { SheetEntry } from '../../hosts/host';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';
import { sheetNames } from './seal-names';
import { useSealWords } from './use-seal-words';

/** A 会审表 that shows what is under seal, however that came about, and the way to take it out. */
export function ExpandedAlert({ open }: { readonly open: OpenReview }) {
  const { session } = usePane();
  const words = useSealWords();
  const [removed, setRemoved] = useState<readonly SheetEntry[]>([]);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone by now.
    if (removed.length > 0) said.current?.focus();
  }, [removed]);
  const leaking = expandedBeyond(open);
  const sheets = sheetNames(leaking, words);
  const remove = async (): Promise<void> => {
    if (await session.removeExpanded()) setRemoved(leaking);
  };
  if (sheets !== '') {
    return (
      <section className="review-issues" aria-label={words.remove}>
        <Box tone="must">
          <p>{words.leaking(sheets)}</p>
          <div className="buttons">
            <Button onClick={() => void remove()}>{words.remove}</Button>
          </div>
        </Box>
      </section>
    );
  }
  // One that is back, by an undo or laid out again, is not removed.
  const back = open.expanded.some(({ sheet }) => removed.some(({ name }) => name === sheet.name));
  if (removed.length === 0 || back) return null;
  return (
    <section className="review-issues" aria-label={words.remove}>
      <Box tone="done">
        <p ref={said} role="status" tabIndex={-1}>
          {words.removed(sheetNames(removed, words))}
        </p>
      </Box>
    </section>
  );
}
