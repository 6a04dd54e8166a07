import { describe, expect, it } from 'vitest';
import { proposeRoutes } from './propose-route';
import { sampleBatch, type SamplePerson } from './sample-batch';

const person = (name: string, post: string, conditions = {}): SamplePerson => ({
  name,
  post,
  blocks: ['member'],
  conditions,
});

describe('the section that hands the names on', () => {
  it('L20 is proposed by words of the post, else by what was said of the person', () => {
    const { routes, open } = proposeRoutes(
      sampleBatch([
        person('某甲', '某县甲局局长', { county: true }),
        person('某乙', '某县乙镇党委书记', { county: true }),
        person('某丙', '市丙局科长', { county: false }),
        person('某丁', '丁县丁镇 党委书记'),
        person('某戊', '某县戊镇党委副书记'),
      ]),
    );
    const firsts = (keys: readonly string[]) => keys.map((key) => key.slice(0, 2)).sort();
    expect(routes.map(({ route, persons }) => [route.title, firsts(persons)])).toEqual([
      ['组织一科', ['某甲']],
      ['组织二科', ['某丁', '某乙']],
      ['组织三科', ['某丙']],
    ]);
    expect(firsts(open)).toEqual(['某戊']);
  });

  it('L20 stays open where the post speaks against the condition, and goes by no post held before', () => {
    const { routes, open } = proposeRoutes(
      sampleBatch([
        person('某甲', '某县甲镇党委副书记', { county: true }),
        person('某乙', '某县乙中学校长', { county: true }),
        person('某丙', '市丙局副局长（原某县丙镇党委书记）', { county: false }),
        person('某丁', '原某县丁镇党委书记，现任市丁局局长', { county: false }),
      ]),
    );
    const firsts = (keys: readonly string[]) => keys.map((key) => key.slice(0, 2)).sort();
    expect(routes.map(({ route, persons }) => [route.title, firsts(persons)])).toEqual([
      ['组织三科', ['某丁', '某丙']],
    ]);
    expect(firsts(open)).toEqual(['某乙', '某甲']);
  });
});
