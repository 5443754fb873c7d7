/** What the player is asked to show. */
export interface PlayRequest {
  /** Place of the file in the response; null: the one that is shown. */
  file: number | null;
  /** Null: where it stands. */
  seconds: number | null;
  /** Whether it should play; otherwise it stays as it is. */
  play: boolean;
}

/** Where the player of an asset stands, and the way to move it from elsewhere on the page. */
export interface Playhead {
  /** Jumps to a second. The player's code is loaded when it is not there yet; playing or paused stays as it is. */
  seek(seconds: number): void;
  play(): void;
  /** Plays a file, at the second that is shown. */
  playFile(file: number): void;
  /** Shows another file at the second that is shown; playing or paused stays as it is. */
  chooseFile(file: number): void;
  /** The second that is shown; null before the player was used. */
  seconds(): number | null;
  /** Place of the file that the player shows; null before it was used. */
  file(): number | null;
  /** Hears of every new second, some four times a second while playing, and of every new file. */
  subscribe(listener: () => void): () => void;
  /** For the player: tells where it stands. */
  showSecond(seconds: number): void;
  /** For the player: tells what it shows. */
  showFile(file: number | null): void;
  /** For the player: takes requests, the last one that came before it too. */
  attach(handler: (request: PlayRequest) => void): () => void;
}

/** A playhead without a player yet: the latest request waits for one. */
export function createPlayhead(): Playhead {
  const listeners = new Set<() => void>();
  const shown: { seconds: number | null; file: number | null } = { seconds: null, file: null };
  let handle: ((request: PlayRequest) => void) | null = null;
  let waiting: PlayRequest | null = null;

  function ask(request: PlayRequest) {
    if (handle) handle(request);
    else waiting = request;
  }
  function show(next: Partial<typeof shown>) {
    Object.assign(shown, next);
    for (const listener of listeners) listener();
  }
  return {
    seek: (seconds) => ask({ file: null, seconds, play: false }),
    play: () => ask({ file: null, seconds: null, play: true }),
    playFile: (file) => ask({ file, seconds: null, play: true }),
    chooseFile: (file) => ask({ file, seconds: null, play: false }),
    seconds: () => shown.seconds,
    file: () => shown.file,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    showSecond(seconds) {
      if (seconds !== shown.seconds) show({ seconds });
    },
    showFile(file) {
      if (file !== shown.file) show({ file });
    },
    attach(handler) {
      handle = handler;
      if (waiting) handler(waiting);
      waiting = null;
      return () => {
        if (handle === handler) handle = null;
      };
    },
  };
}
