import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileFacts } from './file-facts';
import { filesOf, findVariantFindings } from './variants';

/** A consistent MP4 of 20 s; the first of a list is meant as the source. */
function file(facts: Partial<FileFacts> = {}): FileFacts {
  const { widthPx = 1920, heightPx = 1080, durationSeconds = 20, bitrateKbps = 4000 } = facts;
  return {
    name: 'a.mp4',
    isSource: false,
    isReachable: true,
    status: 'Normal',
    format: 'mov,mp4,m4a,3gp,3g2,mj2',
    sizeBytes: bitrateKbps && durationSeconds ? (bitrateKbps * 1000 * durationSeconds) / 8 : null,
    ...facts,
    widthPx,
    heightPx,
    durationSeconds,
    bitrateKbps,
  };
}

const source = (facts: Partial<FileFacts> = {}) => file({ isSource: true, bitrateKbps: 9000, ...facts });
const codes = (files: FileFacts[]) => findVariantFindings(files).map(({ code }) => code);

/** A rendition of a short side, 16:9, as encoders round it. */
const rendition = (shortSide: number) =>
  file({
    widthPx: 2 * Math.round((shortSide * 16) / 9 / 2),
    heightPx: shortSide,
    bitrateKbps: shortSide * 4,
  });

describe('findVariantFindings', () => {
  it('finds nothing in an ordinary ladder', () => {
    expect(findVariantFindings([source(), ...[1080, 720, 480, 360, 240].map(rendition)])).toEqual([]);
    expect(findVariantFindings([source(), ...[1080, 720, 540, 360].map(rendition)])).toEqual([]);
  });

  it('finds nothing in no files, in one, and in files without numbers', () => {
    const empty = {
      widthPx: null,
      heightPx: null,
      durationSeconds: null,
      bitrateKbps: null,
      sizeBytes: null,
    };
    expect(codes([])).toEqual([]);
    expect(codes([source()])).toEqual([]);
    expect(codes([file(empty), file(empty), file({ ...empty, sizeBytes: 0 })])).toEqual([]);
  });

  it.each([
    ['4:3 from 16:9', 640, 480, -0.25],
    ['a crop by 2 %', 1884, 1080, -0.01875],
    ['a stretch', 1920, 1000, 0.08],
  ])('tells aspect drift: %s', (_, widthPx, heightPx, share) => {
    const [finding] = findVariantFindings([source(), file({ widthPx, heightPx })]);
    expect(finding).toMatchObject({ code: 'aspectDrift', file: 1 });
    expect(finding?.code === 'aspectDrift' && finding.share).toBeCloseTo(share, 4);
  });

  it.each([
    ['the rounding to even pixels', 426, 240],
    ['a turned video', 1080, 1920],
    ['1 % exactly', 1939, 1080],
  ])('takes %s for no drift', (_, widthPx, heightPx) => {
    expect(codes([source(), file({ widthPx, heightPx })])).toEqual([]);
  });

  it('measures duration against the source, and allows a frame of padding', () => {
    expect(findVariantFindings([source(), file({ durationSeconds: 20.5 })])).toEqual([
      { code: 'durationOff', file: 1, share: 0.025, seconds: 0.5 },
    ]);
    expect(codes([source(), file({ durationSeconds: 19.5 })])).toEqual(['durationOff']);
    expect(codes([source(), file({ durationSeconds: 20.2 })])).toEqual([]);
    expect(codes([source({ durationSeconds: 2 }), file({ durationSeconds: 2.04 })])).toEqual([]);
  });

  it('measures size against bitrate and duration, also of the source', () => {
    const [finding] = findVariantFindings([source({ sizeBytes: 191 })]);
    expect(finding?.code === 'sizeOff' && finding.share).toBeCloseTo(-1, 3);
    expect(codes([source(), file({ sizeBytes: 12_100_000 })])).toEqual(['sizeOff']);
    expect(codes([source(), file({ sizeBytes: 11_900_000 })])).toEqual([]);
    expect(codes([source(), file({ sizeBytes: 8_100_000 })])).toEqual([]);
  });

  it('does not weigh a playlist', () => {
    const playlist = file({ name: 'master.m3u8', format: 'hls', sizeBytes: 196 });
    expect(codes([source(), playlist, rendition(240)])).toEqual([]);
  });

  it('names the rungs that are missing in a gap', () => {
    expect(findVariantFindings([source(), rendition(1080), rendition(360)])).toEqual([
      { code: 'ladderGap', from: 1, to: 2, factor: expect.closeTo(9, 1), missing: [720, 480] },
    ]);
    expect(findVariantFindings([source(), rendition(360), rendition(720)])).toMatchObject([
      { code: 'ladderGap', from: 2, to: 1, missing: [480] },
    ]);
  });

  it('takes the step from the source for no gap: the source is no rendition', () => {
    expect(codes([source({ widthPx: 3840, heightPx: 2160 }), rendition(360)])).toEqual([]);
  });

  it('finds copies, all in one group', () => {
    const copy = rendition(720);
    expect(findVariantFindings([source(), copy, rendition(480), { ...copy, name: 'b.mp4' }, copy])).toEqual([
      { code: 'duplicate', files: [1, 3, 4] },
    ]);
    expect(codes([source(), copy, { ...copy, sizeBytes: (copy.sizeBytes ?? 0) + 1 }])).toEqual([]);
  });

  it('compares with the first file when no file is marked as the source', () => {
    expect(findVariantFindings([file(), file({ durationSeconds: 10 })])).toMatchObject([
      { code: 'durationOff', file: 1 },
    ]);
  });

  it('never fails, and names only files that are there, whatever the numbers', () => {
    const number = fc.option(fc.double({ noNaN: false }), { nil: null });
    const anyFile = fc.record({
      name: fc.constant('a'),
      isSource: fc.boolean(),
      isReachable: fc.boolean(),
      status: fc.constant(null),
      format: fc.constantFrom('mp4', 'hls', null),
      widthPx: number,
      heightPx: number,
      bitrateKbps: number,
      sizeBytes: number,
      durationSeconds: number,
    });
    fc.assert(
      fc.property(fc.array(anyFile, { maxLength: 8 }), (files) => {
        for (const n of findVariantFindings(files).flatMap(filesOf)) expect(files[n]).toBeDefined();
      }),
    );
  });
});
