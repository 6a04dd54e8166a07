import type { Choices } from '../../../src/scheme/scheme';
import type { Core } from '../core';
import { compareAppraisals } from './compare-appraisals';
import { compareGroups, compareItems } from './compare-groups';
import type { Differences, Lookahead } from '../differences';
import { createBreath } from '../pace';
import { totalGroups } from '../summary/totals';
import { followLinks } from './follow-links';
import { appraisalViews, formViews, viewSheet, type WorkbookView } from '../workbook-view';

/** Reads every sheet of the scheme again under other choices, by the same functions that read them before, and compares what comes out. */
export async function lookAhead(
  core: Core,
  scheme: string,
  choices: Choices,
  look: Lookahead,
): Promise<Differences | null> {
  const choicesFor = (id: string): Choices => (id === scheme ? choices : core.choicesFor(id));
  const before = core.workbook();
  const after = await readUnder({ ...core, choicesFor }, scheme, look);
  if (!after) return null;
  const ahead: Core = { ...core, choicesFor, workbook: () => after };
  const own = <View extends { readonly opened: { readonly scheme: { readonly id: string } } }>(
    views: readonly View[],
  ): readonly View[] => views.filter(({ opened }) => opened.scheme.id === scheme);
  const totalsOf = (each: Core): ReturnType<typeof totalGroups> =>
    totalGroups(each, [], '').filter((group) => group.scheme.id === scheme);
  const groups = compareGroups(totalsOf(core), totalsOf(ahead));
  const items = compareItems(own(formViews(before)), own(formViews(after)));
  const appraised = own(appraisalViews(before)).map((view) =>
    compareAppraisals(view, after.get(view.sheet.id)),
  );
  return {
    compared: groups.compared + appraised.reduce((sum, { compared }) => sum + compared, 0),
    units: [...appraised.flatMap(({ units }) => units), ...groups.units, ...items],
    quotas: groups.quotas,
  };
}

/** The workbook with the scheme's sheets read anew, each after those it takes figures from; null where it was left. */
async function readUnder(
  reader: Core,
  scheme: string,
  { signal, onProgress }: Lookahead,
): Promise<WorkbookView | null> {
  const before = reader.workbook();
  const after = new Map(before);
  const own = [...before.values()]
    .filter((view) => 'opened' in view && view.opened.scheme.id === scheme)
    .sort((one, other) => Number(one.kind === 'appraisal') - Number(other.kind === 'appraisal'));
  const breath = createBreath();
  for (const [done, view] of own.entries()) {
    if (breath.isDue()) {
      onProgress?.(done, own.length);
      await breath.take();
    }
    if (signal?.aborted) return null;
    const grid = view.kind === 'appraisal' ? followLinks(view, before, after) : view.grid;
    after.set(view.sheet.id, viewSheet(reader, { sheet: view.sheet, grid }));
  }
  return after;
}
