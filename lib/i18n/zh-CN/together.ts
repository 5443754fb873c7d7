import type { together as en } from '../en/together';

export const together: typeof en = {
  here: '同时在审核',
  heldBy: '{who} 正在查看',
  alsoJudged: '{who} 的结论：{verdict}',
  tellAlso: '{who} 也审核了“{title}”：{verdict}',
  record: {
    filters: '审核记录筛选',
    label: '标签',
    from: '起始日期（UTC）',
    to: '截止日期（UTC）',
    withdrawn: '已撤回',
    drift: '机审结果已变',
    yes: '仅看这些',
    no: '排除这些',
    ofList: '列表：{name}',
    cell: '查看位置：第 {cell, number} 格，{time}',
    driftText: '机审 {before} → {now}',
    driftWhy: '之后的查询返回了与当时不同的机审状态。',
    none: '无',
    nothing: '没有符合条件的结论',
    nothingBody: '没有结论同时满足这些筛选条件。',
    showAll: '显示全部',
    pages: '审核记录分页',
    newest: '最新',
    older: '更早',
  },
};
