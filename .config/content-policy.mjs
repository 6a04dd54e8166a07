/** Joins directives as a Content-Security-Policy wants them. */
function policy(/** @type {Readonly<Record<string, string>>} */ directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** The workbench page: nothing from elsewhere. Its spreadsheet engine sets inline styles and draws from blobs; the pane alone needs neither. */
export const WORKBENCH_POLICY = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
});
