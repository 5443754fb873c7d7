import { describe, expect, test } from 'vitest';
import { checkMediaUrl, matchesHost } from './media-url';

const CLOUD = { hosts: ['*.aliyuncs.com', 'cdn.example', '127.0.0.1:4010'], ownPrefix: null };
const EMULATOR = { hosts: [], ownPrefix: 'http://127.0.0.1:3000/emulator/oss/' };
const SIGNED = 'b.oss-cn-shanghai.aliyuncs.com/a%20b.mp4?Expires=1&Signature=a%2Bb%3D&security-token=c%2F';

describe('a URL that a browser may be sent to', () => {
  test.each([
    ['a signed URL keeps every character', `https://${SIGNED}`, `https://${SIGNED}`],
    ['http becomes https', `http://${SIGNED}`, `https://${SIGNED}`],
    ['any depth of subdomain', 'https://a.b.c.aliyuncs.com/x', 'https://a.b.c.aliyuncs.com/x'],
    ['capitals in scheme and host', 'HTTPS://CDN.Example/X', 'https://cdn.example/X'],
    ['the default port when it is written out', 'https://cdn.example:443/x', 'https://cdn.example/x'],
    ['the default port of http', 'http://cdn.example:80/x', 'https://cdn.example/x'],
    ['a listed loopback address stays http', 'http://127.0.0.1:4010/b/k', 'http://127.0.0.1:4010/b/k'],
    ['a fragment is dropped', 'https://cdn.example/x#y', 'https://cdn.example/x'],
  ])('%s', (_, raw, location) => {
    expect(checkMediaUrl(raw, CLOUD)).toEqual({ ok: true, location });
  });

  test.each([
    ['an object of the emulator', '/emulator/oss/b/k.jpg?Signature=x', '/emulator/oss/b/k.jpg?Signature=x'],
    ['a folder that is left and entered again', '/x/../emulator/oss/b/k', '/emulator/oss/b/k'],
  ])('%s, as a path of this app', (_, path, location) => {
    expect(checkMediaUrl(`http://127.0.0.1:3000${path}`, EMULATOR)).toEqual({ ok: true, location });
  });
});

describe('a URL that nobody is sent to', () => {
  test.each([
    ['javascript:alert(1)', 'schemeNotAllowed'],
    [' \tJaVaScRiPt:alert(1)//https://cdn.example/', 'schemeNotAllowed'],
    ['java\nscript:alert(1)', 'schemeNotAllowed'],
    ['data:text/html,x', 'schemeNotAllowed'],
    ['file:///etc/passwd', 'schemeNotAllowed'],
    ['blob:https://cdn.example/1', 'schemeNotAllowed'],
    ['ftp://cdn.example/x', 'schemeNotAllowed'],
    ['//cdn.example/x', 'notAUrl'],
    ['/relative', 'notAUrl'],
    ['', 'notAUrl'],
    ['https://', 'notAUrl'],
    ['https://user@cdn.example/x', 'credentialsInUrl'],
    ['https://:secret@cdn.example/x', 'credentialsInUrl'],
    ['https://b.oss-cn-shanghai.aliyuncs.com@evil.example/x', 'credentialsInUrl'],
    ['https://b.aliyuncs.com.evil.example/x', 'hostNotAllowed'],
    ['https://evil.example/?u=.aliyuncs.com', 'hostNotAllowed'],
    ['https://evilaliyuncs.com/x', 'hostNotAllowed'],
    ['https://aliyuncs.com/x', 'hostNotAllowed'],
    ['https://b.aliyuncs.com./x', 'hostNotAllowed'],
    ['https://b.aliyuncs.com:8443/x', 'hostNotAllowed'],
    ['https://b.oss-cn-shanghai-internal.aliyuncs.com/x', 'hostNotAllowed'],
    ['http://169.254.169.254/latest/meta-data/', 'hostNotAllowed'],
    ['http://100.100.100.200/latest/', 'hostNotAllowed'],
    ['http://[::ffff:169.254.169.254]/', 'hostNotAllowed'],
    ['http://127.0.0.1:22/', 'hostNotAllowed'],
    ['http://localhost/admin', 'hostNotAllowed'],
    ['http://0x7f000001/x', 'hostNotAllowed'],
    ['http://127.0.0.1:3000/emulator/oss/b/k', 'hostNotAllowed'],
  ])('%j: %s', (raw, code) => {
    expect(checkMediaUrl(raw, CLOUD)).toEqual({ ok: false, code });
  });

  test.each([
    'http://127.0.0.1:3000/api/health',
    'http://127.0.0.1:3000/emulator/oss/../../api/health',
    'http://127.0.0.1:3000/emulator/oss/%2e%2e/%2e%2e/api/health',
    'http://127.0.0.1:3000/emulator/oss',
    'http://127.0.0.1:3001/emulator/oss/b/k',
    'http://127.0.0.1.evil.example:3000/emulator/oss/b/k',
    'https://127.0.0.1:3000/emulator/oss/b/k',
  ])('outside the folder of the emulator’s objects: %s', (raw) => {
    expect(checkMediaUrl(raw, EMULATOR)).toEqual({ ok: false, code: 'hostNotAllowed' });
  });
});

test.each([
  ['cdn.example', 'https://cdn.example/', true],
  ['cdn.example', 'https://a.cdn.example/', false],
  ['CDN.example', 'https://cdn.example/', true],
  ['cdn.example:8443', 'https://cdn.example:8443/', true],
  ['cdn.example:8443', 'https://cdn.example/', false],
  ['*.example', 'https://cdn.example/', true],
  ['*.example', 'https://.example/', false],
  ['*.0.0.1', 'http://127.0.0.1/', false],
  ['127.0.0.1', 'http://127.0.0.1/', true],
  ['*.oss-cn-shanghai-internal.aliyuncs.com', 'https://b.oss-cn-shanghai-internal.aliyuncs.com/', true],
])('the pattern %s on %s: %s', (pattern, url, matches) => {
  expect(matchesHost(pattern, new URL(url))).toBe(matches);
});
