import type { shell as en } from '../en/shell';

export const shell: typeof en = {
  name: 'Contact Sheet',
  title: 'Contact Sheet：媒资一览',
  description: '粘贴阿里云智能媒体服务（IMS）的媒资 ID，逐一查清：封面、状态、审核结果，一个不漏。',
  home: 'Contact Sheet 首页',
  lists: '列表',
  record: '审核记录',
  skip: '跳到正文',
  mode: {
    emulator: '模拟器',
    cloud: '云端',
    emulatorHelp: '数据来自本服务内置的模拟器，不会有任何请求离开这台机器。',
    cloudHelp: '本服务所登录的阿里云账号中的真实媒资。',
  },
  theme: {
    label: '配色',
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
  },
  notFound: {
    title: '没有这个页面',
    body: '地址有误，或者它指向的内容已不存在。没有发起任何查询。',
    action: '粘贴媒资 ID',
  },
  broken: {
    title: '页面无法显示',
    body: '服务器出错了。您的列表已保存，不会丢失。请重试；如果仍然失败，请提供下面的编号。',
    reference: '编号',
    retry: '重试',
    home: '回到首页',
  },
};
