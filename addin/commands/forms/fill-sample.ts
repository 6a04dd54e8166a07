import { formatTime } from '../../locale/time';
import type { Core } from '../core';
import { isBlank } from './is-worked-on';
import { sampleForm } from './sample';
import { formViews } from '../workbook-view';
import { writeCells } from '../written-cells';

/** 示例数据: the form in front gets typical slips, other blank forms right fillings; nothing written by a person is touched. */
export async function fillSample(core: Core): Promise<void> {
  const { store } = core;
  const { active } = store.get();
  const views = formViews(core.workbook());
  const front = views.find((view) => view.sheet.id === active?.sheet.id) ?? views[0];
  if (!front) {
    const text = '本工作簿还没有核分表。请先在“表格”页插入一张，再点“示例数据”。';
    store.set({ notice: { severity: 'ask', title: '没有填入示例', text, retry: null } });
    return;
  }
  // Where somebody has begun to work, invented figures stay out of every form but the one in front.
  const others = views.every(isBlank) ? views.filter((view) => view !== front) : [];
  const writes = [
    ...sampleForm(front, core.choicesFor(front.filled.scheme), 0, true),
    ...others.flatMap((view, index) =>
      sampleForm(view, core.choicesFor(view.filled.scheme), index + 1, false),
    ),
  ];
  const written = writes.length === 0 ? [] : await writeCells(core.host, writes);
  const sheets = new Set(written.map((each) => each.sheet)).size;
  const sentence =
    written.length === 0
      ? '没有空白的格可填示例。'
      : `已在${sheets}张表填入示例数据，纯属虚构，${formatTime(core.env.now())}。`;
  store.set({
    notice: null,
    written: { deed: 'sample', sentence, cells: written, undoable: written.length > 0 },
  });
  await core.refresh([...new Set(written.map((each) => each.sheet))]);
}
