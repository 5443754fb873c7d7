import { createSignals } from './signals';

/** Another server process, for `signals.test.ts`: it signals the topic of the second argument, and says what it hears. */
const [url = '', topic = ''] = process.argv.slice(2);
const signals = createSignals(url, () => Promise.reject(new Error('no file')));
signals.on(`${topic}-back`, () => {
  process.stdout.write('heard\n');
});
const timer = setInterval(() => signals.emit(topic), 100);
process.once('SIGTERM', () => {
  clearInterval(timer);
  void signals.close();
});
