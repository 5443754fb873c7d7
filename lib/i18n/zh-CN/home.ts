import type { home as en } from '../en/home';

export const home: typeof en = {
  title: '粘贴媒资 ID，看清每个媒资，也看清每个 ID 的去向',
  lead: '像冲印小样一样，把智能媒体服务中的媒资铺在一页上：封面、状态、审核、文件，一目了然，随时分享。',
  outcomes: {
    title: '每个 ID 都有着落',
    found: { title: '已找到', body: '出现在列表中，附封面、状态和审核结果。' },
    ignored: { title: '被忽略', body: 'IMS 未返回：不存在、已删除，或属于其他账号。' },
    duplicate: { title: '重复', body: '粘贴了多次，只查询一次。' },
    malformed: { title: '格式错误', body: '像 ID 但格式不对。列出行号和原因，不发送。' },
    failed: { title: '失败', body: '没有得到答复。写明原因，可单独重试。' },
    emulator: '当前服务器未配置凭证，结果来自内置的示例数据，可点击“试用示例 ID”。不会有任何请求离开本机。',
    cloud: '查询只读取您阿里云账号中的数据，不做任何修改。',
  },
  recent: {
    title: '最近的列表',
    all: '所有列表',
    ids: '{count, number} 个 ID',
    malformed: '{count, number} 个格式错误',
  },
};
