import type { together as en } from '../en/together';

export const together: typeof en = {
  here: '同时在审核',
  heldBy: '{who} 正在查看',
  alsoJudged: '{who} 的结论：{verdict}',
  tellAlso: '{who} 也审核了“{title}”：{verdict}',
};
