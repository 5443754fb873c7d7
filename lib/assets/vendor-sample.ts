/** The success response that the vendor's page prints, as one JSON text. For tests: it contradicts itself six times. */
export const VENDOR_SAMPLE = {
  RequestId: '******11-DB8D-4A9A-875B-275798******',
  MediaInfos: [
    {
      MediaId: '******c48fb37407365d4f2cd8******',
      MediaBasicInfo: {
        MediaId: '*****64623a94eca8516569c8f*****',
        InputURL: 'https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4',
        MediaType: 'video',
        BusinessType: 'general',
        Source: 'oss',
        Title: 'title',
        Description: 'sample_description',
        Category: 'category',
        MediaTags: 'tag1,tag2',
        CoverURL:
          'https://dtlive-bj.oss-cn-beijing.aliyuncs.com/cover/01e1271d-ff4f-4689-9c20-e1df81486859_open_live_cover.jpg',
        UserData: 'UserData',
        Snapshots: '[]',
        Status: 'Normal',
        TranscodeStatus: 'Init',
        CreateTime: '2020-12-26T04:11:08Z',
        ModifiedTime: '2021-01-08T16:52:04Z',
        DeletedTime: '2021-01-08T16:52:07Z',
        SpriteImages:
          '[{"bucket":"example-bucket","count":"32","iceJobId":"******83ec44d58b2069def2e******","location":"oss-cn-shanghai","snapshotRegular":"example/example-{Count}.jpg","spriteRegular":"example/example-{TileCount}.jpg","templateId":"******e438b14ff39293eaec25******","tileCount":"1"}]',
        Biz: 'ICE',
      },
      FileInfoList: [
        {
          FileBasicInfo: {
            FileName: 'example.mp4',
            FileStatus: 'Normal',
            FileType: 'source_file',
            FileSize: '191',
            FileUrl:
              'http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4?Expires=&OSSAccessKeyId=&Signature=&security-token=',
            Region: 'cn-shanghai',
            FormatName: 'jpg',
            Duration: '200',
            Bitrate: '30',
            Width: '640',
            Height: '416',
          },
        },
      ],
      BizData: {
        FolderId: 'pd_0617169475',
        ProductionId: 'pd_0617169475',
        AuditBlockedLabel: 'Label',
        AuditStatus: 'pass',
        MediaAssetType: 'HistoricalUpload',
        MediaAssetSubType: 'Image',
        SourceType: 'MainBody',
        SourceId: 'f4a26390f02371f0a1f4e6e7c7586706',
        SourceName: 'name',
        IsFavorite: '1',
        IsLogicalDeleted: '1',
        CreationJobId: 'ID',
      },
    },
  ],
  IgnoredList: ['****fb2101bf24bf41cb318787dc****'],
};
