import type { preview as en } from '../en/preview';

export const preview: typeof en = {
  position: '预览位置',
  loading: '正在加载预览',
  cell: '第 {cell, number} 格，共 {count, number} 格',
  place: '{cell, number} / {count, number}',
  about: '约 {time}',
  guess: '≈ {percent, number}%',
  guessed: '网格为推测，可信度 {percent, number}%',
  gone: '图片已失效',
  renew: '重新加载',
};
