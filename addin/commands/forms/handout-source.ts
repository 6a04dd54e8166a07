import { schemesOf } from '../../../src/ledger/fold-ledger';
import { formatDay } from '../../locale/time';
import type { Core } from '../core';
import type { HandoutSource } from '../session';

/** A scheme with what the workbook says about it. */
export function handoutSourceOf(core: Core, scheme: string): HandoutSource | null {
  const opened = core.opened.find((each) => each.scheme.id === scheme);
  if (!opened) return null;
  const kept = core.store.get().keptSchemes.some(({ id }) => id === scheme);
  const records = core.records();
  const document = kept
    ? (schemesOf(records).find((each) => each.scheme === scheme)?.text ?? null)
    : null;
  const today = formatDay(core.env.now());
  return { opened, choices: core.choicesFor(scheme), records, document, today };
}
