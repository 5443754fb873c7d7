import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales';

/** Whether a string, such as a cookie's value, names a locale that there are messages for. */
export function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/**
 * The best locale for an `Accept-Language` header: the highest weight wins, the earlier one among equals.
 * Any Chinese is answered in Simplified Chinese, the only Chinese there is; whatever cannot be met is English.
 */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return { language: tag.split('-')[0], weight: weight ? Number(weight.slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);

  for (const { language } of wanted) {
    if (language === 'zh') return 'zh-CN';
    if (language === 'en' || language === '*') return DEFAULT_LOCALE;
  }
  return DEFAULT_LOCALE;
}
