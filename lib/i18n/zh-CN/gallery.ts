import type { gallery as en } from '../en/gallery';

export const gallery: typeof en = {
  view: '视图',
  table: '表格',
  gallery: '画廊',
  zoom: '缩放',
  across: '每行 {count, number} 张',
  sort: '排序',
  sorted: '按{name}',
  sortedDown: '按{name}降序',
  pasteOrder: '粘贴顺序',
  descending: '降序',
};
