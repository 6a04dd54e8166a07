import { formatArea } from '../../../src/base/cell';
import type { ConditionalFormat, Validation } from '../../../src/sheet/blueprint';
import { writeFont } from './write-style';

const ALERT = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Puts a validation on its cells. */
export function writeValidation(sheet: Excel.Worksheet, validation: Validation): void {
  const { dataValidation } = sheet.getRange(formatArea(validation.area));
  dataValidation.rule = ruleOf(validation.rule);
  dataValidation.errorAlert = {
    showAlert: true,
    style: ALERT[validation.alert],
    title: validation.title,
    message: validation.message,
  };
  if (validation.prompt !== undefined)
    dataValidation.prompt = { showPrompt: true, title: '', message: validation.prompt };
}

function ruleOf(rule: Validation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
}

/** Puts conditional formats on; the first has the first say. Excel gives that to whichever is added last. */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormat[],
): void {
  for (const { area, formula, style } of [...formats].reverse()) {
    const { custom } = sheet.getRange(formatArea(area)).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    writeFont(custom.format.font, style.font ?? {});
    if (style.fill !== undefined) custom.format.fill.color = style.fill;
  }
}
