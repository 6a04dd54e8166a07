import { isCellError, type CellValue } from '../../../../src/base/grid';
import { compare, numberOf } from './value';

/** A text with the wildcards `*`, `?` and `~` as a pattern; `edge` holds it to the whole text, or not. */
export function patternOf(text: string, edge: 'whole' | 'part'): RegExp {
  const inner = text.replace(/~[*?~]|[\\^$.*+?()[\]{}|/]/g, (sign) => {
    if (sign === '*') return '[^]*';
    if (sign === '?') return '[^]';
    return `\\${sign.at(-1) ?? ''}`;
  });
  return new RegExp(edge === 'whole' ? `^${inner}$` : inner, 'i');
}

/** Whether a value meets a condition as COUNTIF takes it: `5`, `">=5"`, `"<>无"`, `"会议*"`, `"="` for blank. */
export function criterionOf(written: CellValue): (value: CellValue) => boolean {
  if (isCellError(written)) return (value) => isCellError(value) && value.error === written.error;
  if (typeof written !== 'string') return matches(written ?? 0);
  const [, operator = '', text = ''] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(written) ?? [];
  const number = text === '' ? null : numberOf(text);
  const sought =
    typeof number === 'number'
      ? number
      : /^(true|false)$/i.test(text)
        ? /^true$/i.test(text)
        : text;
  switch (operator) {
    case '':
      return text === '' ? (value) => value === null || value === '' : matches(sought);
    case '=':
      return text === '' ? (value) => value === null : matches(sought);
    case '<>': {
      const same = text === '' ? (value: CellValue) => value === null : matches(sought);
      return (value) => !same(value);
    }
    default:
      return (value) => typeof value === typeof sought && holds(operator, compare(value, sought));
  }
}

function holds(operator: string, order: ReturnType<typeof compare>): boolean {
  if (typeof order === 'object') return false;
  if (operator === '<=') return order <= 0;
  if (operator === '>=') return order >= 0;
  return operator === '<' ? order < 0 : order > 0;
}

/** A number finds itself and the text that reads as it; a text may hold wildcards. */
function matches(sought: CellValue): (value: CellValue) => boolean {
  if (typeof sought === 'string') {
    const pattern = patternOf(sought, 'whole');
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  if (typeof sought === 'number')
    return (value) =>
      (typeof value === 'number' && value === sought) ||
      (typeof value === 'string' && value !== '' && numberOf(value) === sought);
  return (value) => value === sought;
}
