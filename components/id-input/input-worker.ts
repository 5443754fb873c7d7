import type { WorkerReply, WorkerRequest } from './worker-messages';

/** The page's end of the worker, which is started by the first request. */
export class InputWorker {
  #worker: Worker | null = null;
  #calls = 0;
  readonly #waiting = new Map<
    number,
    { resolve: (reply: WorkerReply) => void; reject: (reason: Error) => void }
  >();

  /** @throws {Error} when the worker cannot be started or broke down */
  ask(request: WorkerRequest): Promise<WorkerReply> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    this.#calls += 1;
    const call = this.#calls;
    return new Promise((resolve, reject) => {
      this.#waiting.set(call, { resolve, reject });
      worker.postMessage({ call, request });
    });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./parse-ids.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<{ call: number; reply: WorkerReply }>) => {
      this.#waiting.get(data.call)?.resolve(data.reply);
      this.#waiting.delete(data.call);
    };
    worker.onerror = () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the input worker broke down'));
      this.#waiting.clear();
    };
    return worker;
  }
}
