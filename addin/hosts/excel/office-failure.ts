import { HostError, type HostErrorCode } from '../host';

/** A failure Excel told of, with Excel's own word for it. */
export class OfficeFailure extends HostError {
  constructor(
    code: HostErrorCode,
    readonly officeCode: string,
    readonly place: string,
  ) {
    super(code, place === '' ? officeCode : `${officeCode} at ${place}`);
  }
}

/** Excel has not answered in time. What was asked for may still happen: `late` settles when it does. */
export class NeverAnswered extends HostError {
  constructor(
    readonly late: Promise<unknown>,
    mayHaveWritten: boolean,
  ) {
    super('busy', 'no answer in time', mayHaveWritten);
  }
}

/** What Excel refuses for a lock depends on what was asked of it, so the deed says what that means. */
const DENIED = 'denied';

/** Excel's error codes; whatever is not named here is `unknown`. */
const CODES: Readonly<Record<string, HostErrorCode | typeof DENIED>> = {
  AccessDenied: DENIED,
  ActivityLimitReached: 'busy',
  ApiNotFound: 'not-supported',
  Conflict: 'busy',
  InactiveWorkbook: 'busy',
  InvalidOperationInCellEditMode: 'cell-being-edited',
  InvalidReference: 'sheet-not-found',
  ItemAlreadyExists: 'sheet-name-taken',
  ItemNotFound: 'sheet-not-found',
  NotImplemented: 'not-supported',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  UnsupportedOperation: 'not-supported',
  UnsupportedSheet: 'not-supported',
};

/** Excel's error as the port's; null for anything else, which is a programmer's error. Messages are left out: they may quote the sheet. */
export function officeFailure(error: unknown, denied: HostErrorCode): OfficeFailure | null {
  if (!(error instanceof Error) || error.name !== 'RichApi.Error') return null;
  const officeCode = 'code' in error ? String(error.code) : 'no code';
  const code = CODES[officeCode] ?? 'unknown';
  return new OfficeFailure(code === DENIED ? denied : code, officeCode, placeOf(error));
}

/** Which member failed, such as `Range.values`. */
function placeOf(error: object): string {
  const info = 'debugInfo' in error ? error.debugInfo : undefined;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return '';
  return typeof info.errorLocation === 'string' ? info.errorLocation : '';
}

const TOO_LARGE: readonly string[] = ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'];

/** The answer would not fit into one response. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeFailure && TOO_LARGE.includes(error.officeCode);
}

const PAGING = /^(PageLayout|HeadersFooters|HeaderFooter|HeaderFooterGroup|PageBreakCollection)\./;

/** Page settings are refused where no printer is installed. */
export function isPaging(error: unknown): boolean {
  return error instanceof OfficeFailure && PAGING.test(error.place);
}

/** Excel answered and said no; asking again in a moment would change nothing. */
export function isRefusal(error: unknown): boolean {
  return (
    error instanceof OfficeFailure && error.code !== 'busy' && error.code !== 'cell-being-edited'
  );
}
