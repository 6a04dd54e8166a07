import { describe, expect, it } from 'vitest';
import type { Choices } from '../scheme/scheme';
import { composeReplyLetter } from './compose-reply-letter';
import { wordsOfRuns } from './document-words';
import { findsDiscipline, readDiscipline } from './read-discipline';
import { praiseQuestions } from './reply-praise';
import type { PraiseAnswer } from './reply-praise';
import { keyOf, wholeReply } from './sample-batch';
import type { SamplePerson } from './sample-batch';

const PLAIN: SamplePerson = { name: '某甲', blocks: ['member', 'helper'] };
const WORK = 'party-work';

/** What the letter says above its conclusions and in them, and what it lacks. */
function letterOf(person: SamplePerson, choices: Choices = {}, said = '') {
  const part = wholeReply([person], choices);
  const head = { unit: '', on: null, praise: (key: string) => (key === keyOf(person) ? said : '') };
  const letter = composeReplyLetter(part, head);
  if (!letter) throw new Error('no letter');
  const lines = letter.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [wordsOfRuns(block.runs)] : [],
  );
  return {
    told: lines.slice(3, -1),
    concluded: lines.at(-1)?.split('履行')[0],
    gaps: letter.gaps.map(({ code }) => code),
    questions: praiseQuestions(part, head),
  };
}

const noted = (text: string, filler = WORK): SamplePerson => ({
  ...PLAIN,
  remarks: { [filler]: { 'notes/text': text } },
});
const found = (text: string, filler = WORK): SamplePerson => ({
  ...PLAIN,
  texts: { [filler]: { 'member.9': text } },
});
const OPEN = '综上，某甲同志〔待定〕，';

describe('praise beside 处分', () => {
  it('L26 L27 told in 需说明的其他事项 it stands word for word, its 影响期 open, and the praise is asked about', () => {
    const { told, concluded, gaps } = letterOf(noted('2016年3月受党内严重警告处分'));
    expect(told).toEqual(['需说明的其他事项：2016年3月受党内严重警告处分（影响期〔待定〕）。']);
    expect([concluded, gaps]).toEqual([OPEN, ['discipline-term', 'praise-discipline']]);
  });

  it('L26 told beside an indicator the letter has it open, whoever tells it', () => {
    for (const filler of [WORK, 'inspection-team']) {
      const { told, concluded, gaps } = letterOf(
        found('遵守党章党规；2016年受党内警告处分', filler),
      );
      expect(told).toEqual(['某甲同志受纪律处分、组织处理情况：〔待定〕。']);
      expect(gaps).toContain('discipline-finding');
      expect(concluded).toBe(OPEN);
    }
  });

  it.each([
    ['未因工作失职受处分', false],
    ['学习《中国共产党纪律处分条例》', false],
    ['落实问责机制', false],
    ['诫勉谈话2人，处分党员3名', false],
    ['2016年被县纪委问责', true],
    ['已立案审查', true],
    ['2017年被行政拘留5日', true],
    ['处分党员3名；本人受诫勉谈话', true],
  ])('L26 beside an indicator 「%s」: %s', (text, told) => {
    expect(findsDiscipline(text)).toBe(told);
  });

  it.each(['影响期已过', '处分期已满', '处分已解除', '2017年3月已解除'])(
    'L9 「%s」 says how the 影响期 stands',
    (term) => {
      expect(readDiscipline(`2016年受警告处分，${term}`)).toEqual({ told: true, termed: true });
    },
  );

  it('L27 the question has both sentences, and an answer to it stands until a word of it changes', () => {
    const person = noted('2016年3月受党内严重警告处分');
    const [question] = letterOf(person).questions;
    expect(question).toMatchObject({
      praise: '能够自觉遵守党章党规',
      told: [{ filler: WORK, text: '2016年3月受党内严重警告处分' }],
      answer: null,
    });
    const answered = (answer: PraiseAnswer, of = person) =>
      letterOf(of, {}, question?.answerAs(answer));
    expect(answered('written').concluded).toBe('综上，某甲同志能够自觉遵守党章党规，');
    expect(answered('omitted').concluded).toBe('综上，某甲同志');
    expect(answered('omitted').questions[0]?.answer).toBe('omitted');
    const changed = noted('2016年3月受党内严重警告处分，又受记过处分');
    expect(answered('written', changed).concluded).toBe(OPEN);
    const lower = {
      ...person,
      texts: { 'poverty-relief': { 'helper.1': '没有开展', 'helper.2': '没有开展' } },
    };
    expect(answered('written', lower).concluded).toBe(OPEN);
  });

  it('L27 a decision for all settles it, but none drops the words over what only seems to tell of 处分', () => {
    const of = (person: SamplePerson, option: string) =>
      letterOf(person, { 'fixed-praise': option }).concluded;
    const plain = { ...PLAIN, remarks: { [WORK]: { 'rewards/text': '受警告处分' } } };
    expect(of(noted('受警告处分'), 'always')).toBe('综上，某甲同志能够自觉遵守党章党规，');
    expect(of(noted('其弟受警告处分'), 'else-omitted')).toBe(OPEN);
    expect(of(plain, 'else-omitted')).toBe('综上，某甲同志');
  });

  it('L27 nobody is asked where nothing speaks against it', () => {
    expect(letterOf(PLAIN)).toMatchObject({ questions: [], gaps: [] });
  });
});
