import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

const policy = contentSecurityPolicy({
  nonce: 'n1',
  mediaHosts: ['*.aliyuncs.com', 'cdn.example'],
  isDevelopment: false,
});

function directive(name: string): string | undefined {
  return policy.split('; ').find((part) => part.startsWith(`${name} `));
}

test('scripts run by nonce only', () => {
  expect(directive('script-src')).toBe("script-src 'self' 'nonce-n1' 'strict-dynamic'");
  expect(policy).not.toContain('unsafe-eval');
});

test('pictures and video come from here and from the media hosts over https', () => {
  expect(directive('img-src')).toBe("img-src 'self' https://*.aliyuncs.com https://cdn.example data: blob:");
  expect(directive('media-src')).toContain('https://cdn.example');
  expect(directive('connect-src')).toBe("connect-src 'self' https://*.aliyuncs.com https://cdn.example");
});

test('nothing frames the app, and forms and bases stay here', () => {
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).toContain("form-action 'self'");
});

test('an emulator on loopback may send media over plain http', () => {
  const local = contentSecurityPolicy({ nonce: 'n', mediaHosts: ['127.0.0.1:4010'], isDevelopment: false });
  expect(local).toContain("media-src 'self' http://127.0.0.1:4010 blob:");
});
