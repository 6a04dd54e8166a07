import type { ConditionalFormat } from './blueprint';
import { areaOf, formatAnchor } from './sheet-plan';
import { WORKING_COLOR } from './sheet-style';

/** Words the working column begins with where something is open, and where it only tells. */
const OPEN = ['未填', '还', '待定'] as const;
const TOLD = ['提醒', '不适用', '填报方', '核分用'] as const;

/** Colours of the working column: grey what it tells, brown what is open, red what is wrong. They stand there only, because fills and colours print. */
export function workingFormats(
  column: number,
  top: number,
  bottom: number,
): readonly ConditionalFormat[] {
  const area = areaOf(top, column, bottom, column);
  const cell = formatAnchor(column, top);
  const beginsWith = (words: readonly string[]): string =>
    `OR(${words.map((each) => `LEFT(${cell},${each.length})="${each}"`).join(',')})`;
  const open = beginsWith(OPEN);
  const told = beginsWith(TOLD);
  const style = (color: string) => ({ font: { color } });
  return [
    { area, formula: `=${told}`, style: style(WORKING_COLOR.note) },
    { area, formula: `=${open}`, style: style(WORKING_COLOR.ask) },
    {
      area,
      formula: `=AND(${cell}<>"",NOT(${open}),NOT(${told}))`,
      style: style(WORKING_COLOR.must),
    },
  ];
}
