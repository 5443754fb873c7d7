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
  protection: {
    title: '画面保护',
    help: '未通过审核的画面，在按住显示之前的样子。只对您生效，适用于所有列表和页面。',
    sample: '示例图片',
    blur: '模糊',
    blurLevel: '{level, number}（最高 {most, number}）',
    greyscale: '去除颜色',
    small: '缩小显示',
    edges: '只显示轮廓',
    mute: '默认静音',
    nudge: '提醒我休息',
    usual: '恢复默认',
    revealed: '今日按住查看：{time}。只在本浏览器计时，仅您自己可见。',
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
