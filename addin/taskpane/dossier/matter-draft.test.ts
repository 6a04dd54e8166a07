import { describe, expect, it } from 'vitest';
import { matterOf } from './matter-draft';

const discipline = { id: 'discipline', title: '受到处分', quote: '受到处分', term: '影响期' };
const statement = { id: 'statement', title: '病假', quote: '病假' };
const DRAFT = { matter: '', evidence: ' 某号文 ', from: '', to: '' };

describe('a matter that is only put on record', () => {
  it.each([
    [{}, { from: null, to: null }],
    [{ from: '2017-01-10 ' }, { from: '2017-01-10', to: null }],
    [
      { from: '2017-01-10', to: '2018-01-09' },
      { from: '2017-01-10', to: '2018-01-09' },
    ],
  ])('G21 %j stands with its days as far as they are known', (typed, days) => {
    expect(matterOf({ ...DRAFT, ...typed }, discipline)).toEqual({
      matter: { matter: 'discipline', evidence: '某号文', ...days },
    });
  });

  it.each([
    [{ evidence: ' ' }, 'need'],
    [{ to: '2017-02-29' }, 'badDay'],
    [{ from: '2018-01-09', to: '2017-01-10' }, 'reversed'],
  ])('G21 %j wants: %s', (typed, wants) => {
    expect(matterOf({ ...DRAFT, ...typed }, discipline)).toEqual({ matter: null, wants });
  });

  it('G21 one without a term has no days', () => {
    expect(matterOf({ ...DRAFT, to: '2017-02-29' }, statement)).toEqual({
      matter: { matter: 'statement', evidence: '某号文', from: null, to: null },
    });
  });
});
