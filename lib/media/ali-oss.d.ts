/** What of ali-oss is used here. The package brings no types, and the community's do not know `signatureUrlV4`. */
declare module 'ali-oss' {
  interface Options {
    accessKeyId: string;
    accessKeySecret: string;
    bucket: string;
    endpoint: string;
    /** An OSS location, `oss-cn-shanghai`; V4 signs it. */
    region?: string;
    stsToken?: string;
    /** Milliseconds. */
    refreshSTSTokenInterval?: number;
  }
  export default class OSS {
    constructor(options: Options);
    /** V1; `expires` in seconds from now. */
    signatureUrl(key: string, options: { expires: number; method: 'GET' | 'HEAD' }): string;
    /** V4; `expires` in seconds from now. */
    signatureUrlV4(
      method: 'GET' | 'HEAD',
      expires: number,
      request: object,
      key: string,
      additionalHeaders?: string[],
    ): Promise<string>;
  }
}
