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

/**
 * The pane in Excel and in WPS 表格. Fluent's style elements begin empty, hence the hash of the empty string; scripts come
 * from the pane's own folder and, in Excel, from where office.js lives (`office` is its origin when that is elsewhere).
 */
export function panePolicy(/** @type {string} */ office = '') {
  return policy({
    'default-src': "'none'",
    'script-src': `'self' ${office}`.trim(),
    'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    'img-src': "'self' data:",
    'font-src': "'self' data:",
    'connect-src': "'none'",
    'worker-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  });
}

/** Pages that load nothing but files beside them. */
const PLAIN_PAGE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** The pages around the pane in WPS 表格. */
export const PLAIN_PAGE_POLICY = policy(PLAIN_PAGE);

/** Name of the Trusted Types policy under which the build's own loader fetches later parts of a pane. */
export const LOADER_POLICY = 'hefen';

/** The pane in WPS 表格: the hash is that of the empty text, which the style elements of its controls begin with. */
export const WPS_PANE_POLICY = policy({
  ...PLAIN_PAGE,
  'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  'trusted-types': LOADER_POLICY,
});
