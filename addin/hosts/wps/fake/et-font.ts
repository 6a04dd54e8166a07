import type { CellStyle } from '../../../../src/sheet/blueprint';
import type { EtFont, EtInterior } from '../jsapi';
import { colorOfNumber, numberOfColor } from './colors';
import { offer, type Gate } from './offer';
import { readStyle, withProperty, writeStyle, type Looks } from './range-styles';

const BLACK = 0;
const WHITE = 0xff_ff_ff;
const USUAL_FONT = '宋体';
const USUAL_SIZE = 11;

export function createEtFont(gate: Gate, looks: Looks): EtFont {
  const set = (font: NonNullable<CellStyle['font']>): void =>
    writeStyle(looks, (style) => ({ ...style, font: { ...style.font, ...font } }));
  const required = <Value>(value: Value | null): Value => {
    if (value === null) throw new Error('1004: a property of a font cannot be set to null');
    return value;
  };
  return offer(gate, 'Font', {
    get Name() {
      return readStyle(looks, ({ font }) => font?.name ?? USUAL_FONT);
    },
    set Name(name) {
      set({ name: required(name) });
    },
    get Size() {
      return readStyle(looks, ({ font }) => font?.size ?? USUAL_SIZE);
    },
    set Size(size) {
      set({ size: required(size) });
    },
    get Bold() {
      return readStyle(looks, ({ font }) => font?.bold ?? false);
    },
    set Bold(bold) {
      set({ bold: required(bold) });
    },
    get Color() {
      return readStyle(looks, ({ font }) => (font?.color ? numberOfColor(font.color) : BLACK));
    },
    set Color(color) {
      set({ color: colorOfNumber(required(color)) });
    },
  } satisfies EtFont);
}

export function createEtInterior(gate: Gate, looks: Looks): EtInterior {
  return offer(gate, 'Interior', {
    get Color() {
      return readStyle(looks, ({ fill }) => (fill ? numberOfColor(fill) : WHITE));
    },
    set Color(color) {
      if (color === null) throw new Error('1004: a colour cannot be set to null');
      writeStyle(looks, (style) => withProperty(style, 'fill', colorOfNumber(color)));
    },
  } satisfies EtInterior);
}
