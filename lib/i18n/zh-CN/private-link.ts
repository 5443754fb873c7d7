import type { privateLink as en } from '../en/private-link';

export const privateLink: typeof en = {
  more: '更多分享方式',
  title: '复制内含 ID 的链接',
  body: 'ID 和视图写在地址中浏览器不会发送的部分。打开链接的人先看到其中的内容，再自行查询并生成自己的列表。',
  part: '范围',
  parts: {
    whole: '整个列表（{count, number}）',
    shown: '当前显示（{count, number}）',
    selected: '已选（{count, number}）',
  },
  copy: '复制私密链接',
  copyList: '复制列表链接',
  length: '链接长度',
  ofMost: '{length, number} / {most, number} 个字符',
  fits: '长度适合大多数聊天工具。',
  long: '对许多聊天工具来说太长：请用邮件或文档发送。',
  tooMany:
    '一个链接最多容纳 {most, number} 个 ID，此列表有 {count, number} 个。筛选或选择部分行后即可生成链接；能访问本服务的人可以使用列表自己的链接。',
  unfit: '此列表中有些内容不是标准格式的媒资 ID，或者视图太长。能访问本服务的人可以使用列表自己的链接。',
  copied: '已复制私密链接：{count, number} 个 ID',
  opened: {
    title: '此链接内含 {count, number} 个 ID：{name}',
    unnamed: '未命名列表',
    region: '地域 {region}',
    view: '视图：{parts}',
    plain: '默认',
    search: '“{text}”',
    sorted: '按{columns}排序',
    open: '打开媒资 {id}',
    note: '尚未发送任何内容。查询时会在本服务上新建一个列表。',
    lookUp: '查询',
    dismiss: '忽略',
    failed: '无法新建列表：{reason}',
  },
  fault: {
    title: '无法读取此链接',
    tooLong: '它超过了此类链接的最大长度。',
    version: '它由本应用的其他版本生成。',
    damaged: '内容已损坏，可能在传递途中被截断。请让对方重新发送。',
  },
};
