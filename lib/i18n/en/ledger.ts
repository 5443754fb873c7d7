export const ledger = {
  title: 'Ledger',
  /** The bucket's word under or beside its number. */
  buckets: {
    tokens: '{count, plural, one {token} other {tokens}}',
    unique: '{count, plural, one {unique ID} other {unique IDs}}',
    duplicate: '{count, plural, one {duplicate} other {duplicates}}',
    malformed: 'malformed',
    other: 'other text',
    found: 'found',
    ignored: 'ignored',
    failed: 'failed',
    pending: 'pending',
    unaccounted: 'unaccounted',
  },
  open: 'Show {count, number} {bucket}',
  normalised:
    '{count, plural, one {# ID was} other {# IDs were}} rewritten to 32 lowercase characters before looking up.',
  drawer: {
    titles: {
      unique: 'Unique IDs',
      duplicate: 'Duplicates',
      malformed: 'Malformed',
      other: 'Other text',
      found: 'Found',
      ignored: 'Ignored IDs',
      failed: 'Failed',
      pending: 'Pending',
      unaccounted: 'Unaccounted',
    },
    help: {
      unique: 'Every distinct ID of the paste, in its order.',
      duplicate: 'Each further occurrence of an ID that was already there. It is looked up once.',
      malformed: 'These look like attempts at a media ID, but are none, so they were not sent.',
      other: 'Text that is no attempt at an ID. At most 10,000 pieces are listed.',
      found: 'IMS returned an asset for each of these.',
      ignored:
        'IMS put these in its IgnoredList and gives no reason. Usual causes: the ID does not exist, the asset was deleted for good, or it belongs to another account or region.',
      failed: 'No answer was received about these. Each can be retried by itself.',
      pending: 'Not answered yet.',
      unaccounted:
        'IMS answered successfully, but mentioned these in neither of its two lists. That should not happen: quote the RequestId to Alibaba Cloud support.',
    },
    copyAll: 'Copy all',
    copied: '{count, plural, one {# line copied} other {# lines copied}}',
    list: 'Entries',
    line: 'line {line, number}',
    empty: 'Nothing here now.',
    loading: 'Loading the list…',
    reasons: {
      masked: 'masked with *',
      tooShort: 'too short',
      tooLong: 'too long',
      wrongCharacter: 'a character that is not hexadecimal',
    },
  },
};
