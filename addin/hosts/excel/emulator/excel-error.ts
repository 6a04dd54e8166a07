const SENTENCES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The emulated Excel does not have this.',
  GeneralException: 'There was an internal error while processing the request.',
  InactiveWorkbook: 'Another workbook is active.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  RequestAborted: 'The request was aborted during run time.',
  ServiceNotAvailable: 'The service is unavailable.',
  ActivityLimitReached: 'Activity limit has been reached.',
  Conflict: 'Request could not be processed because of a conflict.',
} as const;

/** The codes of Excel's own that the emulator fails with. */
export type ExcelErrorCode = keyof typeof SENTENCES;

/** A failing action: what `OfficeExtension.Error` is made of in the client. */
export class ExcelError extends Error {
  constructor(readonly code: ExcelErrorCode) {
    super(SENTENCES[code]);
    this.name = 'ExcelError';
  }
}
