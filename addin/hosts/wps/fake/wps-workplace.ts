import type { SheetBlueprint } from '../../../../src/sheet/blueprint';
import type { Workplace } from '../../contract/contract-case';
import type { Hand } from '../../hand';
import type { Host, HostEvent, SheetId } from '../../host';
import { createWpsHost, type WpsHost } from '../wps-host';
import type { FakeEtOptions } from './desk';
import { createFakeEt, type FakeEt, type FakeWorkbook } from './fake-et';

/** A workbook in the pretended ET with the real host over it. */
export interface WpsWorkplace extends Workplace, WpsPane {
  readonly host: WpsHost;
  readonly et: FakeEt;
  /** Another pane's host over the same application. */
  openPane(): WpsPane;
}

/** One host and what it told. */
export interface WpsPane {
  readonly host: WpsHost;
  /** Does what was put off until ET's call was over. */
  settle(): void;
  /** What the host told since the last call. */
  told(): Promise<readonly HostEvent[]>;
}

export function openWpsWorkplace(
  sheets: readonly SheetBlueprint[],
  options: Partial<FakeEtOptions> = {},
): WpsWorkplace {
  const et = createFakeEt(sheets, options);
  const pane = openPane(et);
  return {
    ...pane,
    et,
    hand: handByIds(et, pane.host),
    look: et.look,
    openPane: () => openPane(et),
  };
}

/** What is put off is done when `told` asks, as a page does it after ET's call. */
function openPane(et: FakeEt): WpsPane {
  const putOff: (() => void)[] = [];
  const host = createWpsHost({
    application: et.application,
    apiEvent: et.apiEvent,
    later: (deed) => putOff.push(deed),
  });
  let events: HostEvent[] = [];
  host.subscribe((event) => events.push(event));
  const settle = (): void => {
    for (let deed = putOff.shift(); deed; deed = putOff.shift()) deed();
  };
  return {
    host,
    settle,
    told: async () => {
      // ET tells nothing of a renaming: the next call of the port finds it.
      await host.listSheets();
      settle();
      const told = events;
      events = [];
      return told;
    },
  };
}

/** The hand knows sheets by ids of its own: they are translated by the sheet's name at that moment. */
function handByIds(et: FakeWorkbook, host: Host): Hand {
  const own = async (id: SheetId): Promise<SheetId> => {
    const sheet = (await host.listSheets()).find((each) => each.id === id);
    return sheet ? et.idOf(sheet.name) : id;
  };
  const { hand } = et;
  return {
    type: async (id, ...rest) => hand.type(await own(id), ...rest),
    pasteBlock: async (id, ...rest) => hand.pasteBlock(await own(id), ...rest),
    clear: async (id, ...rest) => hand.clear(await own(id), ...rest),
    insertRows: async (id, ...rest) => hand.insertRows(await own(id), ...rest),
    deleteRows: async (id, ...rest) => hand.deleteRows(await own(id), ...rest),
    insertColumns: async (id, ...rest) => hand.insertColumns(await own(id), ...rest),
    deleteColumns: async (id, ...rest) => hand.deleteColumns(await own(id), ...rest),
    sortRows: async (id, ...rest) => hand.sortRows(await own(id), ...rest),
    renameSheet: async (id, name) => hand.renameSheet(await own(id), name),
    copySheet: async (id) => {
      const before = new Set((await host.listSheets()).map((each) => each.id));
      await hand.copySheet(await own(id));
      return (await host.listSheets()).find((each) => !before.has(each.id))?.id ?? '';
    },
    deleteSheet: async (id) => hand.deleteSheet(await own(id)),
    select: async (id, area) => hand.select(await own(id), area),
    undo: hand.undo,
    redo: hand.redo,
  };
}
