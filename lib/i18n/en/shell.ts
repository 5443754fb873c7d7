export const shell = {
  name: 'Contact Sheet',
  title: 'Contact Sheet: media assets at a glance',
  description:
    'Paste media IDs of Alibaba Cloud Intelligent Media Services and see every one accounted for, by cover, status and audit.',
  home: 'Contact Sheet, home',
  lists: 'Lists',
  record: 'Verdicts',
  skip: 'Skip to content',
  mode: {
    emulator: 'Emulator',
    cloud: 'Cloud',
    emulatorHelp: 'Sample data from the emulator inside this server. No call leaves this machine.',
    cloudHelp: 'Real assets of the Alibaba Cloud account that this server is signed in to.',
  },
  theme: {
    label: 'Colours',
    system: 'As the device',
    light: 'Light',
    dark: 'Dark',
  },
  notFound: {
    title: 'No such page',
    body: 'The address is mistyped, or what it named is gone. Nothing was looked up.',
    action: 'Paste media IDs',
  },
  broken: {
    title: 'This page could not be shown',
    body: 'Something failed on the server. Your lists are stored and safe. Try again; if it fails again, quote the reference.',
    reference: 'Reference',
    retry: 'Try again',
    home: 'Go to the start page',
  },
};
