import { formatArea } from '../../../src/base/cell';
import type { SheetBlueprint, Validation } from '../../../src/sheet/blueprint';
import { colorNumber } from './cell-facets';
import {
  XL_BETWEEN,
  XL_EXPRESSION,
  XL_VALIDATE_CUSTOM,
  XL_VALIDATE_DECIMAL,
  XL_VALIDATE_LIST,
  XL_VALID_ALERT_INFORMATION,
  XL_VALID_ALERT_STOP,
  XL_VALID_ALERT_WARNING,
} from './et-constants';
import type { EtRange, EtValidation, EtWorksheet } from './jsapi';

const ALERTS = {
  stop: XL_VALID_ALERT_STOP,
  warning: XL_VALID_ALERT_WARNING,
  information: XL_VALID_ALERT_INFORMATION,
};

/** Validations and conditional formats, on the sheet in front. */
export function writeRules(sheet: EtWorksheet, blueprint: SheetBlueprint): void {
  for (const validation of blueprint.validations) {
    const range = sheet.Range(formatArea(validation.area));
    if (validation.rule.kind === 'custom') takeAsOrigin(range);
    writeValidation(range.Validation, validation);
  }
  for (const { area, formula, style } of blueprint.conditionalFormats) {
    const range = sheet.Range(formatArea(area));
    takeAsOrigin(range);
    const format = range.FormatConditions.Add(XL_EXPRESSION, undefined, formula);
    if (style.font?.color !== undefined) format.Font.Color = colorNumber(style.font.color);
    if (style.font?.bold !== undefined) format.Font.Bold = style.font.bold;
    if (style.fill !== undefined) format.Interior.Color = colorNumber(style.fill);
  }
}

/** Relative references in a rule are counted from the active cell, as in Excel: it must be the range's first. */
function takeAsOrigin(range: EtRange): void {
  range.Select();
}

function writeValidation(held: EtValidation, validation: Validation): void {
  held.Delete();
  addRule(held, validation);
  held.ErrorTitle = validation.title;
  held.ErrorMessage = validation.message;
  held.ShowError = true;
  if (validation.prompt === undefined) return;
  held.InputTitle = validation.title;
  held.InputMessage = validation.prompt;
  held.ShowInput = true;
}

function addRule(held: EtValidation, { rule, alert }: Validation): void {
  const how = ALERTS[alert];
  switch (rule.kind) {
    case 'decimal':
      return held.Add(XL_VALIDATE_DECIMAL, how, XL_BETWEEN, String(rule.min), String(rule.max));
    case 'list':
      return held.Add(XL_VALIDATE_LIST, how, XL_BETWEEN, rule.options.join(','));
    case 'custom':
      return held.Add(XL_VALIDATE_CUSTOM, how, XL_BETWEEN, rule.formula);
  }
}
