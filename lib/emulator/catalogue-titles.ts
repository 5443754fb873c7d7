import 'server-only';
import type { Random } from './catalogue-random';
import {
  CAMERAS,
  CATEGORIES,
  LENSES,
  NOTES_EN,
  NOTES_ZH,
  PEOPLE,
  SPOTS,
  type Subject,
  VOICES_EN,
  VOICES_ZH,
} from './catalogue-words';

export interface Words {
  title: string;
  description: string;
  tags: string;
  category: string;
  fileName: string;
}

/** A title, a description and tags that belong together, in one of the two languages of the library. */
export function makeWords(random: Random, subject: Subject, mediaType: string, byMachine: boolean): Words {
  const chinese = random.chance(0.45);
  const scene = random.between(1, 68);
  const take = random.between(1, 9);
  const name = random.of(chinese ? subject.zh : subject.en);
  const title = chinese
    ? chineseTitle(random, mediaType, name, scene, take, byMachine)
    : englishTitle(random, mediaType, name, scene, take, byMachine);
  const tagList = chinese ? subject.tagsZh : subject.tagsEn;
  const first = random.below(tagList.length);
  const tags = tagList.slice(first).concat(tagList.slice(0, first)).slice(0, random.between(1, 4));
  return {
    title,
    description: `${chinese ? random.of(NOTES_ZH) : random.of(NOTES_EN)}${random.chance(0.4) ? ` – ${random.of(PEOPLE)}` : ''}`,
    tags: joinTags(random, tags),
    category: random.of(CATEGORIES),
    fileName: `${subject.clip}_sc${pad(scene)}_tk${take}_v${random.between(1, 12)}`,
  };
}

/** Both commas occur, also within one value: the vendor's own examples do it. */
function joinTags(random: Random, tags: readonly string[]): string {
  return tags.reduce(
    (joined, tag, at) => (at === 0 ? tag : `${joined}${random.chance(0.3) ? '，' : ','}${tag}`),
    '',
  );
}

function englishTitle(
  random: Random,
  mediaType: string,
  name: string,
  scene: number,
  take: number,
  byMachine: boolean,
): string {
  if (byMachine) return `AI storyboard ${pad(scene, 3)} – ${name}`;
  switch (mediaType) {
    case 'audio':
      return `VO – ${random.of(VOICES_EN)}, reel ${1 + (scene % 5)}, take ${take}`;
    case 'text':
      return `Reel ${1 + (scene % 5)} – ${random.pick('en', 'zh-CN', 'en + zh-CN')} subtitles v${take}`;
    case 'image':
      return random.pick(`${name} – still ${pad(scene, 3)}`, `${name}, key visual v${take}`);
    case 'material':
      return `Watermark – ${name}, ${random.pick('light', 'dark')}`;
    default:
      return random.pick(
        `${name} – Sc ${scene}, Tk ${take}, ${random.of(CAMERAS)}`,
        `${name}, ${random.of(SPOTS)} spot v${take}`,
        `${name} – ${random.of(LENSES)}, take ${take}`,
      );
  }
}

function chineseTitle(
  random: Random,
  mediaType: string,
  name: string,
  scene: number,
  take: number,
  byMachine: boolean,
): string {
  if (byMachine) return `AI分镜 ${pad(scene, 3)} ${name}`;
  switch (mediaType) {
    case 'audio':
      return `配音·${random.of(VOICES_ZH)} 第${1 + (scene % 5)}本 第${take}条`;
    case 'text':
      return `第${1 + (scene % 5)}本${random.pick('中文', '英文', '双语')}字幕 第${take}版`;
    case 'image':
      return random.pick(`${name} 剧照${pad(scene, 3)}`, `${name} 主视觉 第${take}版`);
    case 'material':
      return `水印·${name}（${random.pick('浅色', '深色')}）`;
    default:
      return random.pick(
        `${name} 第${scene}场 第${take}条`,
        `${name} ${random.pick('15', '30', '60')}秒广告 第${take}版`,
        `${name} 空镜 ${pad(scene)}`,
      );
  }
}

function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, '0');
}
