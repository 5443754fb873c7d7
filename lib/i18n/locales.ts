export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'en';

/** The cookie that holds a visitor's choice; without it `Accept-Language` decides. */
export const LOCALE_COOKIE = 'locale';
