import type { common as en } from '../en/common';

export const common: typeof en = {
  close: '关闭',
  cancel: '取消',
  copy: '复制',
  copied: '已复制',
  copyFailed: '浏览器不允许复制，请选中文字后手动复制。',
  retry: '重试',
  loading: '加载中',
  protectedPicture: {
    hint: '按住显示',
    label: '受保护的图片：{alt}。按住空格键可显示。',
    shown: '已显示',
    hidden: '已隐藏',
    pause: '您已查看受保护的画面两分钟，歇一会儿，让眼睛和心情都缓一缓。',
  },
  mediaType: {
    video: '视频',
    image: '图片',
    audio: '音频',
    text: '文本',
    unknown: '未知类型的媒资',
  },
  copyMediaId: '复制媒资 ID {id}',
  progress: '{value, number} / {max, number}',
};
