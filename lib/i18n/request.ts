import 'server-only';
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { compileMessages } from './compile-messages';
import { LOCALE_COOKIE } from './locales';
import { messagesOf } from './messages';
import { isLocale, negotiateLocale } from './negotiate';

/** How next-intl learns a request's locale and words: the visitor's choice first, then the browser's languages. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = isLocale(chosen) ? chosen : negotiateLocale((await headers()).get('accept-language'));
  const messages = compileMessages(messagesOf(locale));
  // The server cannot know the viewer's time zone; what it prints is UTC and says so.
  return { locale, messages, timeZone: 'UTC' };
});
