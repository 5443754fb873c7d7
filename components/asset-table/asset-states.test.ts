import { describe, expect, it } from 'vitest';
import { auditTone, isProtected, statusTone } from './asset-states';

describe('asset states', () => {
  it.each([
    ['pass', false],
    ['Passed', false],
    ['review', true],
    ['block', true],
    ['something new', true],
    [null, true],
  ])('a picture under the audit status %j is protected: %j', (status, expected) => {
    expect(isProtected(status)).toBe(expected);
  });

  it('tells states apart in any spelling, and takes unknown ones as information', () => {
    expect(statusTone('NORMAL')).toBe('ok');
    expect(statusTone('TranscodeFail')).toBe('bad');
    expect(auditTone('Block')).toBe('bad');
    expect(auditTone('review')).toBe('warn');
    expect(auditTone('constructor')).toBe('info');
    expect(statusTone('')).toBe('info');
  });
});
