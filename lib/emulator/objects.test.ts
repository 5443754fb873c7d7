import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createObjectStore } from './objects';
import { PUBLIC_BUCKET, SAMPLE_BUCKET, sampleManifest } from './sample-manifest';

const FOLDER = join('public', 'sample');
const MOST_BYTES = 8_000_000;
const store = createObjectStore();
const { objects, assets } = sampleManifest();

describe('the committed media', () => {
  test('are exactly what the manifest lists', () => {
    const onDisk = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(FOLDER, name)).isFile())
      .map((name) => {
        const bytes = readFileSync(join(FOLDER, name));
        return { file: name, sizeBytes: bytes.length, etag: createHash('md5').update(bytes).digest('hex') };
      });
    const listed = objects.map(({ file, sizeBytes, etag }) => ({ file, sizeBytes, etag }));
    expect(listed.toSorted((a, b) => a.file.localeCompare(b.file))).toEqual(
      onDisk.toSorted((a, b) => a.file.localeCompare(b.file)),
    );
  });

  test('stay small enough to be committed', () => {
    expect(objects.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)).toBeLessThan(MOST_BYTES);
  });

  test('hold everything that an asset names', () => {
    const keys = assets.flatMap(({ cover, stills, sprite, snapshots, files }) => [
      ...(cover ? [cover] : []),
      ...stills,
      ...sheets(sprite?.pattern ?? '', '{TileCount}', sprite?.tileCount ?? 0),
      ...sheets(snapshots?.pattern ?? '', '{Count}', snapshots?.count ?? 0),
      ...files.filter(({ bucket }) => bucket === SAMPLE_BUCKET).map(({ key }) => key),
    ]);
    expect(keys.filter((key) => store.findObject(SAMPLE_BUCKET, key) === null)).toEqual([]);
  });

  test('have enough sheets for their cells, and none without', () => {
    for (const { sprite } of assets) {
      if (sprite) expect(sprite.tileCount).toBe(Math.ceil(sprite.count / (sprite.columns * sprite.lines)));
    }
  });

  test('offer each moving scene in two files, in 360 lines or more, and with enough cells to scrub through', () => {
    const clips = assets.filter(({ mediaType }) => mediaType === 'video');
    expect(clips).toHaveLength(10);
    for (const { slug, files, sprite } of clips) {
      expect.soft(files.length, slug).toBeGreaterThan(1);
      expect.soft(Number(files[0]?.facts.Height), slug).toBeGreaterThanOrEqual(360);
      if (sprite) expect.soft(sprite.count, slug).toBeGreaterThanOrEqual(18);
    }
  });

  test('name every HLS segment relatively, in the bucket that needs no signature', () => {
    const [master] = objects.filter(({ key }) => key.endsWith('master.m3u8'));
    const rungs = linesOf(master?.file ?? '');
    expect(rungs).toHaveLength(2);
    const segments = rungs.flatMap((rung) => linesOf(join('ocean', 'hls', rung)));
    expect(segments.length).toBeGreaterThan(4);
    for (const segment of segments) {
      expect(store.findObject(PUBLIC_BUCKET, `ocean/hls/${segment}`)).toMatchObject({
        contentType: 'video/mp2t',
      });
    }
  });
});

describe('the object store', () => {
  test('gives type, quoted ETag and size of an object', () => {
    const [first] = objects;
    expect(store.findObject(first?.bucket ?? '', first?.key ?? '')).toMatchObject({
      contentType: first?.contentType,
      etag: `"${first?.etag.toUpperCase()}"`,
      sizeBytes: first?.sizeBytes,
    });
  });

  test.each(['../../package.json', 'dunes/../../../etc/passwd', '/etc/passwd', 'dunes', '', '__proto__'])(
    'has nothing under %j',
    (key) => {
      expect(store.findObject(SAMPLE_BUCKET, key)).toBeNull();
    },
  );

  test('keeps its buckets apart', () => {
    expect(store.findObject(PUBLIC_BUCKET, 'dunes/cover.jpg')).toBeNull();
    expect([SAMPLE_BUCKET, PUBLIC_BUCKET, 'example-bucket'].map(store.hasBucket)).toEqual([
      true,
      true,
      false,
    ]);
    expect([SAMPLE_BUCKET, PUBLIC_BUCKET].map(store.isPublicRead)).toEqual([false, true]);
  });
});

function sheets(pattern: string, placeholder: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    pattern.replace(placeholder, String(at + 1).padStart(5, '0')),
  );
}

function linesOf(playlist: string): string[] {
  const text = readFileSync(join(FOLDER, playlist), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
