import { describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import { openScheme } from '../scheme/open-scheme';
import type { Scheme } from '../scheme/scheme';
import { unsplitNotes } from './home-unit';
import { layOutPackage, planPackages } from './plan-packages';
import { readRoster } from './read-roster';
import { shareOut } from './share-out';

const scheme = noticeOf('dazhou-2017-206');
const [OWN, COUNTY] = ['党组（党委）', '县（市、区）党委组织部'];

function noticeOf(notice: string): Scheme {
  const found = BUILTIN_SCHEMES.find(({ id }) => id === notice);
  if (!found) throw new Error('no notice');
  return found;
}

function handedOut(...rows: readonly string[]) {
  const { entries } = readRoster({ scheme, table: rows.map((row) => row.split('|')) });
  const shares = shareOut(scheme, entries);
  const planned = planPackages({
    opened: openScheme(scheme),
    forms: ['annex-2'],
    shares,
    choices: {},
    carried: [],
  });
  if (!planned.ok) throw new Error(planned.failure.code);
  const notes = unsplitNotes(scheme.fillers ?? [], shares);
  return { packages: planned.value, notes };
}

describe('files of a person’s own unit', () => {
  it('H31 each 党组 gets its own people and no other’s, each county likewise, the other fillers everybody', () => {
    const { packages, notes } = handedOut(
      '姓名|单位|县（市、区）|县（市、区）的查核对象',
      '某甲|市甲局||否',
      '某乙|教育局|某县|是',
      '某丙|教育局|邻县|是',
      '某丁|市甲局||否',
    );
    const title = '附件2党建责任（义务）查核表';
    const files = packages.map(({ file, sheets }) => [file, sheets.length]);
    expect(files.slice(0, 5)).toEqual([
      [`市甲局·${OWN}·${title}.xlsx`, 2],
      [`某县教育局·${OWN}·${title}.xlsx`, 1],
      [`邻县教育局·${OWN}·${title}.xlsx`, 1],
      [`某县·${COUNTY}·${title}.xlsx`, 1],
      [`邻县·${COUNTY}·${title}.xlsx`, 1],
    ]);
    expect(files[5]).toEqual([`${title}（考察组）.xlsx`, 4]);
    expect(notes).toEqual([]);
  });

  it('H31 nothing of another unit’s people stands anywhere in a unit’s file, and it says its filler as before', () => {
    const { packages } = handedOut('姓名|单位', '某甲|市甲局', '某乙|市乙局');
    const [first] = packages;
    if (!first) throw new Error('no package');
    const steps = layOutPackage(first);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const words = JSON.stringify(step.value);
    expect(words).toContain('某甲');
    expect(words).not.toContain('某乙');
    expect(words).toContain(OWN);
    expect(first.filler).toBe(OWN);
  });

  it('H31 those of whom the roster names no unit stand in one file, and that is told', () => {
    const { packages, notes } = handedOut('姓名|单位', '某甲|', '某乙|市乙局', '某丙|');
    expect(packages.slice(0, 2).map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([
      ['某甲', '某丙'],
      ['某乙'],
    ]);
    expect(notes.map(({ filler, people }) => [filler, people])).toEqual([
      [OWN, ['某甲', '某丙']],
      [COUNTY, ['某甲', '某乙', '某丙']],
    ]);
  });

  it('H31 a unit’s name no system takes in a file is made fit, and two that become alike stay apart', () => {
    const { packages } = handedOut('姓名|单位', '某甲|市甲/乙局', '某乙|市甲:乙局');
    expect(packages.slice(0, 2).map(({ file }) => file)).toEqual([
      `市甲-乙局·${OWN}·附件2党建责任（义务）查核表.xlsx`,
      `市甲-乙局·${OWN}·附件2党建责任（义务）查核表（2）.xlsx`,
    ]);
  });
});
