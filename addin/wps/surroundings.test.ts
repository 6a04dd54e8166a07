import { emptySheet } from '../../src/sheet/empty-sheet';
import { describe, expect, it } from 'vitest';
import { createFakeEt } from '../hosts/wps/fake/fake-et';
import { isInFront, lookAround } from './surroundings';

const lent = {
  ApiEvent: { AddApiEventListener: () => {} },
  PluginStorage: { getItem: () => null },
};
const et = { Workbooks: {}, ActiveWorkbook: {} };

describe('where the page finds itself', () => {
  it.each([
    ['a newer build lends everything on Application', { Application: { ...et, ...lent } }],
    ['an older one on wps', { wps: { ...lent, EtApplication: () => et } }],
    ['events may stand in the page itself', { Application: et, ...lent }],
  ])('%s', (_title, page) => {
    expect(lookAround(page)).toMatchObject({
      kind: 'spreadsheet',
      application: et,
      apiEvent: lent.ApiEvent,
      storage: lent.PluginStorage,
    });
  });

  it.each([
    ['browser', {}],
    ['other-program', { Application: { ...lent, Documents: {} } }],
    ['other-program', { wps: { ...lent, WpsApplication: () => ({ Documents: {} }) } }],
    ['too-old', { Application: et }],
    ['too-old', { Application: { ...et, PluginStorage: lent.PluginStorage } }],
    ['no-workbook', { Application: { Workbooks: {}, ActiveWorkbook: null, ...lent } }],
  ])('%s is told apart', (kind, page) => {
    expect(lookAround(page)).toEqual({ kind });
  });

  it('a member that throws is one that is not there', () => {
    const page = {
      get Application() {
        throw new Error('refused');
      },
    };
    expect(lookAround(page)).toEqual({ kind: 'browser' });
  });
});

it('a pane waits while another workbook is in front of the one it was made for', () => {
  const et = createFakeEt([emptySheet('甲')]);
  const name = et.application.ActiveWorkbook?.FullName ?? '';
  expect(isInFront(et.application, name)).toBe(true);
  et.openWorkbook('工作簿2', [emptySheet('乙')]);
  expect(isInFront(et.application, name)).toBe(false);
  expect(isInFront(et.application, '')).toBe(true);
  expect(isInFront(et.application, '另存前的名称')).toBe(true);
  et.activate();
  expect(isInFront(et.application, name)).toBe(true);
});
