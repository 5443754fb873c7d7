import { describe, expect, it } from 'vitest';
import type { FileFacts } from '@/lib/assets/file-facts';
import { fileKind, mimeTypesOf, renditionName, shortFormat } from './player-file';

const fileWith = (facts: Partial<FileFacts>): FileFacts => ({
  name: null,
  isSource: true,
  isReachable: true,
  status: null,
  format: null,
  widthPx: null,
  heightPx: null,
  bitrateKbps: null,
  sizeBytes: null,
  durationSeconds: null,
  ...facts,
});

describe('fileKind', () => {
  it.each([
    ['mov,mp4,m4a,3gp,3g2,mj2', 'a.mp4', 'video', 'video'],
    ['mov,mp4,m4a,3gp,3g2,mj2', 'a.m4a', 'audio', 'audio'],
    ['mov,mp4,m4a,3gp,3g2,mj2', 'a.mp4', null, 'video'],
    ['matroska,webm', 'a.webm', 'video', 'video'],
    ['hls', 'master.m3u8', 'video', 'video'],
    [null, 'master.m3u8', null, 'video'],
    ['mp3', 'a.mp3', 'video', 'audio'],
    ['jpg', 'a.jpg', 'video', 'image'],
    ['png_pipe', 'a.png', 'image', 'image'],
    ['srt', 'a.srt', 'text', 'text'],
    ['json', 'a.json', 'text', 'text'],
    [null, 'a.vtt', 'text', 'text'],
    ['ttf', 'a.ttf', 'text', 'unknown'],
    ['braw', 'a.braw', 'video', 'video'],
    ['braw', 'a.braw', 'Model', 'unknown'],
    [null, null, null, 'unknown'],
  ])('shows a %s named %s of a %s as %s', (format, name, mediaType, kind) => {
    expect(fileKind(fileWith({ format, name }), mediaType)).toBe(kind);
  });
});

describe('mimeTypesOf', () => {
  it.each([
    ['mov,mp4,m4a,3gp,3g2,mj2', ['video/mp4', 'audio/mp4']],
    ['matroska,webm', ['video/x-matroska', 'video/webm']],
    ['flv', ['video/x-flv']],
    ['hls', ['application/vnd.apple.mpegurl']],
    ['braw', []],
  ])('of %s are %j', (format, types) => {
    expect(mimeTypesOf(fileWith({ format }))).toEqual(types);
  });
});

describe('names', () => {
  it('go by the short side, so that an upright video has the name of a lying one', () => {
    expect(renditionName(fileWith({ widthPx: 540, heightPx: 960 }))).toBe('540p');
    expect(renditionName(fileWith({ widthPx: 540, heightPx: null }))).toBeNull();
  });

  it('of a container come from the file’s own ending first', () => {
    expect(shortFormat(fileWith({ name: 'a.b.webm', format: 'matroska,webm' }))).toBe('WEBM');
    expect(shortFormat(fileWith({ name: 'take 3', format: 'mov,mp4' }))).toBe('MOV');
    expect(shortFormat(fileWith({}))).toBeNull();
  });
});
