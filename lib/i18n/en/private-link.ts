/** Words of links that carry their IDs: making one, and opening one. */
export const privateLink = {
  more: 'More ways to share',
  title: 'Copy link with the IDs inside',
  body: 'The IDs and the view travel in the part of the address that browsers do not send. Whoever opens it sees what is inside, and looks it up as a list of their own.',
  part: 'IDs',
  parts: {
    whole: 'Whole list, {count, number}',
    shown: 'Shown, {count, number}',
    selected: 'Selected, {count, number}',
  },
  copy: 'Copy private link',
  copyList: 'Copy link of the list',
  length: 'Length of the link',
  ofMost: '{length, number} of {most, number} characters',
  fits: 'Short enough for most chats.',
  long: 'Too long for many chats: send it by mail or in a document.',
  tooMany:
    'A link carries {most, number} IDs; this list has {count, number}. Filter it or select rows for a link with fewer. Its own link works for whoever can reach this server.',
  unfit:
    'Not all of this list are media IDs in their normal form, or its view is too long. Its own link works for whoever can reach this server.',
  copied: 'Private link copied: {count, plural, one {# ID} other {# IDs}}',
  opened: {
    title: 'This link carries {count, plural, one {# ID} other {# IDs}}: {name}',
    unnamed: 'a list without a name',
    region: 'Region {region}',
    view: 'View: {parts}',
    plain: 'plain',
    search: '“{text}”',
    sorted: 'sorted by {columns}',
    open: 'opens asset {id}',
    note: 'Nothing has been sent yet. Looking it up makes a list on this server.',
    lookUp: 'Look up',
    dismiss: 'Dismiss',
    failed: 'The list could not be made: {reason}',
  },
  fault: {
    title: 'This link cannot be read',
    tooLong: 'It is longer than such a link can be.',
    version: 'It was made by another version of this app.',
    damaged: 'It is damaged, perhaps cut on its way. Ask for it once more.',
  },
};
