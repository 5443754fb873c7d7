import { InputDesk } from './input-desk';
import type { WorkerRequest } from './worker-messages';

const desk = new InputDesk();
// One after another: a count asked for after a file must include it.
let last: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<{ call: number; request: WorkerRequest }>) => {
  last = last.then(async () => {
    const reply = await desk
      .answer(data.request)
      // A file that was moved or whose permission ended since it was chosen cannot be read.
      .catch(() => ({ type: 'refused', refusal: 'unreadable' }) as const);
    postMessage({ call: data.call, reply });
  });
});
