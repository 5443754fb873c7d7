import type { PlaySource } from './attach-source';
import { explainFailure, isRenewable, type MediaFault } from './media-fault';
import { probeAddress } from './probe-address';

export type SourceState =
  | { phase: 'loading' | 'renewing' | 'ready' }
  /** Nothing more happens by itself. */
  | { phase: 'failed'; fault: MediaFault };

/** Keeps a media element on a source, over expiry and from one file to the next. */
export interface SourceKeeper {
  /** Plays another source from the second that is shown, playing or paused as before. */
  open(source: PlaySource): void;
  /** Plays nothing until another source is opened, and keeps the second. */
  stop(): void;
  /** Works while loading too. */
  seek(seconds: number): void;
  /** Plays as soon as there is something to play. */
  play(): void;
  /** Asks for a fresh address once more. */
  renew(): void;
  close(): void;
}

/** As much of a media element as a keeper uses itself. */
type KeptMedia = EventTarget &
  Pick<HTMLMediaElement, 'duration' | 'paused' | 'play'> & {
    currentTime: number;
    error: { code: number } | null;
  };

interface KeeperOptions<Media> {
  /** Where to begin. */
  seconds: number;
  /** Makes the server and the browser forget the addresses they know. Never throws. */
  renewAddress: (address: string) => Promise<unknown>;
  onState: (state: SourceState) => void;
  /** The second that is shown; unlike the element's own it does not go back to 0 while another source loads. */
  onSecond: (seconds: number) => void;
  /** Points the element at a source; see `attachSource`. */
  attach: (media: Media, source: PlaySource, onFault: (fault: MediaFault | null) => void) => () => void;
  probe?: typeof probeAddress;
}

/** So much played in a row makes a later failure a new one, worth a fresh address again: it cannot loop. */
const PROVEN_SECONDS = 5;

/**
 * A source that fails gets one fresh address, and goes on at the second it had. When that fails too, the address is
 * asked why, and `failed` is the end of it until somebody asks for more.
 */
export function createSourceKeeper<Media extends KeptMedia>(
  media: Media,
  { seconds, renewAddress, onState, onSecond, attach, probe = probeAddress }: KeeperOptions<Media>,
): SourceKeeper {
  const resume = { seconds, play: false };
  let source: PlaySource | null = null;
  let isReady = false;
  let isRenewing = false;
  let canRenew = true;
  let readySeconds = 0;
  // Counts loads: an answer that belongs to an earlier one is dropped.
  let turn = 0;
  let detach = () => {};

  function load(state: SourceState) {
    if (source === null) return;
    turn += 1;
    isReady = false;
    isRenewing = false;
    detach();
    onState(state);
    const mine = turn;
    detach = attach(media, source, (fault) => mine === turn && void fail(fault));
  }

  function moveTo(seconds: number) {
    if (seconds !== media.currentTime) media.currentTime = Math.min(seconds, lastSecond(media));
  }

  function stop() {
    turn += 1;
    isReady = false;
    isRenewing = false;
    source = null;
    detach();
    detach = () => {};
  }

  async function renew() {
    if (source === null) return;
    turn += 1;
    const mine = turn;
    isReady = false;
    isRenewing = true;
    canRenew = false;
    onState({ phase: 'renewing' });
    await renewAddress(source.address);
    if (mine === turn) load({ phase: 'renewing' });
  }

  async function fail(known: MediaFault | null) {
    if (source === null) return;
    isReady = false;
    if (canRenew && (known === null || isRenewable(known))) return renew();
    const mine = turn;
    const errorCode = media.error?.code ?? null;
    const fault = known ?? explainFailure(await probe(source.address), { ...source, errorCode });
    if (mine !== turn) return;
    detach();
    detach = () => {};
    onState({ phase: 'failed', fault });
  }

  const listeners: Record<string, () => void> = {
    loadedmetadata() {
      isReady = true;
      moveTo(resume.seconds);
      readySeconds = resume.seconds;
      if (resume.play) void media.play().catch(ignoreRefusal);
      onState({ phase: 'ready' });
    },
    timeupdate() {
      if (!isReady) return;
      resume.seconds = media.currentTime;
      onSecond(media.currentTime);
      if (!media.paused && media.currentTime - readySeconds > PROVEN_SECONDS) canRenew = true;
    },
    seeking() {
      if (!isReady) return;
      readySeconds = Math.max(readySeconds, media.currentTime);
      onSecond(media.currentTime);
    },
    play() {
      resume.play = true;
    },
    // Loading another source stops the old one too, but without an event.
    pause() {
      resume.play = false;
    },
    error() {
      if (!isRenewing) void fail(null);
    },
  };
  for (const [name, listener] of Object.entries(listeners)) media.addEventListener(name, listener);

  return {
    open(next) {
      source = next;
      canRenew = true;
      load({ phase: 'loading' });
    },
    seek(to) {
      resume.seconds = Math.max(0, to);
      if (isReady) moveTo(resume.seconds);
    },
    play() {
      resume.play = true;
      if (isReady) void media.play().catch(ignoreRefusal);
    },
    renew: () => void renew(),
    stop,
    close() {
      stop();
      for (const [name, listener] of Object.entries(listeners)) media.removeEventListener(name, listener);
    },
  };
}

/** Just before the end, so that a jump to it or beyond shows the last frame and not the end of playing. */
function lastSecond({ duration }: KeptMedia): number {
  return Number.isFinite(duration) ? Math.max(0, duration - 0.05) : Number.POSITIVE_INFINITY;
}

/** `play()` is refused when another load or a pause comes first, or the browser wants a click: the button shows it. */
function ignoreRefusal(error: unknown) {
  if (!(error instanceof DOMException)) throw error;
}
