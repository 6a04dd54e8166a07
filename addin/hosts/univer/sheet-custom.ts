import type { CustomData } from '@univerjs/core';
import type { PrintSetup } from '../../../src/sheet/blueprint';

/** What a blueprint says and Univer has no place for; it travels in the sheet's own metadata under `hefen`. */
export interface SheetCustom {
  readonly print: PrintSetup | null;
  readonly veryHidden: boolean;
  readonly protected: boolean;
}

const NOTHING: SheetCustom = { print: null, veryHidden: false, protected: false };

export function customOf(custom: SheetCustom): Record<string, unknown> {
  return { hefen: custom };
}

/** Reads it back; a sheet of somebody else's has none. */
export function readCustom(custom: CustomData | undefined): SheetCustom {
  const found: unknown = custom?.['hefen'];
  return isSheetCustom(found) ? found : NOTHING;
}

function isSheetCustom(value: unknown): value is SheetCustom {
  return (
    typeof value === 'object' &&
    value !== null &&
    'print' in value &&
    'veryHidden' in value &&
    'protected' in value
  );
}
