import { describe, expect, it } from 'vitest';
import document from '../../../src/scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../../../src/scheme/builtin/parse-builtin';
import { openScheme } from '../../../src/scheme/open-scheme';
import { drawView, type DrawView } from '../../commands/review/draw-view';
import { BLANK_DRAW, type LockedList } from './draw-draft';
import { changedSinceLocked, draftedList } from './drafted-list';

function viewOf(agreed: readonly string[] | null): DrawView {
  const opened = openScheme(parseBuiltin(document));
  const source = { opened, choices: {}, records: [], document: null, today: '2017-11-22' };
  const view = drawView(source, null);
  if (!view) throw new Error('no draw');
  return { ...view, agreed };
}

const LOCKED: LockedList = {
  lines: ['市甲局 某甲', '市乙局 某乙'],
  hash: '',
  at: '14:20',
  source: 'agreed',
};

describe('a list that was locked', () => {
  it.each([
    ['as it was', ['市乙局 某乙', '市甲局 某甲'], LOCKED, null],
    ['of whom one agrees no more', ['市甲局 某甲'], LOCKED, { added: [], gone: ['市乙局 某乙'] }],
    ['that everybody left', [], LOCKED, { added: [], gone: LOCKED.lines }],
    [
      'to which one came',
      [...LOCKED.lines, '市丙局 某丙'],
      LOCKED,
      { added: ['市丙局 某丙'], gone: [] },
    ],
    ['of one’s own', [], { ...LOCKED, source: 'own' as const }, null],
    ['not yet', [], null, null],
  ])('G14 %s', (_, agreed, locked, change) => {
    expect(changedSinceLocked(viewOf(agreed), { ...BLANK_DRAW, locked })).toEqual(change);
  });

  it('Y2 cannot be locked where nobody agrees', () => {
    const { source, frozen } = draftedList(viewOf([]), BLANK_DRAW);
    expect([source, frozen]).toEqual(['agreed', { ok: false, failure: [{ code: 'list-empty' }] }]);
  });
});
