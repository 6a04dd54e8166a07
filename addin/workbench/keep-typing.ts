import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';

/**
 * Lets nobody's typing be lost. Univer 0.25.1 renews the open cell editor from the stored cell whenever a formula result
 * lands on its row and column, and does not ask on which sheet: a rank that follows on the summary would drop the figure
 * just being typed into a form. While somebody types, the editor is left alone; the next cell renews it anyway.
 */
export function keepTyping(injector: Injector): void {
  const bridge = injector.get(IEditorBridgeService);
  const renew = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = () => {
    if (!bridge.isVisible().visible) renew();
  };
}
