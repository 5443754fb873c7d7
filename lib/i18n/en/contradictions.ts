/** One entry a `ContradictionCode`: what disagrees in a few words, and what that can mean. */
export const contradictions = {
  outerInnerIdDiffer: {
    title: 'Two media IDs',
    help: 'The item answers under one ID and its basic info carries another. Links and verdicts here go by the outer ID.',
  },
  typeSubTypeDiffer: {
    title: 'Type and sub-type differ',
    help: 'The media type says one kind of media and the business data another.',
  },
  typeFormatMismatch: {
    title: 'Type and container differ',
    help: 'The container of the file cannot hold media of this type.',
  },
  normalButDeleted: {
    title: 'Normal, yet deleted',
    help: 'The status says that the asset is ready to use, and it has a time of deletion.',
  },
  deletedFlagWithoutTime: {
    title: 'In the recycle bin without a time',
    help: 'The business data marks the asset as deleted, but no time of deletion is recorded.',
  },
  deletedTimeWithoutFlag: {
    title: 'Deleted, but not in the recycle bin',
    help: 'A time of deletion is recorded, and the business data says that the asset is not deleted.',
  },
  passButBlockedLabel: {
    title: 'Passed with a blocking label',
    help: 'The audit passed the asset and still names something to object to. Look at it before relying on either.',
  },
  blockButCleanLabel: {
    title: 'Blocked with a clean label',
    help: 'The audit blocked the asset, and its label says that nothing was found.',
  },
  blockedButPass: {
    title: 'Blocked, yet passed',
    help: 'The status bans the asset although the audit passed it. A person may have overruled the machine.',
  },
  modifiedBeforeCreated: {
    title: 'Modified before it was created',
    help: 'The time of the last change lies before the time of creation.',
  },
  deletedBeforeCreated: {
    title: 'Deleted before it was created',
    help: 'The time of deletion lies before the time of creation.',
  },
  folderIdIsProjectId: {
    title: 'Folder is a project',
    help: 'The folder ID has the form of a project’s ID (pd_…) where a folder’s (fd-…) is expected.',
  },
  sizeDurationImplausible: {
    title: 'Size and duration do not fit',
    help: 'So few or so many bytes cannot be media of this duration: the size is off by ten times or more.',
  },
  spriteCountMismatch: {
    title: 'Sprite counts do not fit',
    help: 'The number of sheets and the number of frames on them cannot both be right.',
  },
  normalWithoutFiles: {
    title: 'Normal without files',
    help: 'The status says that the asset is ready to use, and the response lists no file of it.',
  },
  severalSourceFiles: {
    title: 'Several source files',
    help: 'More than one file says that it is the source. The first is used for the facts above.',
  },
  fileNotNormal: {
    title: 'Normal, with a file that is not',
    help: 'The asset is ready to use, and one of its files is in another state.',
  },
  durationDiffersBetweenFiles: {
    title: 'Files differ in duration',
    help: 'A variant is more than 1 % longer or shorter than the source: it may be cut, or made from something else.',
  },
  aspectDiffersBetweenFiles: {
    title: 'Files differ in aspect ratio',
    help: 'A variant has another shape than the source: it may be squeezed, or made from something else.',
  },
};
