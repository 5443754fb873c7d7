import { expect, test } from 'vitest';
import { isTrustedHost, isTrustedOrigin } from './origin';

const app = 'https://sheet.example.com';

test.each([
  ['the public host', 'sheet.example.com', true],
  ['loopback', '127.0.0.1:3000', true],
  ['localhost in any case', 'LocalHost:3000', true],
  ['IPv6 loopback', '[::1]:3000', true],
  ['a name that only resolves here', 'evil.example:3000', false],
  ['a name that begins like loopback', '127.0.0.1.evil.example', false],
  ['none', null, false],
])('a Host header: %s', (_, host, trusted) => {
  expect(isTrustedHost(host, app)).toBe(trusted);
});

test.each([
  ['a program without Origin', null, '127.0.0.1:3000', true],
  ['the public origin', app, 'internal:8080', true],
  ['the same loopback page', 'http://localhost:3000', 'localhost:3000', true],
  ['another port of loopback', 'http://localhost:9999', 'localhost:3000', false],
  ['a foreign page', 'https://evil.example', '127.0.0.1:3000', false],
  ['a foreign page that names our host', 'https://evil.example', 'evil.example', false],
  ['a sandboxed page', 'null', '127.0.0.1:3000', false],
])('the Origin of a change: %s', (_, origin, host, trusted) => {
  expect(isTrustedOrigin(origin, host, app)).toBe(trusted);
});
