import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../../src/base/result';
import { planPackages } from '../../../src/handout/plan-packages';
import { UNITS } from '../../../src/handout/sample-schemes';
import { noticeEntries, shareOut } from '../../../src/handout/share-out';
import { openScheme } from '../../../src/scheme/open-scheme';
import type { FileDesk } from '../file-desk';
import { handOut } from './hand-out';

const planned = planPackages({
  opened: openScheme(UNITS),
  forms: UNITS.forms.map(({ id }) => id),
  shares: shareOut(UNITS, noticeEntries(UNITS)),
  choices: {},
  carried: [],
});
const packages = planned.ok ? planned.value : [];

function desk(refused: readonly string[] = []): FileDesk {
  return {
    readRoster: async () => fail('不读'),
    readPasted: () => [],
    makeWorkbook: async (name, sheets) =>
      refused.some((each) => name.includes(each))
        ? fail(`${name}：写不成。`)
        : succeed({ name, bytes: new Uint8Array(sheets.length) }),
    makeDocument: async ({ title }) => fail(`${title}：写不成。`),
    bind: (name) => ({ name, bytes: new Uint8Array() }),
    handOver: () => undefined,
  };
}

describe('handing out in the pane', () => {
  it('makes a file a filler and tells which one it is at', async () => {
    const told: (readonly [number, string])[] = [];
    const end = await handOut(desk(), packages, {
      stopped: () => false,
      onFile: (done, name) => told.push([done, name]),
    });
    expect(end.files.map(({ filler, sheets, bytes }) => [filler, sheets, bytes.length])).toEqual([
      ['第一组', 4, 4],
      ['第二组', 2, 2],
    ]);
    expect(told).toEqual([
      [0, '附件2评分细则（第一组）.xlsx'],
      [1, '附件2评分细则（第二组）.xlsx'],
    ]);
  });

  it('keeps what is finished when stopped', async () => {
    let done = 0;
    const end = await handOut(desk(), packages, {
      stopped: () => done > 0,
      onFile: (at) => (done = at),
    });
    expect(end.files.map(({ filler }) => filler)).toEqual(['第一组']);
  });

  it('goes on after a file that could not be made, and says so', async () => {
    const end = await handOut(desk(['第一组']), packages, {
      stopped: () => false,
      onFile: () => undefined,
    });
    expect(end.files.map(({ filler }) => filler)).toEqual(['第二组']);
    expect(end.faults).toEqual(['附件2评分细则（第一组）.xlsx：写不成。']);
  });
});
