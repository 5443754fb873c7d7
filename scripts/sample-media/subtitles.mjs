/** The subtitle asset: Chinese over English, SubRip. */
const LINES = [
  [
    '00:00:01,200',
    '00:00:04,000',
    '潮水退到灯塔脚下的时候，',
    'When the tide has gone out to the foot of the lighthouse,',
  ],
  ['00:00:04,300', '00:00:07,100', '他就该回来了。', 'he will be on his way back.'],
  ['00:00:09,000', '00:00:12,400', '你每年都这么说。', 'You say that every year.'],
  ['00:00:13,000', '00:00:16,800', '每年我都把灯点上。', 'And every year I light the lamp.'],
  ['00:00:19,500', '00:00:23,000', '——风从东边来。', '– The wind is from the east.'],
  [
    '00:00:23,400',
    '00:00:27,900',
    '那就把窗关上，茶要凉了。',
    'Then shut the window. The tea is getting cold.',
  ],
  ['00:00:31,000', '00:00:34,200', '（远处汽笛）', '(a horn, far off)'],
  ['00:00:35,000', '00:00:38,600', '听见了吗？', 'Did you hear that?'],
  ['00:00:39,000', '00:00:43,500', '听见了。是他的船。', 'I did. That is his ship.'],
];

export const SUBTITLES = `${LINES.map(([from, to, zh, en], at) => `${at + 1}\n${from} --> ${to}\n${zh}\n${en}\n`).join('\n')}`;
