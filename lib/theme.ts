/** The visitor's choice of colours; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The cookie that holds it, so that the server's first byte already has the right colours. */
export const THEME_COOKIE = 'theme';

/** A cookie's value as a theme; whatever is not one is `system`. */
export function parseTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}
