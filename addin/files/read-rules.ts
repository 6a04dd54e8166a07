import type { ConditionalRule, DataValidation } from 'hucre';
import type { Area } from '../../src/base/cell';
import type { ConditionalFormat, Validation } from '../../src/sheet/blueprint';
import { parseFileFormula, shiftFormula } from './formula-text';
import { readArea } from './read-area';
import { readOverlay } from './xlsx-style';

/** A file's validations; those of kinds a blueprint has no word for are only counted. */
export function readValidations(rules: readonly DataValidation[]): {
  readonly validations: readonly Validation[];
  readonly omitted: number;
} {
  const validations: Validation[] = [];
  let omitted = 0;
  for (const rule of rules) {
    const read = readValidation(rule);
    if (read) validations.push(...read);
    else omitted += 1;
  }
  return { validations, omitted };
}

function readValidation(rule: DataValidation): Validation[] | null {
  const areas = readAreas(rule.range);
  const [first] = areas;
  // One without a message only offers a list or nothing at all.
  if (!first || (!rule.showErrorMessage && rule.type !== 'list')) return null;
  const kind = readRule(rule);
  if (!kind) return null;
  return areas.map((area) => ({
    area,
    rule: kind.kind === 'custom' ? { ...kind, formula: moved(kind.formula, first, area) } : kind,
    alert: rule.showErrorMessage ? (rule.errorStyle ?? 'stop') : 'information',
    title: rule.errorTitle ?? '',
    message: rule.errorMessage ?? '',
    ...(rule.showInputMessage && rule.inputMessage && { prompt: rule.inputMessage }),
  }));
}

function readRule(rule: DataValidation): Validation['rule'] | null {
  switch (rule.type) {
    case 'decimal': {
      const min = Number(rule.formula1);
      const max = Number(rule.formula2);
      const between = rule.operator === undefined || rule.operator === 'between';
      const plain = rule.formula1 !== undefined && rule.formula2 !== undefined;
      if (!between || !plain || Number.isNaN(min) || Number.isNaN(max)) return null;
      return { kind: 'decimal', min, max };
    }
    case 'list':
      return rule.values ? { kind: 'list', options: rule.values } : null;
    case 'custom':
      return rule.formula1 === undefined
        ? null
        : { kind: 'custom', formula: parseFileFormula(rule.formula1) };
    default:
      return null;
  }
}

/** A file's conditional formats that rest on a formula, in order of precedence; the others are only counted. */
export function readConditionalFormats(
  rules: readonly ConditionalRule[],
  theme: readonly string[],
): { readonly formats: readonly ConditionalFormat[]; readonly omitted: number } {
  const formats: ConditionalFormat[] = [];
  let omitted = 0;
  for (const rule of [...rules].sort((a, b) => a.priority - b.priority)) {
    const areas = readAreas(rule.range);
    const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
    const [first] = areas;
    if (rule.type !== 'expression' || formula === undefined || !first) {
      omitted += 1;
      continue;
    }
    const style = rule.style ? readOverlay(rule.style, theme) : {};
    const own = parseFileFormula(formula);
    formats.push(...areas.map((area) => ({ area, formula: moved(own, first, area), style })));
  }
  return { formats, omitted };
}

/** A rule for several areas is written for the first one's corner. */
function moved(formula: string, from: Area, to: Area): string {
  return shiftFormula(formula, to.top - from.top, to.left - from.left);
}

function readAreas(range: string): Area[] {
  return range
    .split(' ')
    .map(readArea)
    .filter((area) => area !== null);
}
