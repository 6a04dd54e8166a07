import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../base/local-date';
import type { Choices } from '../scheme/scheme';
import { composeReplyAnnex } from './compose-reply-annex';
import { composeReplyLetter } from './compose-reply-letter';
import { wordsOfRuns } from './document-words';
import { partReply } from './reply-letters';
import { sampleBatch } from './sample-batch';
import type { SamplePerson } from './sample-batch';

const ON = parseLocalDate('2017-11-27');
const EACH: Choices = { 'reply-letters': 'each' };
const JIA: SamplePerson = { name: '某甲', blocks: ['member', 'helper'] };
/** Nobody is named for 党建 of county people: 附件2 of the department is not owed, and not there. */
const COUNTY: SamplePerson = {
  name: '某乙',
  post: '县乙局局长',
  blocks: ['member', 'helper'],
  conditions: { county: true },
  without: ['party-work annex-2'],
};

/** Each letter as paragraphs and signature, and whom it leaves out. */
function letters(people: readonly SamplePerson[], choices: Choices) {
  return partReply(sampleBatch(people, choices)).parts.map((part) => {
    const letter = composeReplyLetter(part, { unit: `${part.filler ?? '两家'}章`, on: ON });
    const said = (letter?.blocks ?? []).flatMap((block) =>
      block.kind === 'paragraph'
        ? [wordsOfRuns(block.runs)]
        : block.kind === 'signature'
          ? block.lines.slice(0, 1)
          : [],
    );
    return {
      said,
      gaps: letter?.gaps ?? [],
      without: part.without.map((each) => each.subject.name),
    };
  });
}

describe('who writes the reply', () => {
  it('L24 one letter tells of all domains over one signature, unless decided otherwise', () => {
    const { parts, reading } = partReply(sampleBatch([JIA]));
    expect(parts.map(({ filler, from }) => [filler, from])).toEqual([
      [null, ['party-work', 'poverty-relief']],
    ]);
    expect(reading).toEqual({ label: '合写一份', assumed: true });
    expect(letters([JIA], {})[0]?.said.at(-1)).toBe('两家章（单位公章）');
  });

  it('L24 by decision each writes of its own domains, over its own', () => {
    expect(letters([JIA], EACH).map(({ said }) => said.slice(1))).toEqual([
      [
        '某甲同志，现任市甲局副局长',
        '经核查，该同志在履行党员义务方面，10项指标达到要求，0项指标没有达到要求（具体情况见附表）。',
        '综上，某甲同志能够自觉遵守党章党规，履行党员义务到位。',
        'party-work章（单位公章）',
      ],
      [
        '某甲同志，现任市甲局副局长',
        '经核查，该同志在履行脱贫攻坚责任方面，3项指标达到要求，0项指标没有达到要求（具体情况见附表）。',
        '综上，某甲同志能够自觉遵守党章党规，履行脱贫攻坚责任到位。',
        'poverty-relief章（单位公章）',
      ],
    ]);
  });

  it('L24 what one of them left open is open in its own letter alone', () => {
    const person = { ...JIA, without: ['poverty-relief annex-3'] };
    expect(letters([person], EACH).map(({ gaps }) => gaps.map(({ code }) => code))).toEqual([
      [],
      expect.arrayContaining(['form-missing']),
    ]);
  });

  it('L24 whom a filler has nothing to tell of is not in its letter, and named beside it', () => {
    const [work, relief] = letters([JIA, COUNTY], EACH);
    expect([work?.without, relief?.without]).toEqual([['某乙'], []]);
    expect(work?.said.join('')).not.toContain('某乙');
    const named = letters([JIA, COUNTY], { ...EACH, 'county-party-work': 'city-work-committee' });
    expect(named[0]?.without).toEqual([]);
    const noRole: SamplePerson = {
      ...JIA,
      blocks: ['member'],
      conditions: { leader: false, unit: false, team: false, secretary: false, agronomist: false },
    };
    const helper = { ...noRole, conditions: { ...noRole.conditions, helper: false } };
    expect(letters([helper], EACH).map(({ without }) => without)).toEqual([[], ['某甲']]);
  });

  it('L24 each has an annex of what it checked, named after it', () => {
    const annexes = partReply(sampleBatch([JIA], EACH)).parts.map(composeReplyAnnex);
    expect(
      annexes.map((annex) => [
        annex?.title,
        annex?.blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0)),
      ]),
    ).toEqual([
      ['某甲同志审核附表（主管部门（党建））', [10]],
      ['某甲同志审核附表（主管部门（脱贫攻坚））', [3]],
    ]);
  });
});
