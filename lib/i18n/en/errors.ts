/** One entry a `FailureCode`: what happened, and what to do about it. */
export const errors = {
  throttled: {
    title: 'IMS is limiting the rate of calls',
    help: 'The account’s quota is used up for the moment. Retry what failed in a minute, or lower IMS_MAX_QPS.',
  },
  unavailable: {
    title: 'IMS is unavailable',
    help: 'The service answered that it cannot serve right now. Retry what failed in a moment.',
  },
  timeout: {
    title: 'IMS did not answer in time',
    help: 'Every attempt took longer than IMS_TIMEOUT_MS. Retry what failed.',
  },
  connection: {
    title: 'IMS could not be reached',
    help: 'The connection broke or was refused. Check the network between this server and the endpoint, then retry.',
  },
  badResponse: {
    title: 'IMS sent an answer that cannot be read',
    help: 'It was cut short, or not JSON: often a proxy in between. Retry; if it repeats, check IMS_ENDPOINT.',
  },
  forbidden: {
    title: 'IMS refuses access',
    help: 'The RAM identity of this server lacks the permission. Grant it the policy in the README.',
  },
  notActivated: {
    title: 'IMS is not activated',
    help: 'Activate Intelligent Media Services for this account and region in the Alibaba Cloud console.',
  },
  badCredentials: {
    title: 'The access key is not accepted',
    help: 'It is wrong, disabled or deleted. Set a valid key in the environment of this server and restart it.',
  },
  expiredCredentials: {
    title: 'The temporary credentials have expired',
    help: 'Give this server a fresh security token, or let the credential chain renew it.',
  },
  clockSkew: {
    title: 'This server’s clock is wrong',
    help: 'IMS refuses requests that are more than 15 minutes off. Correct the clock of the server, then retry.',
  },
  invalidId: {
    title: 'IMS says that this ID is invalid',
    help: 'Asking again will not help. Compare it with where it came from.',
  },
  upstream: {
    title: 'IMS answered with an error',
    help: 'Retry what failed. If it repeats, quote the code and the RequestId to Alibaba Cloud support.',
  },
  cancelled: {
    title: 'Cancelled',
    help: 'What was found before is kept. Look up the rest whenever you like.',
  },
  badRequest: {
    title: 'The request was not understood',
    help: 'Reload the page and do it again.',
  },
  emptyInput: {
    title: 'There is no media ID in this',
    help: 'A media ID is 32 hexadecimal characters. Paste text that contains at least one.',
  },
  tooManyIds: {
    title: 'Too many IDs for one list',
    help: 'A list holds up to 100,000 unique IDs. Split the text and look up each part.',
  },
  batchNotFound: {
    title: 'There is no such list',
    help: 'The address is mistyped, or the list was made on another server.',
  },
  viewNotFound: {
    title: 'There is no such view',
    help: 'Somebody has deleted it meanwhile.',
  },
  batchChanged: {
    title: 'The list is another now',
    help: 'IDs were appended to it, or taken back, since this page was opened. Reload the page.',
  },
  labelsChanged: {
    title: 'Somebody else has changed the labels',
    help: 'Look at theirs, then make your change again.',
  },
  regionNotAllowed: {
    title: 'This region is not allowed here',
    help: 'Use one of the regions in IMS_REGIONS, or add this one to it.',
  },
  reviewerUnknown: {
    title: 'Nobody knows who decides',
    help: 'Give the name under which your decisions are recorded, then send them again.',
  },
  storageReadOnly: {
    title: 'The database cannot be written to',
    help: 'Its file or disk is read-only. Nothing was saved; what is on screen stays.',
  },
  storageFull: {
    title: 'The disk of the database is full',
    help: 'Nothing was saved; what is on screen stays. Free some space, then try again.',
  },
  storageUnavailable: {
    title: 'The database is not available',
    help: 'Nothing was saved; what is on screen stays. Check DATABASE_URL and the database, then try again.',
  },
  internal: {
    title: 'Something failed on this server',
    help: 'Try again. If it repeats, the server’s log has the cause.',
  },
};
