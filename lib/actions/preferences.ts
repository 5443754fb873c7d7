'use server';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { LONGEST_NAME, REVIEWER_COOKIE } from '../auth/reviewer';
import { env } from '../env';
import { LOCALES } from '../i18n/locales';
import { PROTECTION_COOKIE, parseProtection } from '../protection';
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

/** Remembers how protected pictures look to this browser's reviewer. */
export const setProtection = defineAction(
  'lookup',
  z.object({ protection: z.string().refine((text) => parseProtection(text) !== null) }),
  async ({ protection }) => remember(PROTECTION_COOKIE, protection),
);

/** Remembers the name under which this browser's decisions are recorded while nobody signs in. */
export const setReviewer = defineAction(
  'review',
  z.object({ name: z.string().trim().min(1).max(LONGEST_NAME) }),
  async ({ name }) => remember(REVIEWER_COOKIE, name),
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
