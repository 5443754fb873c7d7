/** Words of the gallery, and of the switch between it and the table. */
export const gallery = {
  view: 'View',
  table: 'Table',
  gallery: 'Gallery',
  zoom: 'Zoom',
  across: '{count, number} across',
  sort: 'Sort',
  sorted: 'By {name}',
  sortedDown: 'By {name}, descending',
  pasteOrder: 'Order of the paste',
  descending: 'Descending',
};
