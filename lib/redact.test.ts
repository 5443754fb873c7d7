import { expect, test } from 'vitest';
import { redactText } from './redact';

test.each([
  ['V1', 'http://b.oss/k.mp4?Expires=1&OSSAccessKeyId=ID&Signature=a%2Bb%3D&security-token=T'],
  [
    'V4',
    'https://b.oss/k?x-oss-signature-version=OSS4&x-oss-credential=AK%2F2026&x-oss-signature=ff&x-oss-security-token=T',
  ],
  ['percent-encoded', 'next=https%3A%2F%2Fb.oss%2Fk%3FSignature%3Dabc'],
  ['JSON', '{"FileUrl":"http://b.oss/k?Signature=abc","Title":"kept"}'],
])('no secret parameter of a signed URL survives: %s', (_, text) => {
  const redacted = redactText(text);
  expect(redacted).not.toMatch(/(?<!-)signature(=|%3D)|security-token(=|%3D)|OSSAccessKeyId|credential/i);
  expect(redacted).toContain('[redacted]');
});

test('all else stays as it was', () => {
  expect(redactText('{"FileUrl":"http://b.oss/k?Signature=abc","Title":"kept"}')).toBe(
    '{"FileUrl":"http://b.oss/k?[redacted]","Title":"kept"}',
  );
  expect(redactText('The signature of a film')).toBe('The signature of a film');
});
