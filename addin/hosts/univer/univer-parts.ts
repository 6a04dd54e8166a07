import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets/facade';
import type { Cell } from '../../../src/base/cell';

/** A running Univer, in a page or in Node; what only a page can do is absent in Node. */
export interface UniverParts {
  readonly api: FUniver;
  readonly injector: Injector;
  /** Ends the typing under way, keeping what was typed. */
  readonly finishEditing?: () => Promise<void>;
  /** Scrolls the active sheet so that the cell is seen. */
  readonly reveal?: (cell: Cell) => void;
}
