import type { ledger as en } from '../en/ledger';

export const ledger: typeof en = {
  title: '对账',
  buckets: {
    tokens: '个片段',
    unique: '个不重复 ID',
    duplicate: '重复',
    malformed: '格式错误',
    other: '其他文字',
    found: '已找到',
    ignored: '被忽略',
    failed: '失败',
    pending: '待查询',
    unaccounted: '去向不明',
  },
  open: '查看{bucket}（{count, number}）',
  normalised: '有 {count, number} 个 ID 在查询前改写成了 32 位小写形式。',
  drawer: {
    titles: {
      unique: '不重复的 ID',
      duplicate: '重复项',
      malformed: '格式错误',
      other: '其他文字',
      found: '已找到',
      ignored: '被忽略的 ID',
      failed: '失败',
      pending: '待查询',
      unaccounted: '去向不明',
    },
    help: {
      unique: '粘贴内容中所有不同的 ID，按原有顺序排列。',
      duplicate: '同一个 ID 再次出现的位置。每个 ID 只查询一次。',
      malformed: '看起来像媒资 ID，但格式不对，因此没有发送查询。',
      other: '与 ID 无关的文字，最多列出 10,000 段。',
      found: 'IMS 返回了这些 ID 对应的媒资。',
      ignored:
        'IMS 把这些 ID 放进了 IgnoredList，且不说明原因。常见情况：ID 不存在、媒资已被彻底删除，或属于其他账号或地域。',
      failed: '没有得到关于这些 ID 的答复，可以单独重试。',
      pending: '尚未得到答复。',
      unaccounted:
        'IMS 返回成功，但两个列表里都没有这些 ID。这属于异常情况，请向阿里云技术支持提供 RequestId。',
    },
    copyAll: '全部复制',
    copied: '已复制 {count, number} 行',
    list: '条目',
    line: '第 {line, number} 行',
    empty: '目前没有内容。',
    loading: '正在加载列表…',
    reasons: {
      masked: '用 * 遮盖过',
      tooShort: '太短',
      tooLong: '太长',
      wrongCharacter: '含有非十六进制字符',
    },
  },
};
