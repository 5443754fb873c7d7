import 'server-only';
import { type Draft, type DraftContext, LOCATION, templateId, URL_LIFETIME_MS, utc } from './catalogue-draft';
import { generatedDraft } from './catalogue-generated';
import { createIdCodec } from './catalogue-ids';
import { ODD_ASSETS, twistOf } from './catalogue-odd';
import { hashToNumber, Random } from './catalogue-random';
import { REAL_COUNT, realDraft } from './catalogue-real';
import type { AssetItems, Catalogue, CatalogueEntry, CatalogueOptions } from './catalogue-types';
import { toSingleItem } from './catalogue-wire';
import { SAMPLE_BUCKET } from './sample-manifest';
import { makeSampleText } from './sample-text';

/** Numbers from here on may be ignored; below are the real, the odd and the first few that lists are made of. */
const FIRST_IGNORABLE = 400;
const IGNORED_SHARE = 0.03;

/** Numbers of assets that stand for an ID which is none of ours; far above any number a list would reach. */
const FIRST_BORROWED = 2 ** 40;

const MINUTE_MS = 60_000;
const SNAPSHOT_JOB_MS = 42_000;

/**
 * A library of any number of assets, all of them functions of `seed` and a number: nothing is stored.
 * Numbers 0 to 14 have real media (public/sample), 100 and up are `ODD_ASSETS`, about 3 % from 400 on are ignored.
 */
export function createCatalogue({ seed, sign, mediaOrigin, now }: CatalogueOptions): Catalogue {
  const ids = createIdCodec(seed, 'media');
  const jobs = createIdCodec(seed, 'job');
  const seedNumber = hashToNumber(`assets ${seed}`);

  const context: DraftContext = {
    seed: seedNumber,
    ...mediaUrls(sign, mediaOrigin, now),
    jobId: jobs.encode,
  };

  function draft(n: number, mediaId: string): Draft {
    const real = realDraft(context, n, mediaId);
    if (real) return real;
    const twist = twistOf(n);
    const made = generatedDraft(context, n, mediaId, twist !== null);
    const { item } = made;
    const file = item.FileInfoList?.[0]?.FileBasicInfo;
    if (twist && item.MediaBasicInfo && item.BizData && file) {
      item.FileInfoList = [{ FileBasicInfo: file }];
      twist.apply({ item, basic: item.MediaBasicInfo, biz: item.BizData, file, signed: context.signed });
    }
    return made;
  }

  function items(n: number, mediaId: string): AssetItems {
    const { item, extras } = draft(n, mediaId);
    return {
      batchItem: item,
      get singleItem() {
        return toSingleItem(item, extras());
      },
    };
  }

  function isIgnored(n: number): boolean {
    return n >= FIRST_IGNORABLE && new Random(seedNumber ^ 0x1907ed, n).chance(IGNORED_SHARE);
  }

  function find(mediaId: string): CatalogueEntry {
    const n = ids.decode(mediaId);
    if (n === null) return { kind: 'absent' };
    if (isIgnored(n)) return { kind: 'ignored' };
    return entry(items(n, mediaId));
  }

  function assetFor(mediaId: string): AssetItems {
    const n = ids.decode(mediaId);
    return items(n ?? FIRST_BORROWED + hashToNumber(mediaId), mediaId);
  }

  function snapshotJob(jobId: string): object | null {
    const n = jobs.decode(jobId);
    const made = n === null ? null : draft(n, '');
    if (n === null || !made?.sprite) return null;
    const { sprite, item } = made;
    const created = Date.parse(item.MediaBasicInfo?.CreateTime ?? '') || 0;
    return {
      JobId: jobId,
      Name: '',
      Status: 'Success',
      Type: 'Sprite',
      Count: sprite.count,
      Async: true,
      CreateTime: utc(created),
      FinishTime: utc(created + SNAPSHOT_JOB_MS),
      ModifiedTime: utc(created + SNAPSHOT_JOB_MS),
      TemplateId: templateId(sprite),
      TemplateConfig: JSON.stringify({
        Type: 'Sprite',
        FrameType: 'normal',
        Time: 0,
        Count: sprite.count,
        ...(sprite.intervalSeconds === null ? {} : { Interval: sprite.intervalSeconds }),
        Width: sprite.cellWidthPx,
        Height: sprite.cellHeightPx,
        SpriteSnapshotConfig: {
          CellWidth: sprite.cellWidthPx,
          CellHeight: sprite.cellHeightPx,
          Columns: sprite.columns,
          Lines: sprite.lines,
          Padding: sprite.paddingPx,
          Margin: sprite.marginPx,
          Color: '#000000',
        },
      }),
      Input: { Type: 'Media', Media: ids.encode(n) },
      Output: {
        Type: 'OSS',
        Media: '',
        OssFile: { Bucket: SAMPLE_BUCKET, Location: LOCATION, Object: sprite.pattern },
      },
      TriggerSource: 'API',
      UserData: '',
    };
  }

  return {
    find,
    assetFor,
    snapshotJob,
    mediaId: ids.encode,
    sampleIds: () => sampleNumbers().map(ids.encode),
    sampleText: () =>
      makeSampleText({ numbers: sampleNumbers(), ignored: firstIgnored(3), encode: ids.encode }),
  };

  function firstIgnored(count: number): number[] {
    const numbers: number[] = [];
    for (let n = FIRST_IGNORABLE; numbers.length < count; n++) if (isIgnored(n)) numbers.push(n);
    return numbers;
  }
}

/** URLs of the few hundred objects that all assets share, each made once a minute and not once per asset. */
function mediaUrls(
  sign: CatalogueOptions['sign'],
  mediaOrigin: string,
  now: () => number,
): Pick<DraftContext, 'signed' | 'plain'> {
  const signedUrls = new Map<string, string>();
  const plainUrls = new Map<string, string>();
  let expiresMs = 0;

  function signed(key: string, process?: string): string {
    const expiry = Math.ceil((now() + URL_LIFETIME_MS) / MINUTE_MS) * MINUTE_MS;
    if (expiry !== expiresMs) signedUrls.clear();
    expiresMs = expiry;
    const name = process === undefined ? key : `${key}?${process}`;
    const url = signedUrls.get(name) ?? sign(SAMPLE_BUCKET, key, new Date(expiry), process);
    signedUrls.set(name, url);
    return url;
  }

  function plain(bucket: string, key: string): string {
    const path = `${bucket}/${key}`;
    const url = plainUrls.get(path) ?? `${mediaOrigin}/${path.split('/').map(encodeURIComponent).join('/')}`;
    plainUrls.set(path, url);
    return url;
  }

  return { signed, plain };
}

const GENERATED_IN_SAMPLE = 150;

/** Real assets first, then ordinary ones, the odd ones spread among the later. */
function sampleNumbers(): number[] {
  const odd = [...ODD_ASSETS.values()].map(({ n }) => n);
  const numbers = Array.from({ length: REAL_COUNT }, (_, n) => n);
  for (let at = 0; at < GENERATED_IN_SAMPLE; at++) {
    numbers.push(200 + at);
    const next = at % 2 === 1 ? odd.shift() : undefined;
    if (at >= 12 && next !== undefined) numbers.push(next);
    else if (next !== undefined) odd.unshift(next);
  }
  return [...numbers, ...odd];
}

function entry(found: AssetItems): CatalogueEntry {
  return {
    kind: 'asset',
    batchItem: found.batchItem,
    get singleItem() {
      return found.singleItem;
    },
  };
}
