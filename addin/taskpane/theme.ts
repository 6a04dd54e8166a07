import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Where the colours come from: the host's own theme, or the system's where the host tells nothing. */
export type PaneTheme = 'light' | 'dark' | 'system';

/** Chinese first, so that “ ” are full-width. */
const FONT =
  '"Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Segoe UI",sans-serif';

export const LIGHT_THEME: Theme = {
  ...webLightTheme,
  fontFamilyBase: FONT,
  fontFamilyNumeric: FONT,
};
export const DARK_THEME: Theme = { ...webDarkTheme, fontFamilyBase: FONT, fontFamilyNumeric: FONT };
