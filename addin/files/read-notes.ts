import type { Sheet } from 'hucre';
import type { CellNote } from '../../src/sheet/blueprint';

/** A file's notes. A conversation of newer programs leaves a note too, for older ones: sheets with one keep none. */
export function readNotes({ cells, threadedComments = [] }: Sheet): CellNote[] {
  if (threadedComments.length > 0) return [];
  return [...(cells ?? [])].flatMap(([key, { comment }]): readonly CellNote[] => {
    const [row, column] = key.split(',').map(Number);
    if (!comment || row === undefined || column === undefined) return [];
    return [{ row, column, text: comment.text }];
  });
}
