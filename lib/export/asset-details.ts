import type { Asset } from '../assets/asset';
import { primaryFile } from '../assets/asset-parts';
import { safeText } from '../assets/safe-json';

/** The fields of an asset that its row leaves out. Dates are ISO 8601 in UTC; absent values are null. */
export interface AssetDetails {
  description: string | null;
  innerMediaId: string | null;
  deletedAt: string | null;
  category: string | null;
  biz: string | null;
  assetType: string | null;
  assetSubType: string | null;
  sourceType: string | null;
  sourceName: string | null;
  sourceId: string | null;
  /** Whole, where a row has no more than 2,048 characters of it. */
  userData: string | null;
  /** Facts of the file that stands for the asset. */
  fileName: string | null;
  fileStatus: string | null;
  inputUrl: string | null;
  coverUrl: string | null;
  fileUrls: string[];
  /** Of the answer that the asset came in. */
  requestId: string | null;
  fetchedAt: string | null;
}

/** Which answer an asset came in. */
export interface Answer {
  requestId: string | null;
  fetchedAt: string | null;
}

/**
 * See `AssetDetails`. Signatures are cut from every text, since any field may hold a signed URL, unless
 * `signedUrls` says that whoever exports wants them in the three fields of URLs.
 */
export function toAssetDetails(
  asset: Asset,
  { requestId, fetchedAt }: Answer,
  signedUrls = false,
): AssetDetails {
  const { basic, business } = asset;
  const file = primaryFile(asset);
  const url = (text: string | null) => (signedUrls ? text : safe(text));
  return {
    description: safe(basic.description),
    innerMediaId: safe(basic.mediaId),
    deletedAt: basic.deletedAt,
    category: safe(basic.category),
    biz: safe(basic.biz),
    assetType: safe(business.assetType),
    assetSubType: safe(business.assetSubType),
    sourceType: safe(business.sourceType),
    sourceName: safe(business.sourceName),
    sourceId: safe(business.sourceId),
    userData: safe(asset.userData?.text ?? null),
    fileName: safe(file?.name ?? null),
    fileStatus: safe(file?.status ?? null),
    inputUrl: url(basic.inputUrl),
    coverUrl: url(basic.coverUrl),
    fileUrls: asset.files.flatMap((each) => url(each.url) ?? []),
    requestId,
    fetchedAt,
  };
}

function safe(text: string | null): string | null {
  return text === null ? null : safeText(text);
}
