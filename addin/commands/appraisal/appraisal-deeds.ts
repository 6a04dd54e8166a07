import { rosterOf } from '../summary/roster';
import type { AppraisalRow } from './appraisal-state';
import type { Core } from '../core';
import type { Differences } from '../differences';
import type { Session } from '../session';
import type { AppraisalView } from '../workbook-view';
import type { SheetId } from '../../hosts/host';

type AppraisalDeeds = Pick<
  Session,
  'insertAppraisal' | 'rewriteAppraisal' | 'arrangeByRank' | 'previewDecisions' | 'unitsOfForms'
>;

/** The deeds of 汇总 on an appraisal of weighted parts, and the look ahead of a decision; what does the work is fetched first. */
export function appraisalDeeds(core: Core): AppraisalDeeds {
  const onView = async (
    sheet: SheetId,
    deed: 'write-summary' | 'arrange',
    run: (view: AppraisalView) => Promise<void>,
  ): Promise<void> => {
    await core.attempt(deed, async () => {
      // What was typed since the last reading counts.
      await core.refresh([sheet]);
      const view = core.workbook().get(sheet);
      if (view?.kind === 'appraisal') await run(view);
    });
  };
  return {
    async insertAppraisal(request) {
      await core.attempt('insert', async () => {
        const part = await core.appraisal.load();
        await part.insert(core, request);
      });
    },
    rewriteAppraisal: (sheet) =>
      onView(sheet, 'write-summary', async (view) => {
        await (await core.appraisal.load()).rewrite(core, view);
      }),
    arrangeByRank: (sheet) =>
      onView(sheet, 'arrange', async (view) => {
        await (await core.appraisal.load()).arrange(core, view);
      }),
    async previewDecisions(scheme, options, look = {}) {
      let found: Differences | null = null;
      await core.attempt('look-ahead', async () => {
        const part = await core.appraisal.load();
        const choices = { ...core.choicesFor(scheme), ...options };
        found = await part.lookAhead(core, scheme, choices, look);
      });
      return found;
    },
    unitsOfForms: (scheme) => unitsOfForms(core, scheme),
  };
}

/** A 评分细则 names its unit; under whom it stands and who leads it is in no form. */
function unitsOfForms(core: Core, scheme: string): readonly AppraisalRow[] {
  const opened = core.opened.find((each) => each.scheme.id === scheme);
  if (!opened) return [];
  const roster = rosterOf(core.workbook(), opened);
  const names = roster.present.flatMap((filler) =>
    roster.unitsOf(filler).filter((unit) => roster.formsOf(filler, unit).length > 0),
  );
  return [...new Set(names)].map((unit) => ({ unit, system: '', person: '' }));
}
