import type { tokens as en } from '../en/tokens';

export const tokens: typeof en = {
  title: '粘贴的片段',
  toggle: '显示粘贴的每个片段',
  state: '状态',
  columns: {
    line: '行',
    token: '粘贴原文',
    state: '状态',
    why: '原因',
    title: '标题',
    type: '类型',
    audit: '审核',
    duration: '时长',
  },
  shown: '{shown, number} / {count, number} 个片段',
  withoutAsset: '筛选只针对媒资：{count, number} 个没有媒资的片段未显示。选择其状态即可显示。',
  copyShown: '复制显示的片段',
  noOrder: '保存此列表时没有记录片段的顺序：先列不重复的 ID，再列重复项、格式错误的片段和其他文字。',
  unspelt:
    '保存此列表时尚未记录粘贴时的写法：有 {count, number} 个以其他形式粘贴的 ID，现按查询时的写法显示。',
  loading: '正在加载粘贴的内容…',
  notLoaded: '无法加载粘贴的内容',
  none: '没有符合条件的片段',
  showAll: '显示全部片段',
  known: '{count, number} 行为 <time></time> 的结果，待本次查询答复后更新。对账只统计本次查询的答复。',
};
