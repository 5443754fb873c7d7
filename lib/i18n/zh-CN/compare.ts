import type { compare as en } from '../en/compare';

export const compare: typeof en = {
  title: '媒资对比',
  lead: '最多并排对比四个媒资，逐字段查看。',
  add: '按 ID 添加',
  addLabel: '要对比的媒资 ID',
  tooFew: '可对比两到四个媒资',
  tooFewHelp: '请在上方添加媒资 ID，或在列表中选中两到四行。',
  onlyDiffering: '仅显示有差异的字段',
  counts: '{total, number} 个字段中有 {differing, number} 个不同',
  allSame: '没有差异',
  allSameHelp: '这些媒资的所有字段都相同。可切换为显示全部字段。',
  field: '字段',
  differs: '与第一个不同',
  remove: '从对比中移除 {id}',
  notFound: 'IMS 没有返回该 ID 的媒资。',
  group: {
    basic: '基础信息',
    audit: '审核',
    business: '业务数据',
    files: '文件 {number}',
    sprites: '雪碧图组 {number}',
    other: '其他字段',
  },
};
