import type { Validation } from '../../../../src/sheet/blueprint';
import { moveFormula } from '../../workbook/move-formula';
import { XL_BETWEEN } from '../et-constants';
import type { EtValidation } from '../jsapi';
import { overlap, subtract, within } from './areas';
import { originOfRules, type Desk } from './desk';
import { offer } from './offer';
import { requireUnprotected, type Looks } from './range-styles';

const ALERTS = ['stop', 'warning', 'information'] as const;
const LONGEST = { title: 32, message: 255, list: 255 };

/** The rules that say what may be typed. A range that has one takes no other before `Delete`. */
export function createEtValidation(desk: Desk, looks: Looks): EtValidation {
  const { book, sheet: id, areas } = looks;
  const all = (): readonly Validation[] => book.sheet(id).frame.validations;
  const mine = (each: Validation): boolean => areas.some((area) => within(each.area, area));
  const change = (rule: Partial<Validation>): void => {
    if (!all().some(mine)) throw new Error('1004: the range has no validation');
    const validations = all().map((each) => (mine(each) ? { ...each, ...rule } : each));
    book.writeFrame(id, { validations });
  };
  const read = (): Validation => {
    const found = all().find(mine);
    if (!found) throw new Error('1004: the range has no validation');
    return found;
  };
  const shown = (on: boolean): void => {
    read();
    if (!on) throw new Error('fake lacks a validation that is not shown');
  };
  let inputTitle = '';
  return offer(desk.door, 'Validation', {
    Delete: () => {
      requireUnprotected(book, id);
      book.writeFrame(id, {
        validations: areas.reduce<readonly Validation[]>(
          (left, out) =>
            left.flatMap((each) => subtract(each.area, out).map((area) => ({ ...each, area }))),
          all(),
        ),
      });
    },
    Add: (type, alert, operator, formula1, formula2) => {
      requireUnprotected(book, id);
      if (all().some((each) => areas.some((area) => overlap(each.area, area))))
        throw new Error('1004: the range has a validation already');
      const level = ALERTS[alert - 1];
      if (!level) throw new Error('1004: no such alert');
      const added = areas.map((area): Validation => ({
        area,
        rule: ruleOf(desk, area, type, operator, formula1, formula2),
        alert: level,
        title: '',
        message: '',
      }));
      book.writeFrame(id, { validations: [...all(), ...added] });
    },
    get ErrorTitle() {
      return read().title;
    },
    set ErrorTitle(title) {
      change({ title: atMost(LONGEST.title, title) });
    },
    get ErrorMessage() {
      return read().message;
    },
    set ErrorMessage(message) {
      change({ message: atMost(LONGEST.message, message) });
    },
    get InputTitle() {
      return inputTitle;
    },
    set InputTitle(title) {
      read();
      inputTitle = atMost(LONGEST.title, title);
    },
    get InputMessage() {
      return read().prompt ?? '';
    },
    set InputMessage(prompt) {
      change({ prompt: atMost(LONGEST.message, prompt) });
    },
    get ShowError() {
      return true;
    },
    set ShowError(on) {
      shown(on);
    },
    get ShowInput() {
      return true;
    },
    set ShowInput(on) {
      shown(on);
    },
  } satisfies EtValidation);
}

function ruleOf(
  desk: Desk,
  area: Validation['area'],
  type: number,
  operator: number | undefined,
  formula1: string | undefined,
  formula2: string | undefined,
): Validation['rule'] {
  if (formula1 === undefined) throw new Error('1004: a validation needs a formula');
  if (type === 2) {
    if (operator !== XL_BETWEEN || formula2 === undefined)
      throw new Error('fake lacks decimals that are not between two');
    const [min, max] = [Number(formula1), Number(formula2)];
    if (Number.isNaN(min) || Number.isNaN(max)) throw new Error('fake lacks limits by formula');
    return { kind: 'decimal', min, max };
  }
  if (type === 3) {
    if (formula1.startsWith('=')) throw new Error('fake lacks lists by formula');
    return { kind: 'list', options: atMost(LONGEST.list, formula1).split(',') };
  }
  if (type === 7) return { kind: 'custom', formula: placed(desk, area, formula1) };
  throw new Error(`fake lacks validations of type ${type}`);
}

/** The formula as it stands for the rectangle's top left cell. */
export function placed(desk: Desk, area: Validation['area'], formula: string): string {
  if (!formula.startsWith('=')) throw new Error('1004: not a formula');
  const origin = originOfRules(desk, area);
  return moveFormula(formula, area.top - origin.row, area.left - origin.column);
}

function atMost(length: number, text: string): string {
  if (text.length > length) throw new Error(`1004: longer than ${length} characters`);
  return text;
}
