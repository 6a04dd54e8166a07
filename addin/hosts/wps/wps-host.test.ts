import { describe, expect, it } from 'vitest';
import { scoreSheet } from '../contract/sample-sheets';
import { CAPABILITY_MATRIX, contractCasesFor } from '../host-contract';
import type { FakeEtOptions } from './fake/desk';
import { openWpsWorkplace, type WpsWorkplace } from './fake/wps-workplace';

/** Where no document says how ET does it, the host must be right either way. */
const OTHERWISE: Partial<FakeEtOptions> = {
  blank: 'null',
  errors: 'text',
  apostropheInTextCells: 'mark',
  ruleFormulas: 'range',
};

describe.each([
  ['as Excel does it', {}],
  ['the other way', OTHERWISE],
])('the WPS host, what is not documented being %s', (_, options) => {
  it.each(contractCasesFor('wps'))('$title', async ({ run }) => {
    const opened: WpsWorkplace[] = [];
    await run(async (sheets) => {
      const workplace = openWpsWorkplace(sheets, options);
      opened.push(workplace);
      return workplace;
    });
    for (const { et } of opened) expect([et.alerts, et.listenerErrors]).toEqual([[], []]);
  });
});

describe('the WPS host', () => {
  it('can do what the matrix says', () => {
    const { host } = openWpsWorkplace([scoreSheet('甲')]);
    expect([...host.capabilities].sort()).toEqual([...CAPABILITY_MATRIX.wps].sort());
  });
});
