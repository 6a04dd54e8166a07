import { formatCell } from '../../../src/base/cell';
import { textOf, valueAt } from '../../../src/base/grid';
import { numberOfPoints } from '../../../src/base/points';
import { HostError } from '../../hosts/host';
import type { Core } from '../core';
import type { Card, Draft } from './card-state';
import type { FormView } from '../workbook-view';
import { restoreCells, writeCells, type WrittenCell } from '../written-cells';

/** 填入: writes the proposed score and, where it differs, the proposed sentence of one item, in one batch. */
export async function fillItem(
  core: Core,
  card: Card,
  useSentence: boolean,
): Promise<readonly WrittenCell[] | 'changed-meanwhile'> {
  const { proposal } = card;
  const view = core.workbook().get(card.sheet);
  if (view?.kind !== 'form' || proposal.score === null) return [];
  const row = view.filled.rows.find((each) => each.item === card.item.id);
  const text = useSentence ? (proposal.alternativeText ?? proposal.text) : proposal.text;
  if (await changedMeanwhile(core, view, card)) return 'changed-meanwhile';
  const writes = [];
  if (row?.facts && text !== null) {
    const input = text === '' ? ({ kind: 'blank' } as const) : ({ kind: 'text', text } as const);
    writes.push({ sheet: card.sheet, cell: row.facts.cell, input });
  }
  if (row?.score && card.check.writtenScore !== proposal.score) {
    const input = { kind: 'number', number: numberOfPoints(proposal.score) } as const;
    writes.push({ sheet: card.sheet, cell: row.score.cell, input });
  }
  return writes.length === 0 ? [] : writeCells(core.host, writes);
}

/** 撤销填入: puts back what stood there, leaving alone what was changed since. Answers the cells left alone. */
export async function undoFill(
  core: Core,
  written: readonly WrittenCell[],
): Promise<readonly string[]> {
  const left = await restoreCells(core.host, written);
  return left.map(({ cell }) => formatCell(cell));
}

/** 「已填入F6、G6。」 */
export function writtenSentence(written: readonly WrittenCell[]): string {
  return `已填入${written.map(({ cell }) => formatCell(cell)).join('、')}。`;
}

/** A draft begins from the cells as they stand, so that a later change of either is seen. */
export function beginDraft(card: Card): Draft {
  return {
    sheet: card.sheet,
    item: card.item.id,
    tally: card.check.reading.tally,
    factsBefore: card.check.factsText,
    scoreBefore: textOf(card.check.written),
  };
}

/** Somebody typed between the last reading and this command. */
async function changedMeanwhile(core: Core, view: FormView, card: Card): Promise<boolean> {
  const [now] = await core.host.readGrids([card.sheet]);
  if (!now) throw new HostError('sheet-not-found', 'gone since it was read');
  const row = view.filled.rows.find((each) => each.item === card.item.id);
  if (!row) return true;
  const same = (cell: typeof row.facts): boolean =>
    cell === null || textOf(valueAt(now.grid, cell.cell)) === textOf(cell.value);
  return !same(row.facts) || !same(row.score);
}
