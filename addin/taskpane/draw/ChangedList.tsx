import type { ListChange } from '../../../src/ledger/fold-draws';
import { Box } from '../parts/Box';
import { useDrawWords } from './use-draw-words';

/** Whoever agrees by now was not on the list, or the other way round: list or draw no longer speak for them. */
export function ChangedList({
  title,
  change: { added, gone },
}: {
  readonly title: string;
  readonly change: ListChange;
}) {
  const words = useDrawWords();
  return (
    <Box tone="ask">
      <h4>{title}</h4>
      {added.length > 0 && <p>{words.added(added.join(words.listSep))}</p>}
      {gone.length > 0 && <p>{words.gone(gone.join(words.listSep))}</p>}
    </Box>
  );
}
