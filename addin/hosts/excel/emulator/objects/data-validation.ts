import type { Validation } from '../../../../../src/sheet/blueprint';
import type { Book } from '../book';
import type { EmulatedObject, Place, Wire } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { membersOf, numberOf, textOf } from '../given';
import { requireUnprotected } from '../guard';
import { intersection, subtractArea } from '../overlap';

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
const TYPES = { decimal: 'Decimal', list: 'List', custom: 'Custom' } as const;

/** Excel's own limits. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** `range.dataValidation`. */
export function dataValidationObject(book: Book, place: Place): EmulatedObject {
  const found = (): Validation | null | undefined => {
    const { validations } = book.sheet(place.sheet).frame;
    const [first, ...others] = place.areas.map((area) => {
      const touching = validations.filter((each) => intersection(each.area, area));
      if (touching.length === 0) return undefined;
      const [only] = touching;
      const covers = only && subtractArea(area, only.area).length === 0;
      return touching.length === 1 && covers ? only : null;
    });
    return others.every((each) => each === first) ? first : null;
  };
  const put = (validation: Omit<Validation, 'area'> | null): void => {
    const sheet = book.sheet(place.sheet);
    requireUnprotected(book, sheet);
    let { validations } = sheet.frame;
    for (const area of place.areas) {
      validations = validations.flatMap((each) =>
        subtractArea(each.area, area).map((rest) => ({ ...each, area: rest })),
      );
      if (validation) validations = [...validations, { ...validation, area }];
    }
    book.changeSheet({ ...sheet, frame: { ...sheet.frame, validations } });
  };
  const change = (what: string, part: Partial<Omit<Validation, 'area' | 'rule'>>): void => {
    const before = found();
    if (!before) return book.lack(`DataValidation.${what} where there is no one rule`);
    put({ ...before, ...part });
  };
  return {
    type: 'DataValidation',
    reads: {
      Type: () => {
        const validation = found();
        if (validation === null) return 'MixedCriteria';
        return validation ? TYPES[validation.rule.kind] : 'None';
      },
      Rule: () => ruleAnswer(found()),
      ErrorAlert: () => alertAnswer(found()),
    },
    writes: {
      Rule: (value) => put({ ...UNTOUCHED, rule: readRule(book, value) }),
      ErrorAlert: (value) => change('ErrorAlert', readAlert(book, value)),
      Prompt: (value) => change('Prompt', readPrompt(book, value)),
    },
    methods: { Clear: () => (put(null), null) },
  };
}

const UNTOUCHED = { alert: 'stop', title: '', message: '' } as const;

function readRule(book: Book, value: unknown): Validation['rule'] {
  const members = membersOf(value);
  const kinds = Object.keys(members).filter((name) => (members[name] ?? null) !== null);
  const [kind = ''] = kinds;
  if (kinds.length !== 1) throw new ExcelError('InvalidArgument');
  const rule = membersOf(members[kind]);
  switch (kind) {
    case 'decimal':
      if (rule.operator !== 'Between')
        book.lack(`DataValidation.Rule.decimal ${String(rule.operator)}`);
      return { kind, min: numberOf(rule.formula1), max: numberOf(rule.formula2) };
    case 'list': {
      const source = textOf(rule.source);
      if (source.startsWith('=')) book.lack('DataValidation.Rule.list of a range');
      if (source === '' || source.length > LONGEST_LIST) throw new ExcelError('InvalidArgument');
      if (rule.inCellDropDown !== true) book.lack('DataValidation.Rule.list without a drop-down');
      return { kind, options: source.split(',').map((each) => each.trim()) };
    }
    case 'custom': {
      const formula = textOf(rule.formula);
      if (!formula.startsWith('=')) throw new ExcelError('InvalidArgument');
      return { kind, formula };
    }
    default:
      return book.lack(`DataValidation.Rule.${kind}`);
  }
}

function readAlert(book: Book, value: unknown): Pick<Validation, 'alert' | 'title' | 'message'> {
  const { showAlert, style, title, message } = membersOf(value);
  if (showAlert !== true) book.lack('DataValidation.ErrorAlert.showAlert of false');
  const alert = (['stop', 'warning', 'information'] as const).find(
    (each) => ALERTS[each] === style,
  );
  if (!alert) throw new ExcelError('InvalidArgument');
  return {
    alert,
    title: limited(title, LONGEST_TITLE),
    message: limited(message, LONGEST_MESSAGE),
  };
}

function readPrompt(book: Book, value: unknown): Pick<Validation, 'prompt'> {
  const { showPrompt, title, message } = membersOf(value);
  if (showPrompt !== true) book.lack('DataValidation.Prompt.showPrompt of false');
  if (textOf(title) !== '') book.lack('DataValidation.Prompt.title');
  return { prompt: limited(message, LONGEST_MESSAGE) };
}

function limited(value: unknown, longest: number): string {
  const text = textOf(value);
  if (text.length > longest) throw new ExcelError('InvalidArgument');
  return text;
}

function ruleAnswer(validation: Validation | null | undefined): Wire {
  if (!validation) return validation === null ? null : {};
  const { rule } = validation;
  switch (rule.kind) {
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
}

function alertAnswer(validation: Validation | null | undefined): Wire {
  if (!validation) return null;
  const { alert, title, message } = validation;
  return { showAlert: true, style: ALERTS[alert], title, message };
}
