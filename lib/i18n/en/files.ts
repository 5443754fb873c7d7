/** Words of the comparison of an asset's files. */
export const files = {
  sourceMark: 'Source',
  playFile: 'Show file {n} in the player',
  playing: 'File {n} is in the player',
  downloadFile: 'Download file {n}',
  actions: 'Actions',
  findings: 'What differs among the files',
  none: 'The files agree with each other: shape, length, size and ladder.',
  finding: {
    aspectDrift:
      '{name} has another shape than the source: {share} {direction, select, wider {wider} other {narrower}}.',
    durationOff:
      '{name} is {seconds} {direction, select, longer {longer} other {shorter}} than the source ({share}).',
    sizeOff:
      '{name} is {share} {direction, select, larger {larger} other {smaller}} than its bitrate and duration give.',
    ladderGap: 'From {from} to {to} is a step of {factor}× in pixels.',
    ladderGapMissing: 'From {from} to {to} is a step of {factor}× in pixels; {missing} would lie between.',
    duplicate: '{names} are exact copies, to the byte count.',
  },
  mark: {
    aspectDrift: 'Shape',
    durationOff: 'Duration',
    sizeOff: 'Size',
    ladderGap: 'Ladder gap',
    duplicate: 'Copy',
  },
  chart: {
    title: 'Resolution against bitrate',
    label: 'Chart of resolution against bitrate of {count, number} files; the table above has the numbers.',
  },
};
