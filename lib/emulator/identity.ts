/** A key pair that requests may be signed with. Pure. */
export interface Identity {
  accessKeyId: string;
  accessKeySecret: string;
  /** Not null when the pair is a temporary one (STS): each request must then carry this token. */
  securityToken: string | null;
  /** Milliseconds since the epoch after which the token is refused; null when it never is. */
  tokenExpiresAt: number | null;
}

/** Why the token that came with a request does not do, or null when it does. */
export function tokenFault(
  identity: Identity,
  token: string | undefined,
  now: number,
): 'missing' | 'malformed' | 'mismatch' | 'expired' | null {
  if (!token) return identity.securityToken === null ? null : 'missing';
  if (!/^[\w.~+/=-]+$/.test(token)) return 'malformed';
  if (token !== identity.securityToken) return 'mismatch';
  return identity.tokenExpiresAt !== null && now >= identity.tokenExpiresAt ? 'expired' : null;
}
