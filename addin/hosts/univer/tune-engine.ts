import { ICommandService, type Injector } from '@univerjs/core';
import { keepWords } from './keep-words';
import { quickenDependencies } from './quick-dependencies';
import { shareFormulas } from './share-formulas';

/** Makes Univer's formula engine quick enough for tables of a thousand rows. It is there only once a workbook has been opened. */
export function tuneEngine(injector: Injector): void {
  let waiting = [shareFormulas, quickenDependencies, keepWords];
  const tune = (): void => {
    waiting = waiting.filter((each) => !each(injector));
  };
  tune();
  if (waiting.length === 0) return;
  const listening = injector.get(ICommandService).onCommandExecuted(() => {
    tune();
    if (waiting.length === 0) listening.dispose();
  });
}
