import 'server-only';
import { cookies } from 'next/headers';
import type { Session } from './session';

export const REVIEWER_COOKIE = 'reviewer';
export const LONGEST_NAME = 80;

/** Under which name decisions are recorded: who is signed in, else the name given once in this browser; null before that. */
export async function reviewerOf(session: Session): Promise<string | null> {
  if (session.userName !== null) return session.userName;
  const name = (await cookies()).get(REVIEWER_COOKIE)?.value.trim().slice(0, LONGEST_NAME).toWellFormed();
  return name || null;
}
