import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { crc32 } from './crc32';
import { collect } from './test-lines';
import { writeZip } from './zip';

it('CRC-32 is that of the standard check value, in one piece or several', () => {
  const bytes = new TextEncoder().encode('123456789');
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});

it('an archive names each file, its sizes and its place, and holds it deflated', async () => {
  const text = 'contact sheet '.repeat(5000);
  const pieces = Array.from({ length: 10 }, (_, n) => text.slice(n * 7000, (n + 1) * 7000));
  const archive = await collect(
    writeZip([
      { path: 'empty.txt', pieces: [] },
      { path: 'd/媒资.txt', pieces },
    ]),
  );
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  expect(archive.readUInt16LE(end + 10)).toBe(2);
  let at = archive.readUInt32LE(end + 16);
  const files = Array.from({ length: 2 }, () => {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, packed, size] = [16, 20, 24].map((offset) => archive.readUInt32LE(at + offset));
    const nameLength = archive.readUInt16LE(at + 28);
    const offset = archive.readUInt32LE(at + 42);
    const path = archive.subarray(at + 46, at + 46 + nameLength).toString();
    at += 46 + nameLength;
    expect(archive.readUInt32LE(offset)).toBe(0x04034b50);
    const start = offset + 30 + nameLength;
    const body = inflateRawSync(archive.subarray(start, start + (packed ?? 0)));
    expect(archive.readUInt32LE(start + (packed ?? 0))).toBe(0x08074b50);
    expect([body.length, crc32(body)]).toEqual([size, crc]);
    return { path, body: body.toString() };
  });
  expect(files).toEqual([
    { path: 'empty.txt', body: '' },
    { path: 'd/媒资.txt', body: text },
  ]);
});
