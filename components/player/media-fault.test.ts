import { describe, expect, it } from 'vitest';
import { explainFailure, isRenewable, type MediaFault, type Probe } from './media-fault';

const stored = (status: number): Probe => ({ kind: 'stored', status });
const refused = (status: number, code: string): Probe => ({ kind: 'refused', status, code });

const MP4 = { mimeTypes: ['video/mp4'], isPlaylist: false };

describe('explainFailure', () => {
  it.each<[string, Probe, number | null, MediaFault['code'], string]>([
    ['storage refuses the signature', stored(403), 4, 'expired', 'HTTP 403'],
    ['even a fresh answer holds a dead URL', refused(410, 'expired'), 4, 'expired', 'expired'],
    ['the object is gone', stored(404), 4, 'missing', 'HTTP 404'],
    ['the asset has no such file', refused(404, 'noMedia'), 4, 'missing', 'noMedia'],
    ['the data names another host', refused(403, 'hostNotAllowed'), 4, 'refusedAddress', 'hostNotAllowed'],
    ['the session may not', refused(403, 'forbidden'), 4, 'unavailable', 'forbidden'],
    ['the upstream is down', refused(503, 'unavailable'), 2, 'unavailable', 'unavailable'],
    ['storage is down', stored(500), 2, 'unavailable', 'HTTP 500'],
    ['no answer may be read', { kind: 'blocked' }, 4, 'unreachable', ''],
    ['the connection broke', stored(206), 2, 'unreachable', ''],
    ['the stream breaks off', stored(206), 3, 'damaged', ''],
    ['no decoder', stored(206), 4, 'unsupported', 'video/mp4'],
  ])('%s', (_, probe, errorCode, code, detail) => {
    expect(explainFailure(probe, { ...MP4, errorCode })).toEqual({ code, detail });
  });

  it('blames the segments of a playlist that opens', () => {
    const playlist = { mimeTypes: ['application/vnd.apple.mpegurl'], isPlaylist: true, errorCode: 4 };
    expect(explainFailure(stored(200), playlist).code).toBe('segments');
    expect(explainFailure(stored(403), playlist).code).toBe('expired');
  });

  it('offers a fresh address only where one could help', () => {
    expect(isRenewable({ code: 'expired', detail: '' })).toBe(true);
    expect(isRenewable({ code: 'unsupported', detail: '' })).toBe(false);
    expect(isRenewable({ code: 'refusedAddress', detail: '' })).toBe(false);
  });
});
