import type { EmulatedExcel } from '../addin/hosts/excel/emulator/emulated-excel';

/** Excel's window around the pane, which the emulated workbook knows nothing of: shows and hides it, and tells. */
export interface ExcelWindow {
  /** To be connected to the page in place of the workbook alone. */
  readonly excel: EmulatedExcel;
  readonly paneIsOpen: boolean;
  /** What a person does with the pane's ×. */
  closePane(): void;
  /** Excel is slow to tell what happened: events wait until this is taken back. */
  holdEvents(on: boolean): void;
}

const VISIBILITY_CHANGED = 65539;
const EVENT = 65536;

interface ServiceBatch {
  readonly Actions: readonly {
    readonly Id: number;
    readonly ActionType: number;
    readonly Name?: string;
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name?: string | null }>>;
}

/** Answers Office's own services (`Microsoft.AppRuntime…`, `Microsoft.InternalService…`) and leaves every other batch to the workbook. */
export function openExcelWindow(workbook: EmulatedExcel): ExcelWindow {
  const listeners = new Set<(text: string) => void>();
  let open = true;
  let held: string[] | null = null;
  const tell = (text: string): void => {
    if (held) held.push(text);
    else for (const listener of listeners) listener(text);
  };
  workbook.onMessage(tell);
  const setOpen = (now: boolean): void => {
    if (now === open) return;
    open = now;
    const visibility = JSON.stringify({ visibility: now ? 'Visible' : 'Hidden' });
    const entries = [[EVENT, VISIBILITY_CHANGED, '', visibility, 0]];
    tell(JSON.stringify({ type: 3, message: { entries } }));
  };
  const serve = ({ Actions }: ServiceBatch): string => {
    for (const { Name, ArgumentInfo } of Actions) {
      if (Name === 'SetAppRuntimeState') setOpen(ArgumentInfo?.Arguments?.[0] === 'Visible');
    }
    const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
    return JSON.stringify({ Results, TraceIds: [] });
  };
  const excel: EmulatedExcel = Object.create(workbook, {
    execute: {
      value: async (text: string) => {
        const batch: ServiceBatch = JSON.parse(text);
        const paths = Object.values(batch.ObjectPaths);
        const ofOffice = paths.some(({ Name }) => Name?.startsWith('Microsoft.'));
        return ofOffice ? serve(batch) : workbook.execute(text);
      },
    },
    onMessage: {
      value: (listener: (text: string) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  });
  return {
    excel,
    get paneIsOpen() {
      return open;
    },
    closePane: () => setOpen(false),
    holdEvents(on) {
      const late = held ?? [];
      held = on ? late : null;
      if (!on) late.forEach(tell);
    },
  };
}
