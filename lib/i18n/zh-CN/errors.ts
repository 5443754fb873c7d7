import type { errors as en } from '../en/errors';

export const errors: typeof en = {
  throttled: {
    title: 'IMS 正在限流',
    help: '账号的调用配额暂时用尽。请一分钟后重试失败的部分，或调低 IMS_MAX_QPS。',
  },
  unavailable: { title: 'IMS 暂不可用', help: '服务返回暂时无法处理请求，请稍后重试失败的部分。' },
  timeout: { title: 'IMS 响应超时', help: '每次尝试都超过了 IMS_TIMEOUT_MS，请重试失败的部分。' },
  connection: { title: '无法连接 IMS', help: '连接中断或被拒绝。请检查本服务器到服务地址的网络后重试。' },
  badResponse: {
    title: 'IMS 的响应无法解析',
    help: '内容不完整或不是 JSON，多半是中间代理所致。请重试；若反复出现，请检查 IMS_ENDPOINT。',
  },
  forbidden: { title: 'IMS 拒绝访问', help: '本服务使用的 RAM 身份缺少权限，请按 README 中的权限策略授权。' },
  notActivated: { title: '尚未开通 IMS', help: '请在阿里云控制台为该账号和地域开通智能媒体服务。' },
  badCredentials: {
    title: 'AccessKey 无效',
    help: '密钥有误、已禁用或已删除。请在服务器环境变量中设置有效的密钥并重启。',
  },
  expiredCredentials: { title: '临时凭证已过期', help: '请为本服务提供新的安全令牌，或改用凭证链自动续期。' },
  clockSkew: {
    title: '服务器时钟不准',
    help: '时差超过 15 分钟的请求会被 IMS 拒绝。请校准服务器时钟后重试。',
  },
  invalidId: { title: 'IMS 认为该 ID 无效', help: '重试也不会成功，请与 ID 的来源核对。' },
  upstream: {
    title: 'IMS 返回错误',
    help: '请重试失败的部分；若反复出现，请向阿里云支持提供错误码和 RequestId。',
  },
  cancelled: { title: '已取消', help: '此前查到的结果都已保留，其余部分可随时继续查询。' },
  badRequest: { title: '无法理解该请求', help: '请刷新页面后重新操作。' },
  emptyInput: {
    title: '没有找到媒资 ID',
    help: '媒资 ID 是 32 位十六进制字符，请粘贴至少含有一个 ID 的文本。',
  },
  tooManyIds: { title: 'ID 数量超出上限', help: '一个列表最多 100,000 个不重复的 ID，请拆分后分别查询。' },
  batchNotFound: { title: '没有这个列表', help: '地址有误，或该列表是在其他服务器上创建的。' },
  viewNotFound: { title: '没有这个视图', help: '该视图可能已被其他人删除。' },
  batchChanged: { title: '列表已有变化', help: '此页面打开之后，列表追加或撤回了 ID。请刷新页面。' },
  labelsChanged: { title: '标签已被其他人修改', help: '请先查看其修改，再重新编辑。' },
  regionNotAllowed: { title: '不允许使用该地域', help: '请使用 IMS_REGIONS 中的地域，或将该地域加入其中。' },
  reviewerUnknown: {
    title: '尚未填写审核人',
    help: '请填写用于记录审核结论的姓名，然后重新提交。',
  },
  storageReadOnly: { title: '数据库不可写', help: '数据库文件或磁盘为只读。本次未保存，页面内容不受影响。' },
  storageFull: { title: '数据库磁盘已满', help: '本次未保存，页面内容不受影响。请清理空间后重试。' },
  storageUnavailable: {
    title: '数据库不可用',
    help: '本次未保存，页面内容不受影响。请检查 DATABASE_URL 和数据库后重试。',
  },
  internal: { title: '服务器内部出错', help: '请重试；若反复出现，可在服务器日志中查看原因。' },
};
