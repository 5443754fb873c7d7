import type { Failure } from '../errors';

/** What every action answers: its data, or a failure that the messages can word. Pure; used on both sides. */
export type Result<T> = { ok: true; data: T } | { ok: false; failure: Failure };
