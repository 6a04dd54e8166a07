/**
 * Writes a failure of Excel's to the console as Microsoft's helpers lay it out, with its debug information, which names members and no
 * contents. They are 55 kB nobody needs while all goes well, so they are fetched with the first failure.
 */
export function logOfficeFailure(failure: unknown): void {
  import('@microsoft/office-js-helpers').then(
    ({ Utilities }) => Utilities.log(failure instanceof Error ? failure : String(failure)),
    () => console.error(failure),
  );
}
