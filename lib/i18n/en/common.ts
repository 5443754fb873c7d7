export const common = {
  close: 'Close',
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser refused to copy. Select the text and copy it by hand.',
  retry: 'Try again',
  loading: 'Loading',
  protectedPicture: {
    hint: 'Hold to reveal',
    label: 'Protected picture: {alt}. Hold the space bar to reveal it.',
    shown: 'Revealed',
    hidden: 'Hidden',
  },
  mediaType: {
    video: 'Video',
    image: 'Image',
    audio: 'Audio',
    text: 'Text',
    unknown: 'Media of an unknown type',
  },
  copyMediaId: 'Copy media ID {id}',
  progress: '{value, number} of {max, number}',
};
