import { describe, expect, it } from 'vitest';
import { partByRoute } from './part-by-route';
import { sampleBatch } from './sample-batch';

describe('a batch by the sections that hand its names on', () => {
  const batch = sampleBatch(
    ['某甲', '某乙', '某丙', '某丁'].map((name) => ({ name, blocks: ['member'] })),
  );
  const said: Readonly<Record<string, string>> = {
    某甲: 'section-3',
    某乙: 'section-1',
    某丙: 'section-3',
  };
  const parts = (routeOf: (person: string) => string) =>
    partByRoute(batch, routeOf).map(({ route, batch: { review } }) => [
      route?.title ?? '',
      review.subjects
        .map(({ subject }) => subject.name)
        .sort()
        .join(''),
    ]);

  it('L23 is parted in the notice’s order, those it was not said of last', () => {
    expect(parts((person) => said[person.slice(0, 2)] ?? '')).toEqual([
      ['组织一科', '某乙'],
      ['组织三科', '某丙某甲'],
      ['', '某丁'],
    ]);
  });

  it('L23 stays whole where one section has all, or nothing was said, or of no section of the notice', () => {
    const all = '某丁某丙某乙某甲';
    expect(parts(() => 'section-2')).toEqual([['组织二科', all]]);
    expect(parts(() => '')).toEqual([['', all]]);
    expect(parts(() => 'section-9')).toEqual([['', all]]);
  });
});
