import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBigEndian: boolean) => {
  const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(isBigEndian ? buffer.swap16() : buffer);
};

test.each([
  ['empty', bytes(), ''],
  ['ASCII', utf8('id,title\r\nbb1d,x'), 'id,title\r\nbb1d,x'],
  ['UTF-8', utf8('媒资 ID：bb1d 🎞'), '媒资 ID：bb1d 🎞'],
  ['UTF-8 with a byte-order mark', utf8('\ufeffid'), 'id'],
  ['UTF-16, little end first, as Excel writes “Unicode text”', utf16('媒资\tbb1d', false), '媒资\tbb1d'],
  ['UTF-16, big end first', utf16('媒资\tbb1d', true), '媒资\tbb1d'],
  ['GB18030', bytes(0xc3, 0xbd, 0xd7, 0xca, 0x2c, 0x62, 0x62), '媒资,bb'],
  [
    'terminal colours in a log',
    utf8(`${'x'.repeat(50)}\x1b[31mred\x1b[0m`),
    `${'x'.repeat(50)}\x1b[31mred\x1b[0m`,
  ],
  ['one stray control character', utf8(`${'x'.repeat(200)}\x01`), `${'x'.repeat(200)}\x01`],
])('text is read: %s', (_, content, text) => {
  expect(decodeText(content)).toBe(text);
});

test.each([
  ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
  ['ZIP', bytes(0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0)],
  ['bytes of no encoding', bytes(0xff, 0xd8, 0xff, 0xff, 0x41)],
  ['control characters throughout', bytes(1, 2, 3, 4, 5, 6, 7, 8, 0x41)],
  ['half a UTF-16 character', bytes(0xff, 0xfe, 0x41)],
])('what is no text is refused: %s', (_, content) => {
  expect(decodeText(content)).toBeNull();
});
