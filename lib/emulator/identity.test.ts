import { expect, test } from 'vitest';
import { tokenFault } from './identity';
import { ACCOUNT, NOW } from './testing';

const temporary = { ...ACCOUNT, securityToken: 'Token/+=', tokenExpiresAt: NOW };

test.each([
  ['a lasting key without a token', ACCOUNT, undefined, NOW, null],
  ['a lasting key with a token', ACCOUNT, 'Token', NOW, 'mismatch'],
  ['a temporary key with its token in time', temporary, 'Token/+=', NOW - 1, null],
  ['a temporary key with its token too late', temporary, 'Token/+=', NOW, 'expired'],
  ['a temporary key with another token', temporary, 'token/+=', NOW - 1, 'mismatch'],
  ['a temporary key without a token', temporary, undefined, NOW - 1, 'missing'],
  ['a temporary key with an empty token', temporary, '', NOW - 1, 'missing'],
  ['a token with blanks in it', temporary, 'To ken', NOW - 1, 'malformed'],
  ['a token that never expires', { ...temporary, tokenExpiresAt: null }, 'Token/+=', NOW * 2, null],
] as const)('%s', (_, identity, token, now, fault) => {
  expect(tokenFault(identity, token, now)).toBe(fault);
});
