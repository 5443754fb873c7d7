/** Words of the previews that are scrubbed. */
export const preview = {
  position: 'Preview position',
  loading: 'Loading the preview',
  cell: 'cell {cell, number} of {count, number}',
  place: '{cell, number} / {count, number}',
  about: '~{time}',
  guess: '≈ {percent, number}%',
  guessed: 'grid guessed, {percent, number}%',
  gone: 'No longer available',
  renew: 'Load again',
};
