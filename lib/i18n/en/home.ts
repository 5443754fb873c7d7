export const home = {
  title: 'Paste media IDs. See every asset, and what became of every ID.',
  lead: 'A contact sheet of the assets behind your IDs in Intelligent Media Services: cover, status, audit, files, on one page that can be shared.',
  outcomes: {
    title: 'Every ID is accounted for',
    found: { title: 'Found', body: 'On the sheet, with cover, status and audit result.' },
    ignored: { title: 'Ignored', body: 'IMS does not return it: unknown, deleted, or another account’s.' },
    duplicate: { title: 'Duplicate', body: 'Pasted more than once, looked up once.' },
    malformed: {
      title: 'Malformed',
      body: 'Looks like an ID but is none. Listed with line and reason, not sent.',
    },
    failed: { title: 'Failed', body: 'No answer, with the cause named. Retried on its own.' },
    emulator:
      'This server has no credentials, so it answers from built-in sample data: try the sample IDs. No call leaves this machine.',
    cloud: 'Look-ups read from your Alibaba Cloud account and never change anything in it.',
  },
  recent: {
    title: 'Recent lists',
    all: 'All lists',
    ids: '{count, plural, one {# ID} other {# IDs}}',
    malformed: '{count, number} malformed',
  },
};
