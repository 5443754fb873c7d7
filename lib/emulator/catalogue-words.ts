import 'server-only';

/** The words of one subject of the made-up production library; `clip` names the real clip that lends its pictures. */
export interface Subject {
  clip: string;
  en: readonly [string, ...string[]];
  zh: readonly [string, ...string[]];
  tagsEn: readonly [string, ...string[]];
  tagsZh: readonly [string, ...string[]];
}

export const SUBJECTS: readonly [Subject, ...Subject[]] = [
  {
    clip: 'dunes',
    en: ['Dunes at dusk', 'Caravan on the ridge', 'Desert, last light', 'Wind over the crest'],
    zh: ['沙丘暮色', '驼队翻过沙脊', '大漠落日', '风过沙脊'],
    tagsEn: ['desert', 'dusk', 'wide shot', 'B-roll', 'golden hour'],
    tagsZh: ['大漠', '黄昏', '全景', '空镜'],
  },
  {
    clip: 'city',
    en: ['City windows at night', 'Blue hour skyline', 'Rooftop, looking east', 'Office tower, lights on'],
    zh: ['城市夜景', '蓝调时刻的天际线', '天台东望', '写字楼亮灯'],
    tagsEn: ['city', 'night', 'timelapse', 'establishing shot', 'skyline'],
    tagsZh: ['城市夜景', '延时', '航拍', '大景'],
  },
  {
    clip: 'ink',
    en: ['Ink in water', 'Brush and mist', 'Crane over the lake', 'Scholar by the window'],
    zh: ['水墨晕染', '古风人物·执伞', '白鹤掠湖', '书生临窗', '断桥烟雨'],
    tagsEn: ['ink wash', 'guofeng', 'slow motion', 'title background'],
    tagsZh: ['古风人物', '水墨', '慢镜头', '片头底图'],
  },
  {
    clip: 'vase',
    en: ['Celadon vase turntable', 'Vase, rim light', 'Hero packshot, vase', 'Glaze macro'],
    zh: ['青瓷花瓶转台', '花瓶轮廓光', '主图·青瓷瓶', '釉面微距'],
    tagsEn: ['product', 'turntable', 'packshot', 'ceramics', '1:1'],
    tagsZh: ['产品图', '青瓷', '主图', '电商', '方形'],
  },
  {
    clip: 'neon',
    en: ['Neon street, rain', 'Umbrellas under neon', 'Noodle bar, wet asphalt', 'Night market walk-through'],
    zh: ['雨夜霓虹', '霓虹下的伞', '面馆与湿街', '夜市穿行'],
    tagsEn: ['rain', 'neon', '9:16', 'short', 'cyberpunk'],
    tagsZh: ['雨夜', '霓虹', '竖屏', '短视频'],
  },
  {
    clip: 'papercut',
    en: [
      'Paper-cut mountains',
      'Sunrise, paper layers',
      'New Year greeting, layered paper',
      'Paper boat journey',
    ],
    zh: ['剪纸山水', '剪纸日出', '新春贺岁·剪纸', '纸船远行'],
    tagsEn: ['paper-cut', 'animation', 'motion graphics', 'festive'],
    tagsZh: ['剪纸', '动画', '新春', '国潮'],
  },
  {
    clip: 'ocean',
    en: ['Ocean swell', 'Moonlit sea', 'Harbour, long lens', 'Swell before the storm'],
    zh: ['海面涌浪', '月下海面', '港口长焦', '风暴前的海'],
    tagsEn: ['sea', 'anamorphic', '21:9', 'moonlight', 'loop'],
    tagsZh: ['大海', '宽银幕', '月光', '循环'],
  },
  {
    clip: 'fog',
    en: ['Fog between the pines', 'Forest, first light', 'Drone over the valley', 'Trail at dawn'],
    zh: ['松林晨雾', '林间第一缕光', '航拍山谷', '清晨山径'],
    tagsEn: ['forest', 'fog', 'drone', 'nature', 'morning'],
    tagsZh: ['森林', '晨雾', '航拍', '自然'],
  },
  {
    clip: 'fireworks',
    en: ['Fireworks over the river', 'Finale, wide', 'Festival countdown', 'Sparks, high speed'],
    zh: ['江上烟花', '终场全景', '节日倒计时', '火花高速摄影'],
    tagsEn: ['fireworks', 'festival', 'high speed', 'night'],
    tagsZh: ['烟花', '节日', '高速摄影', '夜景'],
  },
  {
    clip: 'title',
    en: ['Quarterly numbers, title card', 'Chart opener', 'Data bumper', 'Lower third, numbers'],
    zh: ['季度数据片头', '图表开场', '数据转场', '数字角标'],
    tagsEn: ['title card', 'motion graphics', 'data', 'bumper'],
    tagsZh: ['片头', '数据可视化', '包装', '转场'],
  },
];

export const CAMERAS = ['A-cam', 'B-cam', 'C-cam', 'drone', 'gimbal'] as const;
export const LENSES = ['24 mm', '35 mm', '50 mm', '85 mm', '100 mm macro'] as const;
export const SPOTS = ['6 s', '15 s', '30 s', '60 s'] as const;
export const VOICES_EN = ['Narrator', 'Lin Yue', 'Captain Shen', 'Old ferryman', 'Announcer'] as const;
export const VOICES_ZH = ['旁白', '林月', '沈校尉', '老船夫', '播音'] as const;
export const PEOPLE = ['Chen Wei', '林夕', 'Maya Ortiz', '周子昂', 'Jonas Feld', '何青'] as const;

export const NOTES_EN = [
  'Selected by the director; grade pending.',
  'Hold for the trailer. Sky replaced in the last 20 frames.',
  'Camera drifts at the end, use the first half.',
  'Client approved on the second round.',
  'Generated from storyboard frame, upscaled twice.',
  'Slate is out of focus; sync by waveform.',
  'Alternative ending, do not deliver.',
] as const;

export const NOTES_ZH = [
  '导演已选，待调色。',
  '预告片备用，结尾二十帧已换天空。',
  '结尾机位漂移，取前半段。',
  '客户第二轮已确认。',
  '由分镜图生成，放大两次。',
  '场记板失焦，按波形对轨。',
  '备用结局，请勿交付。',
] as const;

export const CATEGORIES = [
  'Dailies',
  'Selects',
  'Packshots',
  'Spots',
  'Voice',
  '分镜',
  '素材',
  '成片',
] as const;

type Project = readonly [name: string, productionId: string];

export const PROJECTS: readonly [Project, ...Project[]] = [
  ['The Salt Road', 'pd_0617169475'],
  ['夜航船', 'pd_0803224190'],
  ['Celadon spring campaign', 'pd_1120047731'],
  ['长安十二时', 'pd_2205518806'],
  ['Lighthouse, season two', 'pd_3091746250'],
  ['双十一主会场', 'pd_4417320958'],
];

export const PROMPTS = [
  'wide shot of dunes at dusk, long shadows, 35 mm, film grain',
  '古风女子执伞立于断桥，烟雨，水墨风格，留白',
  'celadon vase on a turntable, soft rim light, seamless backdrop',
  '雨夜霓虹街道，积水倒影，竖构图，电影感',
  'layered paper-cut mountains, rising sun, red and cream palette',
] as const;
