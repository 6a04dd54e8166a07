import type { BlueprintCell, SheetBlueprint } from '../../../src/sheet/blueprint';
import type { Batch } from './office-line';
import { LARGEST_ANSWER } from './read-grids';
import { contentBlocks, writeBlock, writeLooks } from './write-sheet';

/** Bytes; web Excel takes 5 MB. */
const LARGEST_REQUEST = 4_000_000;

/** Bytes of a request; a rectangle’s looks take up to 1,100, a rule some more. */
const SIZE = { sheet: 2_000, cell: 12, character: 3, look: 1_200 } as const;

/** What goes into the request under way, and what is asked for in it: where it is full it is sent. */
export interface RequestRoom {
  /** Before so many bytes are added. */
  add(bytes: number): Promise<void>;
  /** Before an answer of so many bytes is asked for. */
  ask(bytes: number): Promise<void>;
}

export function createRequestRoom(batch: Batch): RequestRoom {
  const free = { request: LARGEST_REQUEST, answer: LARGEST_ANSWER };
  const take = async (from: keyof typeof free, bytes: number): Promise<void> => {
    const isBegun = free.request < LARGEST_REQUEST;
    if (free[from] < bytes && isBegun) {
      await batch.send();
      free.request = LARGEST_REQUEST;
      free.answer = LARGEST_ANSWER;
    }
    free[from] -= bytes;
  };
  return { add: (bytes) => take('request', bytes), ask: (bytes) => take('answer', bytes) };
}

/** Lays a blueprint out on a fresh sheet: in the request under way as long as it takes it, a large one over several. */
export async function layOutSheet(
  room: RequestRoom,
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
): Promise<void> {
  await room.add(SIZE.sheet);
  for (const block of contentBlocks(blueprint.cells, rowsAtOnce(blueprint))) {
    await room.add(sizeOfContents(block));
    writeBlock(sheet, block);
  }
  const looks = writeLooks(sheet, blueprint);
  while (!looks.next().done) await room.add(SIZE.look);
}

/** Rows of a sheet too large for one request are sent by as many as surely go into one. */
function rowsAtOnce({ cells }: SheetBlueprint): number {
  const parts = Math.ceil(sizeOfContents(cells) / LARGEST_REQUEST);
  if (parts < 2) return Infinity;
  return Math.ceil(new Set(cells.map(({ row }) => row)).size / parts / 2);
}

function sizeOfContents(cells: readonly BlueprintCell[]): number {
  let size = 0;
  for (const { input } of cells) {
    const words =
      input.kind === 'text' ? input.text : input.kind === 'formula' ? input.formula : '';
    size += SIZE.cell + SIZE.character * words.length;
  }
  return size;
}
