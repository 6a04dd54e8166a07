import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawLots } from './draw-lots';
import { formatCheckCode, freezeList } from './lot-list';

const page = readFileSync(new URL('../../docs/draw.md', import.meta.url), 'utf8');
const lines = (/```text\n([^`]+)\n```/.exec(page)?.[1] ?? '').split('\n');
const published = [...page.matchAll(/^\| \d+ +\| `([0-9a-f]{64})` \| (.+?) +\|$/gm)].map(
  ([, lot, line]) => ({ lot, line }),
);
const [code = ''] = /全码 `[0-9a-f]{64}`/.exec(page) ?? [];
const hash = code.slice(-65, -1);

describe('docs/draw.md', () => {
  it('Y3 Y5 publishes the lots that come out here', () => {
    const list = freezeList(lines.map((name) => ({ name })));
    if (!list.ok) throw new Error('a list that is whole');
    expect(list.value.hash).toBe(hash);
    expect(page).toContain(`校验码 \`${formatCheckCode(list.value)}\``);
    const { lots } = drawLots({ list: list.value, seed: '20171122 4 8 3 6', count: 1 });
    expect(lots.map(({ lot, line }) => ({ lot, line }))).toEqual(published);
    expect(published).toHaveLength(10);
  });

  it('Y3 Y5 says how they are computed by hand, with another SHA-256', () => {
    const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    // As `LC_ALL=C sort` does it: by bytes.
    const sorted = lines.map((line) => Buffer.from(line)).sort((a, b) => Buffer.compare(a, b));
    expect(sha(sorted.join('\n'))).toBe(hash);
    for (const { lot, line } of published) expect(sha(`201711224836\n${hash}\n${line}`)).toBe(lot);
  });

  it.each([
    ['1', '市丙局 某己', '6f7999'],
    ['5', '县丁委 某丁', '8b24da'],
  ])('Y5 the seed %s draws %s', (seed, line, begins) => {
    const list = freezeList(
      ['市甲局 某甲', '市丙局 某己', '县丁委 某丁'].map((name) => ({ name })),
    );
    if (!list.ok) throw new Error('a list that is whole');
    const [first] = drawLots({ list: list.value, seed, count: 1 }).lots;
    expect([first?.line, first?.lot.slice(0, 6)]).toEqual([line, begins]);
    expect(page).toContain(`抽中${line}（签号以\`${begins}\`开头）`);
  });
});
