import type { BlueprintCell, SheetBlueprint, Validation } from '../../src/sheet/blueprint';
import { knownToXml } from './xml-text';

/** A sheet with every text of it as a file can hold it, wherever the text came from; control characters the library writes as codes. */
export function writableSheet(sheet: SheetBlueprint): SheetBlueprint {
  const { notes, print } = sheet;
  return {
    ...sheet,
    name: knownToXml(sheet.name),
    cells: sheet.cells.map(writableCell),
    validations: sheet.validations.map(writableValidation),
    conditionalFormats: sheet.conditionalFormats.map((each) => ({
      ...each,
      formula: knownToXml(each.formula),
    })),
    print: print?.footer === undefined ? print : { ...print, footer: knownToXml(print.footer) },
    ...(notes && { notes: notes.map((each) => ({ ...each, text: knownToXml(each.text) })) }),
  };
}

function writableCell(cell: BlueprintCell): BlueprintCell {
  const { input, cached } = cell;
  switch (input.kind) {
    case 'text':
      return { ...cell, input: { ...input, text: knownToXml(input.text) } };
    case 'formula':
      return {
        ...cell,
        input: { ...input, formula: knownToXml(input.formula) },
        ...(typeof cached === 'string' && { cached: knownToXml(cached) }),
      };
    case 'number':
    case 'blank':
      return cell;
  }
}

function writableValidation(validation: Validation): Validation {
  const { rule, title, message, prompt } = validation;
  const words = {
    title: knownToXml(title),
    message: knownToXml(message),
    ...(prompt !== undefined && { prompt: knownToXml(prompt) }),
  };
  switch (rule.kind) {
    case 'list':
      return { ...validation, ...words, rule: { ...rule, options: rule.options.map(knownToXml) } };
    case 'custom':
      return { ...validation, ...words, rule: { ...rule, formula: knownToXml(rule.formula) } };
    case 'decimal':
      return { ...validation, ...words };
  }
}
