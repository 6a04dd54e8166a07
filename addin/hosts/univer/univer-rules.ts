import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat, Validation } from '../../../src/sheet/blueprint';
import { areaOf, rangeOf } from './univer-area';
import { cellStyle, univerStyle } from './univer-style';

const ALERTS = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

export function univerValidation(validation: Validation, uid: string): ISheetDataValidationRule {
  return {
    uid,
    ranges: [rangeOf(validation.area)],
    ...criterionOf(validation.rule),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: ALERTS[validation.alert],
    errorTitle: validation.title,
    error: validation.message,
    ...(validation.prompt === undefined
      ? {}
      : { showInputMessage: true, promptTitle: validation.title, prompt: validation.prompt }),
  };
}

function criterionOf(
  rule: Validation['rule'],
): Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (rule.kind) {
    case 'decimal':
      return {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.BETWEEN,
        formula1: String(rule.min),
        formula2: String(rule.max),
      };
    case 'list':
      return { type: DataValidationType.LIST, formula1: rule.options.join(',') };
    case 'custom':
      return { type: DataValidationType.CUSTOM, formula1: rule.formula };
  }
}

/** One validation a range; kinds a blueprint does not know are left out. */
export function validationsOf(rule: ISheetDataValidationRule): readonly Validation[] {
  const criterion = ruleOf(rule);
  if (!criterion) return [];
  const alert =
    rule.errorStyle === DataValidationErrorStyle.STOP
      ? 'stop'
      : rule.errorStyle === DataValidationErrorStyle.WARNING
        ? 'warning'
        : 'information';
  return rule.ranges.map((range) => ({
    area: areaOf(range),
    rule: criterion,
    alert,
    title: rule.errorTitle ?? '',
    message: rule.error ?? '',
    ...(rule.prompt === undefined ? {} : { prompt: rule.prompt }),
  }));
}

function ruleOf(rule: ISheetDataValidationRule): Validation['rule'] | null {
  const { type, formula1 = '', formula2 = '' } = rule;
  if (type === DataValidationType.LIST) return { kind: 'list', options: formula1.split(',') };
  if (type === DataValidationType.CUSTOM) return { kind: 'custom', formula: formula1 };
  const isNumber = type === DataValidationType.DECIMAL || type === DataValidationType.WHOLE;
  if (!isNumber || rule.operator !== DataValidationOperator.BETWEEN) return null;
  const [min, max] = [Number(formula1), Number(formula2)];
  return Number.isFinite(min) && Number.isFinite(max) ? { kind: 'decimal', min, max } : null;
}

export function univerConditionalFormat(
  format: ConditionalFormat,
  cfId: string,
): IConditionFormattingRule {
  return {
    cfId,
    ranges: [rangeOf(format.area)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: format.formula,
      style: univerStyle(format.style),
    },
  };
}

/** One format a range; colour scales, data bars and the like are not ours and left out. */
export function conditionalFormatsOf(rule: IConditionFormattingRule): readonly ConditionalFormat[] {
  const { rule: config } = rule;
  if (config.type !== CFRuleType.highlightCell || config.subType !== CFSubRuleType.formula)
    return [];
  const { font, fill } = cellStyle(config.style);
  const style = { ...(font ? { font } : {}), ...(fill ? { fill } : {}) };
  return rule.ranges.map((range) => ({ area: areaOf(range), formula: config.value, style }));
}
