import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Where the colours come from: the host's own theme, or the system's where the host tells nothing. */
export type PaneTheme = 'light' | 'dark' | 'system';

/** Chinese first, so that “ ” are full-width. */
const FONT =
  '"Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Segoe UI",sans-serif';

/** For English: a Latin font first, or an apostrophe would take the room of a whole character; where neither is there, those marks alone come from another (styles/tokens.css). */
const LATIN_FONT = `"Segoe UI","Noto Sans","Latin marks",${FONT}`;

/** Fluent's theme in the dark or the light, in the typeface of the language. */
export function themeOf(dark: boolean, locale: 'zh-CN' | 'en-US'): Theme {
  return THEMES[locale][dark ? 'dark' : 'light'];
}

const THEMES = { 'zh-CN': themesIn(FONT), 'en-US': themesIn(LATIN_FONT) };

function themesIn(font: string): Record<'light' | 'dark', Theme> {
  const fonts = { fontFamilyBase: font, fontFamilyNumeric: font };
  return { light: { ...webLightTheme, ...fonts }, dark: { ...webDarkTheme, ...fonts } };
}
