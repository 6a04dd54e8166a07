import { describe, expect, it } from 'vitest';
import { drawsOf, type RecordedDraw } from '../ledger/fold-draws';
import type { DrawRecord } from '../ledger/review-record';
import { freezeList } from '../lottery/lot-list';
import { composeDrawRecord } from './compose-draw-record';
import type { DocumentBlock, OfficialDocument } from './document';
import { layOutDocument } from './lay-out-document';

function record(lines: readonly string[], changed: Partial<DrawRecord> = {}): DrawRecord {
  const list = freezeList(lines.map((name) => ({ name })));
  if (!list.ok) throw new Error('a list that is whole');
  return {
    id: 'r1',
    kind: 'draw',
    on: '2017-11-22',
    by: '',
    scheme: 'one',
    purpose: 'spot-check',
    lines: [...lines],
    hash: list.value.hash,
    lockedAt: '14:20',
    drawnAt: '14:32',
    seed: '20171122 4 8 3 6',
    part: 10,
    whole: 100,
    rounding: 'up',
    count: 1,
    withdrawn: [],
    reason: '',
    ...changed,
  };
}

function folded(...records: readonly DrawRecord[]): readonly RecordedDraw[] {
  return drawsOf(records, 'one');
}

function composed(drawn: readonly RecordedDraw[]): OfficialDocument {
  const last = drawn.at(-1);
  const document =
    last &&
    composeDrawRecord({
      drawn: last,
      earlier: drawn.slice(0, -1),
      purpose: '填报情况和结论一致人员抽查核实',
      basis: { quote: '按 10% 比例进行抽查核实', label: '每批计算，至少1人' },
      counted: '人',
    });
  if (!document) throw new Error('no record');
  return document;
}

/** Rows of the nth table, cells by `|`. */
function rows({ blocks }: OfficialDocument, nth: number): readonly string[] {
  const table = blocks.filter((block) => block.kind === 'table')[nth];
  return (table?.rows ?? []).map((row) => row.join('|'));
}

// The list of docs/draw.md: its lots are those of sha256sum.
const TEN =
  '市甲局 某寅，市乙局 某卯，市丙局 某己，县丁委 某酉，县戊局 某丑，市己局 某申，市庚院 某戌，市辛局 某亥，县壬镇 某午，县癸乡 某未'.split(
    '，',
  );

describe('摇号记录', () => {
  it('O5 says what was drawn from, by which share, with which seed', () => {
    expect(rows(composed(folded(record(TEN, { count: 2, part: 15 }))), 0)).toEqual([
      '事由|填报情况和结论一致人员抽查核实',
      '名单|共10人，2017年11月22日14:20锁定。校验码D397 586D。',
      '比例|10人 × 15% = 1.5，抽取2人。依据：“按 10% 比例进行抽查核实”。口径：每批计算，至少1人。',
      '种子|201711224836（名单锁定后当场报出，14:32）',
    ]);
  });

  it('O6 gives the drawn with their lots and places, the withdrawn with the reason, and who came for them', () => {
    const withdrawn = [{ line: '县丁委 某酉', reason: '出国' }];
    expect(rows(composed(folded(record(TEN, { withdrawn }))), 1)).toEqual([
      '1|县丁委 某酉|4|23fcf10dc854|退出：出国，由市庚院 某戌递补',
      '2|市庚院 某戌|7|3225155c2d51|递补县丁委 某酉',
    ]);
  });

  it('O5 a second draw tells its reason and what was drawn before', () => {
    const again = record(TEN, { id: 'r2', seed: '5', reason: '第一次报数有误' });
    const said = rows(composed(folded(record(TEN), again)), 0);
    expect(said.at(-1)).toBe(
      '再次抽取|本次为第2次，原因：第一次报数有误。第1次：种子201711224836，抽中县丁委 某酉，校验码D397 586D。',
    );
  });

  it('O5 O6 where nobody is left, or no reason was written, that is printed', () => {
    const lines = ['市甲局 某甲', '市乙局 某乙'];
    const withdrawn = lines.map((line) => ({ line, reason: '出国' }));
    const used = composed(folded(record(lines, { withdrawn })));
    expect(rows(used, 0)[2]).toContain('= 0.2，应抽1人，名单已用完，实抽0人。');
    expect(rows(used, 1).map((row) => row.split('|')[4])).toEqual(
      expect.arrayContaining(['退出：出国，名单已无人递补']),
    );
    const twice = rows(composed(folded(record(TEN), record(TEN, { id: 'r2', seed: '5' }))), 0);
    expect(twice.at(-1)).toContain('本次为第2次，原因：未写明。第1次：');
  });

  it('O7 tells those who sign in plain words how it came about, and has no command before the signatures', () => {
    const { blocks } = composed(folded(record(TEN)));
    const signed = blocks.findIndex(
      (block) => block.kind === 'table' && block.rows[0]?.[0]?.startsWith('主持人') === true,
    );
    const words = (part: readonly DocumentBlock[]): string => JSON.stringify(part);
    const above = words(blocks.slice(0, signed));
    expect(above).toContain('签号由种子和名单算出，从小到大取前1个');
    expect(above).not.toMatch(/sha256|SHA-256|printf|UTF-8|[0-9a-f]{16}/);
    expect(words(blocks.slice(signed))).toContain('附：复算步骤');
  });

  it('O7 has the commands that give check code and lots', () => {
    const notes = composed(folded(record(TEN))).blocks.flatMap((block) =>
      block.kind === 'note' ? [block.text] : [],
    );
    expect(notes.join('\n')).toContain(
      'sha256sum，应得d397586de6b6dc4ab5d0f6d6428864daa54750bb16f4ef70815a789da816161a；前八位即校验码。',
    );
    expect(notes.join('\n')).toContain(
      `printf '%s\\n%s\\n%s' '201711224836' 全码 '县丁委 某酉' | sha256sum，得23fcf10dc854f54a…`,
    );
  });

  it.each([1, 10, 27, 40])('O5 stands on one sheet of paper with %i names', (size) => {
    const lines = Array.from({ length: size }, (_, at) => `市戊己局 某甲${at + 1}`);
    const withdrawn = size > 1 ? [{ line: lines[0] ?? '', reason: '因公出国' }] : [];
    const count = Math.ceil(size / 10);
    const document = composed(folded(record(lines, { count, withdrawn })));
    expect(layOutDocument(document, '摇号记录').print?.breaks ?? []).toEqual([]);
  });

  it('O5 there is none of a row that was typed over', () => {
    const [drawn] = folded(record(TEN, { lines: TEN.slice(1) }));
    if (!drawn) throw new Error('no draw');
    const request = { drawn, earlier: [], purpose: '', basis: { quote: '', label: '' } };
    expect(composeDrawRecord({ ...request, counted: '人' })).toBeNull();
  });
});
