import 'server-only';

/** What somebody may do. Named after the deed, so that a role is a list of these and no code asks for a role. */
export type Permission =
  | 'createBatch'
  | 'changeBatch'
  | 'lookup'
  | 'viewMedia'
  | 'setGrid'
  | 'changeView'
  | 'review'
  | 'changeLabels'
  | 'revealSignedUrls';

export interface Session {
  /** Null while nobody signs in. */
  userName: string | null;
  can(permission: Permission): boolean;
}

const everybody: Session = { userName: null, can: () => true };

/**
 * Who is asking. With `AUTH_MODE=none` everybody may do everything, which is safe only because
 * the environment refuses to serve any address but loopback in that mode.
 */
export async function currentSession(): Promise<Session> {
  return everybody;
}
