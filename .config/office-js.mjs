import { ROOT } from './webpack-shared.mjs';

/** Where Microsoft keeps office.js; anything else is a copy that it does not support. */
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** `HEFEN_OFFICE_JS`: an address, or `self` for a copy beside the pane (for networks without internet). */
const wished = process.env['HEFEN_OFFICE_JS'] || MICROSOFT;

const COPIED = wished === 'self';

/** The address that taskpane.html names. */
export const OFFICE_JS = COPIED ? 'office/office.js' : wished;

/** Its origin as a content policy names it; empty where it is the pane's own. */
export const OFFICE_ORIGIN = COPIED ? '' : new URL(wished).origin;

/** What Excel on any system asks office.js for: the client, its texts in every language, its telemetry switch. */
const NEEDED = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-*.js',
  '*/office_strings.js',
  'telemetry/*.js',
  'ariatelemetry/*.js',
];

const FOLDER = `${ROOT}node_modules/@microsoft/office-js/dist`;

/** Copies for CopyPlugin; none where office.js comes from elsewhere. */
export const OFFICE_COPIES = COPIED
  ? NEEDED.map((from) => ({
      from,
      to: 'office/[path][name][ext]',
      context: FOLDER,
      globOptions: { ignore: ['**/*.debug.js'] },
      // Microsoft's files stay as they are; a minifier would also take their globals for its own.
      info: { minimized: true },
    }))
  : [];
