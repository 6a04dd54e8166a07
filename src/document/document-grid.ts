import { widthOfPoints } from '../sheet/column-width';
import type { PageColumn } from '../sheet/page';
import { paperRoom } from '../sheet/paper';
import type { DocumentBlock, OfficialDocument } from './document';

type DocumentTable = Extract<DocumentBlock, { kind: 'table' }>;

/** Edges of columns nearer to each other than this are one: a sheet has one set of columns for all tables of a letter. */
const PARTS = 48;

/** The columns of the sheet under a letter, and over which of them each column of a table goes. */
export interface DocumentGrid {
  readonly columns: readonly PageColumn[];
  readonly spansOf: (table: DocumentTable) => readonly GridSpan[];
}

export interface GridSpan {
  readonly column: number;
  readonly span: number;
}

/** Parts the width of the paper wherever a table of the letter has an edge. */
export function gridOf(document: OfficialDocument): DocumentGrid {
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const edges = [...new Set([0, PARTS, ...tables.flatMap(edgesOf)])].sort((a, b) => a - b);
  const room = paperRoom(document.orientation, 100).width;
  const columns = edges.slice(1).map((edge, at): PageColumn => {
    const points = (room * (edge - (edges[at] ?? 0))) / PARTS;
    return { id: `c${at + 1}`, width: Math.floor(widthOfPoints(points) * 10) / 10 };
  });
  return {
    columns,
    spansOf: (table) => {
      const own = edgesOf(table);
      return own.slice(1).map((edge, at) => {
        const column = edges.indexOf(own[at] ?? 0);
        return { column, span: edges.indexOf(edge) - column };
      });
    },
  };
}

/** Where a table's columns begin and end, in parts of the width; each has one part at least. */
function edgesOf({ columns }: DocumentTable): readonly number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const edges = [0];
  let before = 0;
  columns.forEach(({ width }, at) => {
    before += width;
    const left = columns.length - 1 - at;
    const edge = Math.round((before / whole) * PARTS);
    edges.push(Math.min(PARTS - left, Math.max((edges.at(-1) ?? 0) + 1, edge)));
  });
  return edges;
}
