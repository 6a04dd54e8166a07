import { describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../commands/create-session';
import type { Session } from '../commands/session';
import { officialForm } from './contract/form-cases';
import { scoreSheet } from './contract/sample-sheets';
import { openEmulatedWorkplace } from './excel/workplace/emulated-workplace';
import type { Host } from './host';
import { createFakeEt } from './wps/fake/fake-et';
import { createWpsHost } from './wps/wps-host';

const CHART = '得分图';

/** ET with a chart sheet in front before the pane is opened. */
async function openInWps(): Promise<Host> {
  const { application, apiEvent, addChart } = createFakeEt([officialForm('州甲局')]);
  addChart(CHART);
  application.ActiveWorkbook?.Sheets.Item(CHART).Activate();
  return createWpsHost({ application, apiEvent, later: (deed) => setTimeout(deed, 0) });
}

/** Excel in which no cell is to be had: neither a selected range nor an active cell. */
async function openInExcel(): Promise<Host> {
  const { host } = await openEmulatedWorkplace([officialForm('州甲局')], {
    between: async (request, execute) =>
      /GetSelectedRange|GetActiveCell/.test(request)
        ? refusal('GeneralException')
        : execute(request),
  });
  return host;
}

function refusal(code: string): string {
  const error = { Code: code, Message: '', Location: '', ActionIndex: -1 };
  return JSON.stringify({ Results: [], TraceIds: [], Error: error });
}

async function ready(session: Session): Promise<void> {
  for (let turn = 0; turn < 200 && !session.getState().ready; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a chart sheet in front when the pane is opened', () => {
  it.each([
    ['excel', openInExcel],
    ['wps', openInWps],
  ] as const)('has no cursor, and the forms are checked all the same (%s)', async (_, open) => {
    const host = await open();
    expect(await host.selection()).toBeNull();
    const session = createSession(host, {
      now: () => new Date(2017, 10, 6),
      schemes: BUILTIN_SCHEMES,
    });
    await ready(session);
    const { ready: isReady, notice, forms, active } = session.getState();
    expect([isReady, notice, forms.length, active]).toEqual([true, null, 1, null]);
    session.close();
  });

  it('is a moment’s matter where Excel is only busy: that is told, and tried again', async () => {
    const { host, emulated } = await openEmulatedWorkplace([scoreSheet('甲')]);
    emulated.failNext('ServiceNotAvailable');
    await expect(host.selection()).rejects.toMatchObject({ code: 'busy' });
  });
});
