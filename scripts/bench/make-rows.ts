import type { AssetRow } from '@/lib/assets/asset-row';
import { makeIds } from './make-ids';

const TITLES = ['Harbour at dusk', 'Night market', '雨夜霓虹', '沙丘暮色', 'Vase turntable', 'Äther'];
const AUDITS = ['pass', 'pass', 'pass', 'review', 'block', null];
const LABELS = ['normal', 'ad', 'logo', 'ad, contraband', null];
const TAGS = ['night', 'sea', '夜景', 'B-roll', 'timelapse'];

/** So many rows with values spread as in a real list, the same in every run. */
export function makeRows(count: number): AssetRow[] {
  // Another order than that of the paste.
  return makeIds(count).map((id, position) => makeRow(id, position, (position * 7919) % count));
}

/** The row whose values follow from a number. */
export function makeRow(id: string, position: number, n: number): AssetRow {
  return {
    id,
    position,
    title: `${TITLES[n % TITLES.length]} ${n}`,
    mediaType: n % 4 === 0 ? 'image' : 'video',
    businessType: 'general',
    source: n % 9 === 0 ? 'vod' : 'oss',
    status: n % 20 === 0 ? 'Deleted' : 'Normal',
    transcodeStatus: n % 3 === 0 ? 'Init' : 'TranscodeSuccess',
    auditStatus: AUDITS[n % AUDITS.length] ?? null,
    auditLabel: LABELS[n % LABELS.length] ?? null,
    durationSeconds: n % 600,
    widthPx: n % 2 === 0 ? 1920 : 1080,
    heightPx: n % 2 === 0 ? 1080 : 1920,
    sizeBytes: (n * 9973) % 3_000_000_000,
    bitrateKbps: 800 + (n % 5000),
    format: 'mov,mp4,m4a,3gp,3g2,mj2',
    region: 'cn-shanghai',
    variantCount: 1 + (n % 5),
    createdAt: new Date(1_750_000_000_000 + n * 600_000).toISOString(),
    modifiedAt: null,
    tags: [TAGS[n % TAGS.length] ?? '', TAGS[(n + 1) % TAGS.length] ?? ''],
    isFavorite: n % 10 === 0,
    isDeleted: n % 20 === 0,
    projectId: `pd_${n % 40}`,
    folderId: `fd-${n % 1000}`,
    creationJobId: null,
    userData: n % 2 === 0 ? `{"project":"${n % 4 === 0 ? 'The Salt Road' : '夜航船'}","order":${n}}` : null,
    contradictions: n % 50 === 0 ? ['normalButDeleted'] : [],
    hasCover: true,
    sprite: null,
    snapshotCount: 0,
  };
}
