import 'server-only';
import {
  type MadeFile,
  makeAudioFile,
  makeImageFile,
  makeTextFile,
  makeVideoFiles,
} from './catalogue-ladder';
import type { Random } from './catalogue-random';
import { findSample, SAMPLE_BUCKET, type SampleAsset, type SampleFile, sampleAsset } from './sample-manifest';

/** The files of a generated asset. Their facts are made up; what their URLs lead to is real and of the same subject. */
export function makeFiles(random: Random, mediaType: string, clip: SampleAsset): MadeFile[] {
  switch (mediaType) {
    case 'video':
      return makeVideoFiles(random, playable(clip));
    case 'audio':
      return sampleAsset('score').files.map((file) => makeAudioFile(random, file));
    case 'text':
      return sampleAsset('subtitles').files.map((file) => makeTextFile(random, file));
    default:
      return [makeImageFile(random, stillFile(random, clip))];
  }
}

const mp4s = new WeakMap<SampleAsset, SampleFile[]>();

/** The clip's files that are what a generated file says it is: MP4. */
function playable(clip: SampleAsset): SampleFile[] {
  const known = mp4s.get(clip) ?? clip.files.filter(({ key }) => key.endsWith('.mp4'));
  mp4s.set(clip, known);
  return known;
}

/** The still of the same subject when there is one as a file, else one of the clip's covers. */
function stillFile(random: Random, clip: SampleAsset): SampleFile {
  const whole = findSample(`${clip.slug}-still`)?.files[0];
  if (whole && random.chance(0.4)) return whole;
  const { Width = '640', Height = '360' } = clip.files[0]?.facts ?? {};
  return {
    bucket: SAMPLE_BUCKET,
    key: clip.stills[random.below(clip.stills.length)] ?? clip.cover ?? '',
    type: 'source_file',
    facts: { FormatName: 'jpg', FileSize: '0', Width, Height },
    streams: { VideoStreamInfoList: [], AudioStreamInfoList: [], SubtitleStreamInfoList: [] },
  };
}
