import type { PanePlatform } from '../taskpane/App';
import type { PaneTheme } from '../taskpane/theme';
import type { Refusal } from './face-state';
import type { OfficeApi, OfficeColours } from './office-api';

/** The requirement sets the add-in is written against, as in manifest.xml. */
const REQUIRED = [
  ['ExcelApi', '1.13'],
  ['SharedRuntime', '1.1'],
] as const;

/** Whether the pane can work here, once office.js is ready and has named its host. */
export function refusalOf(office: OfficeApi, host: unknown): Refusal | null {
  if (host !== 'Excel') return 'outside';
  const { requirements } = office.context;
  const complete = REQUIRED.every(([name, version]) => requirements.isSetSupported(name, version));
  return complete ? null : 'too-old';
}

/** Excel's own colours where it tells them; the system's otherwise. Some Excels throw when they are asked. */
export function readTheme({ context }: Pick<OfficeApi, 'context'>): PaneTheme {
  try {
    return themeOf(context.officeTheme);
  } catch {
    return 'system';
  }
}

function themeOf(colours: OfficeColours | undefined): PaneTheme {
  const [, red, green, blue] = /^#?(..)(..)(..)$/.exec(colours?.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return 'system';
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  // Brightness as the eye weighs it.
  const brightness = 0.299 * (r ?? NaN) + 0.587 * (g ?? NaN) + 0.114 * (b ?? NaN);
  if (Number.isNaN(brightness)) return 'system';
  return brightness < 128 ? 'dark' : 'light';
}

/** Where Excel's own menu floats over the pane. */
export function platformOf(platform: unknown): PanePlatform {
  if (platform === 'PC') return 'windows';
  return platform === 'Mac' ? 'mac' : 'browser';
}

/** The ribbon is English in an English Excel only; the pane beside it likewise. */
export function localeOf(language: string): 'zh-CN' | 'en-US' {
  return /^en\b/i.test(language) ? 'en-US' : 'zh-CN';
}
