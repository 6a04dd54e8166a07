import { coarseCases, type CoarseCase } from '../appraisal-cases/coarse-cases';
import { sheetOfCase } from '../appraisal-cases/sheet-of-case';
import type { Errand } from './errand';

/** One workbook with so many tables that LibreOffice calculates as it opens it. */
export interface TablesErrand extends Errand {
  readonly tables: readonly CoarseCase[];
}

const WORKBOOKS = 4;

/** 200 tables of an appraisal on a coarse grid, in few workbooks. */
export const APPRAISAL_TABLES: readonly TablesErrand[] = Array.from(
  { length: WORKBOOKS },
  (_, workbook) => {
    const tables = coarseCases(200).filter((_case, at) => at % WORKBOOKS === workbook);
    return {
      id: `appraisal tables ${workbook + 1}`,
      tables,
      sheets: tables.map(sheetOfCase),
      work: [],
      saveAs: ['xlsx'],
    };
  },
);
