import peggy from 'peggy';
import * as v from 'valibot';

/** A rule as every reader of the made-up clauses tells it. */
export interface PlainRule {
  readonly kind: string;
  readonly points: readonly number[];
  readonly unit: string | null;
  readonly listed: number;
}

const GRAMMAR = String.raw`
Standard = Statement*
Statement = rule:(Listed / Gap / Each / Found / Range / Zero / Bonus / Once) '；' { return rule; }
Listed = list:List '不落实的，每项扣' points:Points { return { kind: 'each_of_listed', points: [points], unit: '项', listed: list }; }
List = Thing rest:('、' Thing)+ { return rest.length + 1; }
Gap = Thing '覆盖率低于' Number '%的，每降低1个百分点扣' points:Points { return { kind: 'per_unit', points: [points], unit: '个百分点', listed: 0 }; }
Each = Thing '每少一' unit:[次项] '扣' points:Points { return { kind: 'per_occurrence', points: [points], unit, listed: 0 }; }
Found = Thing '不规范的，发现一' unit:[处次项] '扣' points:Points { return { kind: 'per_occurrence', points: [points], unit, listed: 0 }; }
Range = Thing '不到位的，扣' least:Number '至' most:Points { return { kind: 'range', points: [least, most], unit: null, listed: 0 }; }
Zero = '未建立' Thing '的，不得分' { return { kind: 'zero_score', points: [], unit: null, listed: 0 }; }
Bonus = '获得' Level '表彰的，加' points:Points { return { kind: 'bonus', points: [points], unit: null, listed: 0 }; }
Once = '无' Thing '的，扣' points:Points { return { kind: 'once', points: [points], unit: null, listed: 0 }; }
Points = points:Number '分' { return points; }
Number = [0-9]+ ('.' [0-9]+)? { return Number(text()); }
Thing = (![、；，不覆每的] .)+
Level = (!'表彰' [^；，])+
`;

const rules = v.array(
  v.object({
    kind: v.string(),
    points: v.array(v.number()),
    unit: v.nullable(v.string()),
    listed: v.number(),
  }),
);

/** A parser generated from a grammar for just the patterns of the made-up clauses; it refuses every other text. */
export function createPeggyPeer(): (text: string) => readonly PlainRule[] {
  const parser = peggy.generate(GRAMMAR);
  return (text) => v.parse(rules, parser.parse(text));
}

const STATEMENT = /(?<=^|；)[^；]*?(?:([扣加])(?:(\d+)至)?(\d+(?:\.\d+)?)分|不得分)；/g;

/** The least any program must do: find where points stand, and count them. */
export function countByExpression(text: string): number {
  let count = 0;
  for (const match of text.matchAll(STATEMENT)) if (match[0] !== '') count += 1;
  return count;
}
