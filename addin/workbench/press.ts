import { commandOf, type CommandId } from '../commands/command';
import type { WorkbenchWords } from '../locale/workbench';
import type { Bench } from './bench';
import type { BenchCommandId } from './bench-command';

/** What pressing a button of the bar, or its key, does. A press brings the pane back when it was closed. */
export async function press(
  bench: Bench,
  words: WorkbenchWords,
  id: CommandId,
  pane: HTMLElement | null,
): Promise<void> {
  const { session, paneOpen } = bench.getState();
  if (!session) return;
  const wasEditing = await bench.finishEditing();
  const inSight = paneOpen && session.getState().page === 'check';
  bench.showPane(true);
  if (id === 'fill') {
    // Nothing is written that is not in sight: the first press shows the proposal, the second writes it.
    if (!inSight || wasEditing) return session.openPage('check');
    return pressInPane(pane, 'KeyI');
  }
  if (id === 'next-problem' || id === 'previous-problem') {
    const next = id === 'next-problem';
    if (inSight && pane) return pressInPane(pane, next ? 'KeyN' : 'KeyB');
    session.openPage('check');
    if (await session.stepProblem(next ? 'next' : 'previous')) return;
    const { lastProblem, firstProblem } = words.message;
    return bench.tell({ tone: 'ok', text: next ? lastProblem : firstProblem });
  }
  await commandOf(id).run(session);
}

/** The pane knows which sentence it shows and says itself when the end is met: the bar hands it the key it already has for this. */
function pressInPane(pane: HTMLElement | null, code: 'KeyI' | 'KeyN' | 'KeyB'): void {
  pane?.dispatchEvent(
    new KeyboardEvent('keydown', { code, ctrlKey: true, altKey: true, bubbles: true }),
  );
}

/** 新建, 保存 and 示例数据; 打开 first needs the browser's own file window. */
export async function pressFile(bench: Bench, id: Exclude<BenchCommandId, 'open'>): Promise<void> {
  switch (id) {
    case 'new':
      return bench.startNew();
    case 'save':
      return void (await bench.save());
    case 'sample':
      return bench.fillSample();
  }
}
