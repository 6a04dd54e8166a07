import { describe, expect, it } from 'vitest';
import { foldWidth, isSilent } from './text';

describe('S2 width', () => {
  it('S2 folds digits, letters and signs one unit to one', () => {
    const text = '扣０．５分，（ＡＢ）％：\u3000；。、“”《》·';
    const folded = foldWidth(text);
    expect(folded).toBe('扣0.5分,(AB)%: ；。、“”《》·');
    expect(folded).toHaveLength(text.length);
  });

  it('S2 knows which units say nothing by themselves', () => {
    expect(['，', ' ', '“', '·', '\n', '-'].every(isSilent)).toBe(true);
    expect(['分', '1', 'a', '%', '＋', '=', '\ud83d'].some(isSilent)).toBe(false);
  });
});
