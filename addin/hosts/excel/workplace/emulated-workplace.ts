import type { SheetBlueprint } from '../../../../src/sheet/blueprint';
import type { Workplace } from '../../contract/contract-case';
import type { HostEvent } from '../../host';
import { createEmulatedExcel, type EmulatedExcel } from '../emulator/emulated-excel';
import { connectInNode } from '../emulator/node-client';
import { createExcelHost, type ExcelHost } from '../excel-host';
import type { Later } from '../excel-parts';

/** The adapter over Microsoft's own client over the emulated Excel, with what tests need besides. */
export interface EmulatedWorkplace extends Workplace {
  readonly host: ExcelHost;
  readonly emulated: EmulatedExcel;
}

/** How a test bends the way to Excel. */
export interface WorkplaceOptions {
  readonly apiVersion?: string;
  readonly later?: Later;
  /** Stands between the client and Excel: a request in, an answer out. */
  readonly between?: (request: string, execute: Execute) => Promise<string>;
}

type Execute = (request: string) => Promise<string>;

/** Opens a workbook in an emulated Excel of this age. Requirement sets bite: a member newer than its set is refused. */
export async function openEmulatedWorkplace(
  sheets: readonly SheetBlueprint[],
  { apiVersion = '1.18', later, between }: WorkplaceOptions = {},
): Promise<EmulatedWorkplace> {
  const emulated = createEmulatedExcel(sheets, { apiVersion });
  const excel = connectInNode({
    ...emulated,
    execute: (request) =>
      between ? between(request, emulated.execute) : emulated.execute(request),
  });
  requireSets();
  const { supports } = emulated;
  const host = createExcelHost({ excel, supports, ...(later ? { later } : {}) });
  let events: HostEvent[] = [];
  host.subscribe((event) => events.push(event));
  await host.start();
  return {
    host,
    emulated,
    hand: emulated.hand,
    look: emulated.look,
    told: async () => {
      await settle(emulated);
      const told = events;
      events = [];
      return told;
    },
  };
}

/** Everything on its way between Excel and the adapter has arrived. */
export async function settle(emulated: EmulatedExcel): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await emulated.idle();
  }
}

function requireSets(): void {
  const utility: unknown = Reflect.get(OfficeExtension, 'CommonUtility');
  if (typeof utility !== 'function') throw new Error('the client has changed');
  Reflect.set(utility, '_doApiNotSupportedCheck', true);
}
