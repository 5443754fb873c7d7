import type { contradictions as en } from '../en/contradictions';

export const contradictions: typeof en = {
  outerInnerIdDiffer: {
    title: '两个媒资 ID',
    help: '外层 ID 与基础信息中的 ID 不一致。本站的链接和结论均以外层 ID 为准。',
  },
  typeSubTypeDiffer: { title: '类型与子类型不符', help: '媒资类型与业务数据中的子类型指向不同的媒体。' },
  typeFormatMismatch: { title: '类型与封装格式不符', help: '该文件的封装格式无法容纳此类型的媒体。' },
  normalButDeleted: { title: '状态正常却已删除', help: '状态显示可用，同时又记录了删除时间。' },
  deletedFlagWithoutTime: {
    title: '已进回收站却无删除时间',
    help: '业务数据标记为已删除，但没有记录删除时间。',
  },
  deletedTimeWithoutFlag: {
    title: '有删除时间却不在回收站',
    help: '记录了删除时间，而业务数据表示该媒资未被删除。',
  },
  passButBlockedLabel: {
    title: '审核通过却带违规标签',
    help: '审核结论为通过，却仍带有违规标签。采信任何一方之前，请先查看内容。',
  },
  blockButCleanLabel: { title: '违规却无违规标签', help: '审核结论为违规，而标签表示未发现问题。' },
  blockedButPass: {
    title: '已屏蔽却审核通过',
    help: '状态为已屏蔽，而审核结论为通过，可能是人工推翻了机器结论。',
  },
  modifiedBeforeCreated: { title: '修改早于创建', help: '最后修改时间早于创建时间。' },
  deletedBeforeCreated: { title: '删除早于创建', help: '删除时间早于创建时间。' },
  folderIdIsProjectId: {
    title: '文件夹 ID 实为项目 ID',
    help: '文件夹 ID 应为 fd-… 格式，此处却是项目 ID 的格式（pd_…）。',
  },
  sizeDurationImplausible: {
    title: '大小与时长不相称',
    help: '如此大小的文件不可能是这一时长的媒体，相差十倍以上。',
  },
  spriteCountMismatch: { title: '雪碧图数量不符', help: '雪碧图张数与帧数不可能同时正确。' },
  normalWithoutFiles: { title: '状态正常却没有文件', help: '状态显示可用，而响应中未列出任何文件。' },
  severalSourceFiles: { title: '多个源文件', help: '不止一个文件自称源文件，上方信息取自其中第一个。' },
  fileNotNormal: { title: '媒资正常，文件异常', help: '媒资状态为可用，但其中有文件处于其他状态。' },
  durationDiffersBetweenFiles: {
    title: '文件时长不一致',
    help: '某个文件的时长与源文件相差超过 1%，可能被截断，或并非由同一来源生成。',
  },
  aspectDiffersBetweenFiles: {
    title: '文件宽高比不一致',
    help: '某个文件的画面比例与源文件不同，可能被拉伸，或并非由同一来源生成。',
  },
};
