import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { probe } from './ffmpeg.mjs';

/** ffprobe names the demuxer of a picture after its pipe; IMS names the format. */
const PICTURES = { '.jpg': 'jpg', '.png': 'png', '.webp': 'webp' };

/** A file as the manifest tells it: leaves as IMS spells them, numbers measured by ffprobe. */
export function describeFile(bucket, key, file, isSource, sizeBytes = statSync(file).size) {
  const { format, streams } = probe(file);
  const picture = PICTURES[extname(file)];
  const video = streams.find(({ codec_type: type }) => type === 'video');
  const duration = picture ? undefined : (format.duration ?? streams[0]?.duration);
  return {
    bucket,
    key,
    type: isSource ? 'source_file' : 'transcode_file',
    facts: defined({
      FormatName: picture ?? format.format_name,
      FileSize: String(sizeBytes),
      Duration: duration,
      Bitrate:
        duration && format.format_name !== 'srt'
          ? ((sizeBytes * 8) / Number(duration) / 1000).toFixed(2)
          : undefined,
      Width: video && String(video.width),
      Height: video && String(video.height),
    }),
    streams: {
      VideoStreamInfoList: picture
        ? []
        : streams.filter(({ codec_type: type }) => type === 'video').map(videoStream),
      AudioStreamInfoList: streams.filter(({ codec_type: type }) => type === 'audio').map(audioStream),
      SubtitleStreamInfoList: streams.filter(({ codec_type: type }) => type === 'subtitle').map(commonStream),
    },
  };
}

/** An HLS asset: the facts of its best rung, the size of all its segments and playlists. */
export function hlsFile(bucket, key, folder, bestRung) {
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return describeFile(bucket, key, join(folder, `${bestRung}.m3u8`), false, bytes);
}

function commonStream(stream) {
  return defined({
    Index: String(stream.index),
    CodecName: stream.codec_name,
    CodecLongName: stream.codec_long_name,
    CodecTagString: stream.codec_tag_string,
    CodecTag: stream.codec_tag,
    Timebase: stream.time_base,
    StartTime: stream.start_time,
    Duration: stream.duration,
    Lang: stream.tags?.language ?? 'und',
  });
}

function videoStream(stream) {
  return defined({
    ...commonStream(stream),
    Profile: stream.profile,
    Width: String(stream.width),
    Height: String(stream.height),
    HasBFrames: String(stream.has_b_frames),
    Sar: stream.sample_aspect_ratio ?? '1:1',
    Dar: stream.display_aspect_ratio,
    PixFmt: stream.pix_fmt,
    Level: String(stream.level),
    Fps: fraction(stream.r_frame_rate),
    AvgFPS: fraction(stream.avg_frame_rate),
    Bitrate: stream.bit_rate,
    NumFrames: stream.nb_frames ?? stream.nb_read_packets,
    Rotate: '0',
  });
}

function audioStream(stream) {
  return defined({
    ...commonStream(stream),
    SampleFmt: stream.sample_fmt,
    SampleRate: stream.sample_rate,
    Channels: String(stream.channels),
    ChannelLayout: stream.channel_layout,
    Bitrate: stream.bit_rate,
    NumFrames: stream.nb_frames ?? stream.nb_read_packets,
  });
}

const fraction = (rate) => {
  const [top, bottom] = rate.split('/').map(Number);
  return (top / (bottom || 1)).toFixed(3);
};

const defined = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
