'use server';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { env } from '../env';
import { LOCALES } from '../i18n/locales';
import { defineAction } from './define-action';

const YEAR_SECONDS = 31_536_000;

/** Remembers the colour scheme in this browser. */
export const setTheme = defineAction(
  'lookup',
  z.object({ theme: z.enum(['light', 'dark', 'system']) }),
  async ({ theme }) => remember('theme', theme),
);

/** Remembers the language in this browser. */
export const setLocale = defineAction('lookup', z.object({ locale: z.enum(LOCALES) }), async ({ locale }) =>
  remember('locale', locale),
);

async function remember(name: string, value: string): Promise<null> {
  const secure = env().APP_ORIGIN.startsWith('https:');
  (await cookies()).set(name, value, {
    path: '/',
    sameSite: 'lax',
    maxAge: YEAR_SECONDS,
    httpOnly: true,
    secure,
  });
  return null;
}
