import {
  ICommandService,
  IUniverInstanceService,
  Quantity,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * Univer validates cells when the page is idle and fails, unheard, where the sheet or workbook is gone by then.
 * Nothing is left to be validated there.
 */
export function forgiveGoneSheets(injector: Injector): void {
  const forgive = (): boolean => {
    // The service is there only once a workbook has been opened.
    const validator = injector.get(SheetsDataValidationValidatorService, Quantity.OPTIONAL);
    if (!validator) return false;
    const instances = injector.get(IUniverInstanceService);
    const validate = validator.validatorRanges.bind(validator);
    validator.validatorRanges = async (unitId, subUnitId, ranges) => {
      const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      return workbook?.getSheetBySheetId(subUnitId) ? validate(unitId, subUnitId, ranges) : [];
    };
    return true;
  };
  if (forgive()) return;
  const listening = injector.get(ICommandService).onCommandExecuted(() => {
    if (forgive()) listening.dispose();
  });
}
