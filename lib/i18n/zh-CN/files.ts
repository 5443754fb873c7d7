import type { files as en } from '../en/files';

export const files: typeof en = {
  sourceMark: '源文件',
  playFile: '在播放器中显示文件 {n}',
  playing: '文件 {n} 正在播放器中',
  downloadFile: '下载文件 {n}',
  actions: '操作',
  findings: '文件之间的差异',
  none: '各文件的画幅、时长、大小和码率阶梯彼此一致。',
  finding: {
    aspectDrift: '{name} 的画幅与源文件不同：{direction, select, wider {宽} other {窄}} {share}。',
    durationOff: '{name} 比源文件{direction, select, longer {长} other {短}} {seconds}（{share}）。',
    sizeOff: '{name} 比按码率和时长算出的大小{direction, select, larger {大} other {小}} {share}。',
    ladderGap: '从 {from} 到 {to}，像素数相差 {factor} 倍。',
    ladderGapMissing: '从 {from} 到 {to}，像素数相差 {factor} 倍，中间缺少 {missing}。',
    duplicate: '{names} 完全相同，大小一字节不差。',
  },
  mark: {
    aspectDrift: '画幅',
    durationOff: '时长',
    sizeOff: '大小',
    ladderGap: '阶梯断档',
    duplicate: '重复',
  },
  chart: {
    title: '分辨率与码率',
    label: '{count, number} 个文件的分辨率与码率图，具体数值见上方表格。',
  },
};
