/** Lengths of a frame in seconds at 120, 60, 50, 30, 25 and 24 frames a second. */
const GUESSES = [1 / 120, 1 / 60, 1 / 50, 1 / 30, 1 / 25, 1 / 24];
/** What is longer was a jump. */
const LONGEST_SECONDS = 1;
/** Timestamps are cut to milliseconds or to a container's own ticks: aim this far into a frame. */
const INSET_SECONDS = 0.003;

export interface FrameStepper {
  /** Pauses, and shows the next frame (1) or the one before (-1). During a step one more is kept, no more than that. */
  step(direction: 1 | -1): Promise<void>;
  close(): void;
}

/**
 * Steps a video by its own frames. Nothing in a response tells the frame rate: it is learnt from the timestamps of the
 * frames on screen, while playing or from the first step.
 */
export function createFrameStepper(video: HTMLVideoElement): FrameStepper {
  let shownSeconds: number | null = null;
  let lastCount = 0;
  let frameSeconds: number | null = null;
  let isStepping = false;
  let next: 1 | -1 | null = null;
  let handle = 0;

  function onFrame(_: number, { mediaTime, presentedFrames }: VideoFrameCallbackMetadata) {
    const passed = mediaTime - (shownSeconds ?? mediaTime);
    const isNext = presentedFrames === lastCount + 1 && passed > INSET_SECONDS && passed < LONGEST_SECONDS;
    // Only while it plays: a jump of a paused video looks like one long frame.
    if (!video.paused && !video.seeking && !isStepping && isNext) {
      frameSeconds = Math.min(frameSeconds ?? passed, passed);
    }
    shownSeconds = mediaTime;
    lastCount = presentedFrames;
    handle = video.requestVideoFrameCallback(onFrame);
  }
  const canTell = 'requestVideoFrameCallback' in video;
  if (canTell) handle = video.requestVideoFrameCallback(onFrame);

  async function forward(from: number) {
    for (const guess of frameSeconds === null ? GUESSES : [frameSeconds]) {
      await showSecond(video, from + guess + INSET_SECONDS);
      if (shownSeconds !== null && shownSeconds > from + INSET_SECONDS / 2) {
        frameSeconds ??= shownSeconds - from;
        return;
      }
    }
  }

  async function move(direction: 1 | -1) {
    const from = shownSeconds ?? video.currentTime;
    if (!canTell) await showSecond(video, from + direction / 25);
    else if (direction === 1) await forward(from);
    else await showSecond(video, from - INSET_SECONDS);
  }

  return {
    async step(direction) {
      next = direction;
      if (isStepping) return;
      isStepping = true;
      video.pause();
      while (next !== null) {
        const wish: 1 | -1 = next;
        next = null;
        await move(wish);
      }
      isStepping = false;
    },
    close() {
      if (canTell) video.cancelVideoFrameCallback(handle);
    },
  };
}

/** Jumps, and waits until the frame there is on screen. */
async function showSecond(video: HTMLVideoElement, seconds: number): Promise<void> {
  const to = Math.max(0, seconds);
  if (video.readyState === 0 || to === video.currentTime || to > video.duration) return;
  await new Promise<void>((resolve) => {
    const done = () => resolve();
    video.addEventListener('seeked', done, { once: true });
    video.addEventListener('emptied', done, { once: true });
    video.currentTime = to;
  });
  // The frame is told to the callback when it is drawn, which is one or two pictures of the screen later.
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
}
