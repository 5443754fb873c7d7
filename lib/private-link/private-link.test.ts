import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from './base64url';
import { deflate, inflate } from './deflate';
import { isPrivateLink } from './is-private-link';
import {
  LONGEST_FRAGMENT,
  MOST_PACKED,
  type PrivateList,
  packPrivateLink,
  readPrivateLink,
} from './private-link';

const hex = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const mediaId = fc.tuple(fc.boolean(), hex).map(([isPublic, id]) => (isPublic ? `icepublic-${id}` : id));
const list: fc.Arbitrary<PrivateList> = fc
  .record({
    ids: fc.uniqueArray(mediaId, { minLength: 1, maxLength: 60 }),
    name: fc.string({ unit: 'grapheme', maxLength: 40 }),
    region: fc.constantFrom('cn-shanghai', 'ap-southeast-1'),
    view: fc.string({ unit: 'grapheme', maxLength: 200 }),
    openAt: fc.nat(70),
  })
  .map(({ openAt, ...rest }) => ({ ...rest, open: rest.ids[openAt] ?? null }));

const randomIds = (count: number) =>
  Array.from({ length: count }, () => crypto.randomUUID().replaceAll('-', ''));
const listOf = (ids: string[]): PrivateList => ({
  ids,
  name: 'Ticket',
  region: 'cn-shanghai',
  view: 's=size.desc',
  open: null,
});
/** A link around any bytes, as somebody hostile could make it. */
const linkOf = async (bytes: Uint8Array<ArrayBuffer>) => `#l=1.${toBase64Url(await deflate(bytes))}`;
const headed = (head: unknown, rest = 0) => {
  const json = Buffer.from(JSON.stringify(head));
  const bytes = new Uint8Array(4 + json.length + rest);
  new DataView(bytes.buffer).setUint32(0, json.length);
  bytes.set(json, 4);
  return bytes;
};

describe('a private link', () => {
  it('gives back any IDs, view, name and open row that it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(list, async (packed) => {
        const link = (await packPrivateLink(packed)) ?? '';
        expect(isPrivateLink(link)).toBe(true);
        expect(link).toMatch(/^#l=1\.[\w-]+$/);
        expect(await readPrivateLink(link)).toEqual(packed);
      }),
      { numRuns: 60 },
    );
  });

  it('carries 1,000 random IDs in less than 24 KB, and 2,000 in what it reads back', async () => {
    expect((await packPrivateLink(listOf(randomIds(1000))))?.length).toBeLessThan(24_000);
    const most = listOf(randomIds(MOST_PACKED));
    const link =
      (await packPrivateLink({ ...most, view: 'q=x'.padEnd(8000, 'ä'), name: '字'.repeat(200) })) ?? '';
    expect(link.length).toBeLessThan(LONGEST_FRAGMENT);
    expect(await readPrivateLink(link)).toMatchObject({ ids: most.ids });
  });

  it('is not made of what it cannot carry whole', async () => {
    expect(await packPrivateLink(listOf([]))).toBeNull();
    expect(await packPrivateLink(listOf(randomIds(MOST_PACKED + 1)))).toBeNull();
    expect(await packPrivateLink(listOf(['not-an-id']))).toBeNull();
    expect(await packPrivateLink({ ...listOf(randomIds(1)), view: 'x'.repeat(8001) })).toBeNull();
  });

  it('cut anywhere, or with any character changed, is damaged or says no other list', async () => {
    const packed = listOf(randomIds(20));
    const link = (await packPrivateLink(packed)) ?? '';
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 5, max: link.length - 1 }), async (at) => {
        expect(await readPrivateLink(link.slice(0, at))).toBe('damaged');
        const other = link[at] === 'A' ? 'B' : 'A';
        const read = await readPrivateLink(`${link.slice(0, at)}${other}${link.slice(at + 1)}`);
        expect(['damaged', packed]).toContainEqual(read);
      }),
      { numRuns: 80 },
    );
  });

  it.each([
    ['longer than any', `#l=1.${'A'.repeat(LONGEST_FRAGMENT)}`, 'tooLong'],
    ['of another version', '#l=2.AAAA', 'version'],
    ['of a version with many digits', `#l=${'9'.repeat(400)}.AAAA`, 'version'],
    ['without a version', '#l=AAAA', 'damaged'],
    ['without anything', '#l=', 'damaged'],
    ['not of the alphabet', '#l=1.%00<script>', 'damaged'],
    ['of random text', '#l=1.bm90IGRlZmxhdGVk', 'damaged'],
  ])('that is %s is refused', async (_, hash, fault) => {
    expect(await readPrivateLink(hash)).toBe(fault);
  });

  it.each([
    ['no list', { ids: 1 }],
    ['no number of IDs', ['1', '', 'cn-shanghai', '', -1]],
    ['more IDs than there are bytes', [5, '', 'cn-shanghai', '', -1]],
    ['more IDs than are allowed', [1e9, '', 'cn-shanghai', '', -1]],
    ['half an ID', [1.5, '', 'cn-shanghai', '', -1]],
    ['a region that is none', [1, '', '../evil', '', -1]],
    ['a name that is none', [1, null, 'cn-shanghai', '', -1]],
    ['a name without end', [1, 'x'.repeat(201), 'cn-shanghai', '', -1]],
    ['a view that is none', [1, '', 'cn-shanghai', 7, -1]],
    ['an open row that is none', [1, '', 'cn-shanghai', '', 'first']],
  ])('whose head has %s is refused', async (_, head) => {
    expect(await readPrivateLink(await linkOf(headed(head, 17)))).toBe('damaged');
  });

  it('survives any bytes inside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (bytes) => {
        expect(await readPrivateLink(await linkOf(new Uint8Array(bytes)))).toBe('damaged');
      }),
      { numRuns: 60 },
    );
  });

  it('that would inflate to megabytes is given up at its limit', async () => {
    const bomb = await linkOf(new Uint8Array(20_000_000));
    expect(bomb.length).toBeLessThan(LONGEST_FRAGMENT);
    expect(await readPrivateLink(bomb)).toBe('damaged');
  });
});

describe('the packing', () => {
  it('takes any bytes there and back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (given) => {
        const bytes = new Uint8Array(given);
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
        expect(await inflate(await deflate(bytes), 300)).toEqual(bytes);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses text that no bytes have', () => {
    expect(['A', 'AAAAA', 'a b', 'a+b/', 'ä'].map(fromBase64Url)).toEqual([null, null, null, null, null]);
  });
});
