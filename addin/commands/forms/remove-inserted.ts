import type { Core } from '../core';
import { isAsLaidOut } from './insert-laid-out';
import { isWorkedOn } from './is-worked-on';
import { forgetSaid, onlyOf } from './keep-said';
import { dropScheme } from './keep-scheme';
import type { Notice } from '../session-state';

/** 删除这几张: what was put in last goes again, unless somebody has written in it since. */
export async function removeInserted(core: Core): Promise<void> {
  const { store } = core;
  const { inserted } = store.get();
  if (!inserted) return;
  const ids = inserted.sheets.map((sheet) => sheet.id);
  // What a person has typed since does not come back with any undo.
  await core.refresh(ids);
  const views = ids.map((id) => core.workbook().get(id));
  if (
    views.some((view) => isWorkedOn(view, inserted.given) && !isAsLaidOut(view, inserted.laidOut))
  ) {
    store.set({ notice: WORKED_ON });
    return;
  }
  const about = onlyOf(core, new Set(ids));
  const done = await core.attempt('remove-inserted', () => core.host.removeSheets(ids));
  if (done) store.set({ inserted: null, notice: null });
  await core.refresh();
  if (done) await core.attempt('record', () => forgetSaid(core, about));
  if (!done || inserted.kept === undefined) return;
  if ((await dropScheme(core, inserted.kept)) === 'decisions') {
    store.set({ notice: STILL_DECIDED });
  }
}

const WORKED_ON: Notice = {
  severity: 'ask',
  title: '没有删除：表里已有填写',
  text: '要删的表，请在工作表标签上逐张删除。',
  retry: null,
};

const STILL_DECIDED: Notice = {
  severity: 'ok',
  title: '已删除，这一期的细则还在',
  text: '已定过口径，所以留着。不再用的，可在“细则”里移除。',
  retry: null,
};
