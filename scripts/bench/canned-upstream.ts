import { createServer } from 'node:http';

/**
 * An upstream in a process of its own that answers every batch call after a fixed time: found, with items of a real one's
 * size, about 2.3 KB. It checks nothing, so that what is measured is the caller.
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
    MediaType: 'video',
    BusinessType: 'general',
    Source: 'oss',
    Title: `Take ${ID}`,
    Description: 'Harbour at dawn, second unit',
    MediaTags: 'harbour,dawn，second unit',
    CoverURL: url('cover.jpg'),
    Status: 'Normal',
    CreateTime: '2026-03-01T08:00:00Z',
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
      FileSize: '24681012',
      FileUrl: url(`${type}.mp4`),
      Region: 'cn-shanghai',
      FormatName: 'mov,mp4,m4a,3gp,3g2,mj2',
      Duration: '216.206667',
      Bitrate: '1132.68',
      Width: '1920',
      Height: '1080',
    },
  })),
  BizData: {
    FolderId: 'fd-1',
    ProductionId: 'pd_1',
    AuditStatus: 'pass',
    MediaAssetSubType: 'Video',
    IsFavorite: '0',
  },
});

const server = createServer((request, response) => {
  // The time runs from the arrival; making the body is not to lengthen it.
  const arrivedAt = performance.now();
  const ids = new URL(request.url ?? '/', 'http://upstream').searchParams.get('MediaIds')?.split(',') ?? [];
  const items = ids.map((id) => item.replaceAll(ID, id)).join(',');
  const requestId = '00000000-0000-0000-0000-000000000000';
  const body = Buffer.from(`{"RequestId":"${requestId}","MediaInfos":[${items}],"IgnoredList":[]}`);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  setTimeout(() => response.end(body), latencyMs - (performance.now() - arrivedAt));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.on('disconnect', () => process.exit());
