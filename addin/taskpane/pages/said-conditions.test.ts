import { describe, expect, it } from 'vitest';
import { PERSONS, UNITS } from '../../../src/handout/sample-schemes';
import { askedConditions, conditionsSaid, saidOfAll, saidOfOne } from './said-conditions';
import { EMPTY_SELECTION, type SaidConditions } from './forms-selection';

const POST = 'party-post';
const NOBODY: SaidConditions = EMPTY_SELECTION.said;

/** What is said of two people, in words. */
function said(
  conditions: SaidConditions,
  listed: ReadonlyMap<string, ReadonlyMap<string, boolean>> = new Map(),
): readonly string[] {
  const selection = { ...EMPTY_SELECTION, said: conditions };
  const names = ['某甲', '某乙'];
  return [...conditionsSaid(PERSONS, selection, listed, names)].map(
    ([name, own]) => `${name}${JSON.stringify([...own])}`,
  );
}

describe('what is asked', () => {
  it('is what some part of a chosen form hangs on, with that part; who fills in a form is not asked', () => {
    const asked = (left: readonly string[], fillers: readonly string[] = []) =>
      askedConditions(PERSONS, { left, fillers }).map(({ condition, parts }) => [
        condition.id,
        parts,
      ]);
    expect(asked([])).toEqual([[POST, ['第1项']]]);
    expect(asked(['annex-2'])).toEqual([]);
    expect(askedConditions(UNITS, EMPTY_SELECTION)).toEqual([]);
  });

  it('is whose sheets a chosen filler has, where it has some subjects only', () => {
    const selection = { left: ['annex-2'], fillers: ['inspectors', 'county'] };
    const asked = askedConditions(PERSONS, selection);
    expect(asked.map(({ condition, parts }) => [condition.id, parts])).toEqual([
      ['county', ['县委组织部']],
    ]);
  });
});

describe('what is said of a subject', () => {
  it('is nothing while nobody says anything, which is neither yes nor no', () => {
    expect(said(NOBODY)).toEqual([]);
    expect(said(saidOfAll(saidOfAll(NOBODY, POST, false), POST, null))).toEqual([]);
  });

  it('is what holds for all, unless the list or somebody here says otherwise of this one', () => {
    const all = saidOfAll(NOBODY, POST, false);
    expect(said(all)).toEqual(['某甲[["party-post",false]]', '某乙[["party-post",false]]']);
    expect(said(saidOfOne(all, '某乙', POST, true))[1]).toBe('某乙[["party-post",true]]');
    const listed = new Map([['某甲', new Map([[POST, true]])]]);
    expect(said(all, listed)[0]).toBe('某甲[["party-post",true]]');
    expect(said(saidOfOne(all, '某甲', POST, null), listed)[0]).toBe('某甲[["party-post",false]]');
    expect(said(saidOfOne(NOBODY, '某甲', POST, null), listed)).toEqual([]);
  });

  it('leaves out what no form of the selection asks', () => {
    expect(said(saidOfAll(NOBODY, 'county', false))).toEqual([]);
  });
});
