import { decidedOf } from '../../../src/ledger/fold-ledger';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { AppraisalRow } from '../../../src/sheet/appraisal/appraisal-request';
import { layOutAppraisal } from '../../../src/sheet/appraisal/lay-out-appraisal';
import { layOutDecisions } from '../../../src/sheet/appraisal/lay-out-decisions';
import { layOutStandings } from '../../../src/sheet/appraisal/lay-out-standings';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { AppraisalSheet } from './appraisal-state';
import type { Core } from '../core';

/** The sheets of an appraisal as they are to be now. */
export function appraisalLayouts(
  core: Core,
  opened: OpenScheme,
  about: {
    readonly filler: string;
    readonly rows: readonly AppraisalRow[];
    /** What each of them is called. */
    readonly names: Readonly<Record<AppraisalSheet, string>>;
  },
): Readonly<Record<AppraisalSheet, () => SheetBlueprint | null>> {
  const { filler, rows, names } = about;
  const { id } = opened.scheme;
  const request = { opened, choices: core.choicesFor(id), filler, date: '', rows };
  const made = new Map(decidedOf(core.records(), id).map((each) => [each.decision, each]));
  return {
    scores: () => layOutAppraisal({ ...request, name: names.scores }),
    standings: () => layOutStandings({ ...request, name: names.standings, source: names.scores }),
    basis: () => layOutDecisions({ ...request, name: names.basis, made }),
  };
}

/** What the sheets beside a 综合得分表 are called. */
export const BESIDE = { standings: '排名表', basis: '本表口径' } as const;
