import type { crash as en } from '../en/crash';

export const crash: typeof en = {
  title: 'Contact Sheet 已停止',
  body: '出错的是整个应用，不只是这个页面。已保存的列表不会丢失。',
  reference: '编号',
  retry: '重新启动',
};
