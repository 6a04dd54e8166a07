import { pressCommand } from '../ribbon/press-command';
import type { CommandId } from '../commands/command';
import type { CommandWords } from '../locale/command-words';
import type { Bench } from './bench';
import type { BenchCommandId } from './bench-command';

/** What pressing a button of the bar, or its key, does. */
export function press(
  bench: Bench,
  words: CommandWords,
  id: CommandId,
  pane: HTMLElement | null,
): Promise<void> {
  return pressCommand(
    {
      words,
      session: () => bench.getState().session,
      paneInSight: () => (bench.getState().paneOpen ? pane : null),
      showPane: async () => bench.showPane(true),
      finishEditing: bench.finishEditing,
      tell: ({ tone, why, now }) => bench.tell({ tone, text: words.sentence(why, now) }),
    },
    id,
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
