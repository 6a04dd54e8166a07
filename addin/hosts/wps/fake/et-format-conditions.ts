import type { ConditionalFormat } from '../../../../src/sheet/blueprint';
import { XL_EXPRESSION } from '../et-constants';
import type { EtFormatCondition, EtFormatConditions } from '../jsapi';
import { overlap } from './areas';
import { colorOfNumber, numberOfColor } from './colors';
import type { Desk } from './desk';
import { placed } from './et-rules';
import { offer } from './offer';
import { requireUnprotected, type Looks } from './range-styles';

/** The conditional formats that touch a range, in the order they were added. */
export function createEtFormatConditions(desk: Desk, looks: Looks): EtFormatConditions {
  const { book, sheet: id, areas } = looks;
  const touching = (): readonly number[] =>
    book
      .sheet(id)
      .frame.conditionalFormats.flatMap(({ area }, at) =>
        areas.some((each) => overlap(each, area)) ? [at] : [],
      );
  return offer(desk.door, 'FormatConditions', {
    get Count() {
      return touching().length;
    },
    Item: (index) => {
      const at = touching()[index - 1];
      if (at === undefined) throw new Error('1004: no such format condition');
      return createEtFormatCondition(desk, looks, at, 1);
    },
    Add: (type, _operator, formula1) => {
      requireUnprotected(book, id);
      if (type !== XL_EXPRESSION) throw new Error(`fake lacks format conditions of type ${type}`);
      const added = areas.map((area): ConditionalFormat => ({
        area,
        formula: placed(desk, area, formula1),
        style: {},
      }));
      const { conditionalFormats } = book.sheet(id).frame;
      book.writeFrame(id, { conditionalFormats: [...conditionalFormats, ...added] });
      return createEtFormatCondition(desk, looks, conditionalFormats.length, added.length);
    },
  } satisfies EtFormatConditions);
}

function createEtFormatCondition(
  desk: Desk,
  { book, sheet: id }: Looks,
  first: number,
  count: number,
): EtFormatCondition {
  const all = (): readonly ConditionalFormat[] => book.sheet(id).frame.conditionalFormats;
  const style = (): ConditionalFormat['style'] => all()[first]?.style ?? {};
  const write = (change: ConditionalFormat['style']): void => {
    const changed = all().map((each, index) =>
      index >= first && index < first + count
        ? { ...each, style: { ...each.style, ...change } }
        : each,
    );
    book.writeFrame(id, { conditionalFormats: changed });
  };
  return offer(desk.door, 'FormatCondition', {
    Type: XL_EXPRESSION,
    get Formula1() {
      return all()[first]?.formula ?? '';
    },
    Delete: () => {
      requireUnprotected(book, id);
      const conditionalFormats = all().filter((_, at) => at < first || at >= first + count);
      book.writeFrame(id, { conditionalFormats });
    },
    Font: offer(desk.door, 'Font', {
      get Bold() {
        return style().font?.bold ?? null;
      },
      set Bold(bold) {
        if (bold !== null) write({ font: { ...style().font, bold } });
      },
      get Color() {
        const color = style().font?.color;
        return color === undefined ? null : numberOfColor(color);
      },
      set Color(color) {
        if (color !== null) write({ font: { ...style().font, color: colorOfNumber(color) } });
      },
    } satisfies EtFormatCondition['Font']),
    Interior: offer(desk.door, 'Interior', {
      get Color() {
        const { fill } = style();
        return fill === undefined ? null : numberOfColor(fill);
      },
      set Color(color) {
        if (color !== null) write({ fill: colorOfNumber(color) });
      },
    } satisfies EtFormatCondition['Interior']),
  } satisfies EtFormatCondition);
}
