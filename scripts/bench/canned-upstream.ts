import { createServer } from 'node:http';
import { makeRow } from './make-rows';

/**
 * An upstream in a process of its own that answers every batch call after a fixed time: found, with items of a real one's
 * size, about 2.4 KB, whose values are spread as a real list's. It checks nothing, so that what is measured is the caller.
 */
const latencyMs = Number(process.argv[2] ?? 50);
const ID = '@media-id@';

const url = (file: string) =>
  `http://bucket.oss-cn-shanghai.aliyuncs.com/${file}?Expires=4102444800&OSSAccessKeyId=STS.example&Signature=c2lnbmF0dXJl&security-token=${'t'.repeat(240)}`;

const item = JSON.stringify({
  MediaId: ID,
  MediaBasicInfo: {
    MediaId: ID,
    InputURL: 'http://bucket.oss-cn-shanghai.aliyuncs.com/source.mp4',
    MediaType: '@type@',
    BusinessType: 'general',
    Source: '@source@',
    Title: '@title@',
    Description: 'Harbour at dawn, second unit',
    MediaTags: '@tags@',
    CoverURL: url('cover.jpg'),
    Status: '@status@',
    TranscodeStatus: '@transcoded@',
    UserData: '@data@',
    CreateTime: '@created@',
    ModifiedTime: '2026-03-01T08:05:00Z',
    SpriteImages: JSON.stringify([
      {
        bucket: 'bucket',
        count: '32',
        location: 'oss-cn-shanghai',
        spriteRegular: 's-{TileCount}.jpg',
        tileCount: '1',
      },
    ]),
    Snapshots: '[]',
  },
  FileInfoList: ['source_file', 'transcode_file'].map((type) => ({
    FileBasicInfo: {
      FileName: `${type}.mp4`,
      FileStatus: 'Normal',
      FileType: type,
      FileSize: '@size@',
      FileUrl: url(`${type}.mp4`),
      Region: 'cn-shanghai',
      FormatName: 'mov,mp4,m4a,3gp,3g2,mj2',
      Duration: '@duration@',
      Bitrate: '@bitrate@',
      Width: '1920',
      Height: '1080',
    },
  })),
  BizData: {
    FolderId: '@folder@',
    ProductionId: '@project@',
    AuditStatus: '@audit@',
    MediaAssetSubType: 'Video',
    IsFavorite: '0',
  },
});

/** Every so many IDs the values come again. Made beforehand: a real upstream takes no time of this machine. */
const SHAPES = Array.from({ length: 1000 }, (_, n) => shapeOf(n * 97));

/** An item with the values of the n-th row, cut where its ID stands. */
function shapeOf(n: number): string[] {
  const row = makeRow('', 0, n);
  const values: Record<string, string> = {
    title: row.title ?? '',
    type: row.mediaType ?? '',
    source: row.source ?? '',
    tags: row.tags.join(),
    status: row.status ?? '',
    transcoded: row.transcodeStatus ?? '',
    data: JSON.stringify(row.userData ?? '').slice(1, -1),
    created: row.createdAt ?? '',
    size: String(row.sizeBytes),
    duration: String(row.durationSeconds),
    bitrate: String(row.bitrateKbps),
    folder: row.folderId ?? '',
    project: row.projectId ?? '',
    audit: row.auditStatus ?? '',
  };
  return item.replace(/@([a-z]+)@/g, (_, name) => values[name] ?? '').split(ID);
}

const itemOf = (id: string) => SHAPES[Number.parseInt(id.slice(0, 8), 16) % SHAPES.length]?.join(id);

const server = createServer((request, response) => {
  // The time runs from the arrival; making the body is not to lengthen it.
  const arrivedAt = performance.now();
  const ids = new URL(request.url ?? '/', 'http://upstream').searchParams.get('MediaIds')?.split(',') ?? [];
  const items = ids.map(itemOf).join(',');
  const requestId = '00000000-0000-0000-0000-000000000000';
  const body = Buffer.from(`{"RequestId":"${requestId}","MediaInfos":[${items}],"IgnoredList":[]}`);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  setTimeout(() => response.end(body), latencyMs - (performance.now() - arrivedAt));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.on('disconnect', () => process.exit());
