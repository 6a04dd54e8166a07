import { describe, expect, it } from 'vitest';
import { findDisorder } from './figure-order';
import { SAMPLE_APPRAISAL, sampleRules } from './sample-appraisal';

const GIVEN = { good: '', fair: '', plain: '', 'from-good': '', 'from-fair': '', factor: '' };

function among(figures: Readonly<Record<string, string>>): readonly string[] {
  const rules = sampleRules({}, { ...GIVEN, ...figures });
  return findDisorder(SAMPLE_APPRAISAL, rules.figures).map(
    ({ better, worse, of }) => `${better} ${worse} ${of}`,
  );
}

describe('K13 figures that cannot stand together', () => {
  it('K13 a worse grade counts for no more than a better one; as much is for the owner to say', () => {
    expect(among({ good: '80', fair: '90' })).toEqual(['good fair points']);
    expect(among({ good: '90', fair: '90', plain: '60' })).toEqual([]);
  });

  it('K13 a grade without a number yet parts no others', () => {
    expect(among({ good: '80', plain: '90' })).toEqual(['good plain points']);
  });

  it('K22 lines fall', () => {
    expect(among({ 'from-good': '80', 'from-fair': '80' })).toEqual(['from-good from-fair lines']);
    expect(among({ 'from-good': '90', 'from-fair': '80', good: '60' })).toEqual([]);
  });
});
