import type { RecordEntry } from '../scheme/record-form';
import type { Validation } from './blueprint';
import { TICK } from './record-plan';
import type { RecordPlan } from './record-plan';
import type { RecordFormRequest } from './record-request';
import { MOST, missingCondition } from './record-request';
import { TITLE_ROW } from './sheet-plan';

/** Warnings, not stops, for the entries of the table; in a line the words stand in the same cell, so nothing can be asked of it. */
export function recordValidations(
  request: RecordFormRequest,
  plan: RecordPlan,
): readonly Validation[] {
  return [...plan.places.values()].flatMap(({ entry, area }) => {
    const planned = plan.rows[area.top - TITLE_ROW];
    if (planned?.kind !== 'row') return [];
    const { row, block } = planned;
    if (missingCondition(request, [block.applies, row.applies])) return [];
    const asked = askedOf(entry);
    return asked ? [{ area, alert: 'warning' as const, ...asked }] : [];
  });
}

function askedOf({
  kind,
  options = [],
}: RecordEntry): Pick<Validation, 'rule' | 'title' | 'message' | 'prompt'> | null {
  switch (kind) {
    case 'tick':
      return {
        rule: { kind: 'list', options: [TICK] },
        title: '打勾',
        message: `只填“${TICK}”，或者留空。`,
      };
    case 'choice':
      return {
        rule: { kind: 'list', options },
        title: '选一项',
        message: `应是${options.map((each) => `“${each}”`).join('、')}之一。`,
      };
    case 'number':
      return {
        rule: { kind: 'decimal', min: 0, max: MOST },
        title: '数字',
        message: '只填数字，不写单位。',
      };
    case 'percent':
      return {
        rule: { kind: 'decimal', min: 0, max: 100 },
        title: '百分数',
        message: '填百分号前面的数，0至100之间。',
        prompt: '例如95，不写%',
      };
    case 'text':
    case 'date':
    case 'signature':
      return null;
  }
}
