import 'server-only';
import type { Random, Weights } from './catalogue-random';

/** Status, audit and origin of one generated asset. */
export interface States {
  status: string;
  transcodeStatus: string;
  auditStatus: string;
  auditLabel: string;
  fileStatus: string;
  source: string;
  biz: string;
  businessType: string;
  deleted: boolean;
}

const OTHER_STATUSES = [
  'Init',
  'Preparing',
  'PrepareFail',
  'Uploading',
  'UploadSucc',
  'UploadFail',
  'Transcoding',
  'TranscodeFail',
  'Checking',
  'Blocked',
] as const;

/** Labels that a machine review gives; some only as one of several, as VOD writes them. */
const LABELS = [
  'porn',
  'terrorism',
  'ad',
  'live',
  'logo',
  'audio',
  'spam',
  'politics',
  'abuse',
  'contraband',
  'flood',
  'meaningless',
  'terrorism,logo',
  'ad,contraband',
  'Label',
] as const;

const BUSINESS_TYPES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  video: ['general', 'opening', 'ending'],
  image: ['default', 'cover', 'general'],
  text: ['subtitles', 'font'],
  material: ['watermark'],
};

const SOURCES: Weights<string> = [
  ['oss', 80],
  ['vod', 8],
  ['url', 6],
  ['general', 2],
];
const BIZ: Weights<string> = [
  ['AiSaas', 60],
  ['ICE', 25],
  ['IMS', 5],
  ['VOD', 5],
  ['MTS', 3],
];
const VIDEO_SOURCES: Weights<string> = [...SOURCES, ['live', 4]];
const VIDEO_BIZ: Weights<string> = [...BIZ, ['LIVE', 3]];
const AUDITS: Weights<string> = [
  ['pass', 92],
  ['review', 5],
  ['block', 2],
  ['Init', 1],
];
const TRANSCODES: Weights<string> = [
  ['TranscodeSuccess', 6],
  ['Success', 1],
  ['Init', 3],
];

/** States that agree with one another: nothing here is a contradiction. */
export function makeStates(random: Random, mediaType: string, plain: boolean): States {
  const healthy = plain || random.chance(0.93);
  const deleted = !plain && random.chance(0.02);
  const status = deleted ? 'Deleted' : healthy ? 'Normal' : random.of(OTHER_STATUSES);
  const ready = status === 'Normal' || status === 'Deleted';
  const audit = plain ? 'pass' : auditStatus(random, status);
  return {
    status,
    transcodeStatus: transcodeStatus(random, status, mediaType),
    auditStatus: audit,
    auditLabel:
      audit === 'block' || audit === 'review' ? random.of(LABELS) : audit === 'pass' ? 'normal' : '',
    fileStatus: ready || random.chance(0.5) ? 'Normal' : 'Abnormal',
    source: random.weighted(mediaType === 'video' ? VIDEO_SOURCES : SOURCES),
    biz: random.weighted(mediaType === 'video' ? VIDEO_BIZ : BIZ),
    businessType: random.chance(0.7) ? 'general' : random.of(BUSINESS_TYPES[mediaType] ?? ['general']),
    deleted,
  };
}

function auditStatus(random: Random, status: string): string {
  if (status === 'Blocked') return 'block';
  if (status === 'Checking') return random.pick('Checking', 'Init');
  if (status !== 'Normal') return random.pick('Init', 'pass');
  return random.weighted(AUDITS);
}

function transcodeStatus(random: Random, status: string, mediaType: string): string {
  if (status === 'Transcoding') return random.pick('Transcoding', 'Processing');
  if (status === 'TranscodeFail') return random.pick('TranscodeFail', 'Fail');
  if (mediaType !== 'video' || status !== 'Normal') return 'Init';
  return random.weighted(TRANSCODES);
}
