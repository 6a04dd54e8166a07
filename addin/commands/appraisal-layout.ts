import type { OpenScheme } from '../../src/scheme/open-scheme';
import { layOutAppraisal } from '../../src/sheet/appraisal/lay-out-appraisal';
import type { AppraisalRow } from '../../src/sheet/appraisal/appraisal-request';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import type { AppraisalSheet } from './appraisal-state';
import type { Core } from './core';

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
  const request = { opened, choices: core.choicesFor(opened.scheme.id), filler, date: '', rows };
  return {
    scores: () => layOutAppraisal({ ...request, name: names.scores }),
    standings: () => null,
    basis: () => null,
  };
}

/** What the sheets beside a 综合得分表 are called. */
export const BESIDE = { standings: '排名表', basis: '本表口径' } as const;
