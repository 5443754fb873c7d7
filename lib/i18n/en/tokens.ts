export const tokens = {
  title: 'Pasted tokens',
  toggle: 'Show every pasted token',
  state: 'State',
  columns: {
    line: 'Line',
    token: 'As pasted',
    state: 'State',
    why: 'Reason',
    title: 'Title',
    type: 'Type',
    audit: 'Audit',
    duration: 'Duration',
  },
  shown: '{shown, number} of {count, plural, one {# token} other {# tokens}}',
  withoutAsset:
    'Filters look at assets: {count, plural, one {# token without one is} other {# tokens without one are}} left out. Choose a state to show its tokens.',
  copyShown: 'Copy the tokens shown',
  noOrder:
    'This list was stored without the order of its tokens: unique IDs come first, then duplicates, malformed tokens and other text.',
  unspelt:
    'This list was stored before spellings were kept: {count, plural, one {# ID that was pasted in another form is} other {# IDs that were pasted in another form are}} shown as looked up.',
  loading: 'Loading what was pasted…',
  notLoaded: 'What was pasted could not be loaded',
  none: 'No token is like this',
  showAll: 'Show all tokens',
  /** Rows of an earlier visit. */
  known:
    '{count, plural, one {# row} other {# rows}} as of <time></time>, until this look-up has answered. The ledger counts its answers alone.',
};
