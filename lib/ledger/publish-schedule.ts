/** Runs a function soon: with a frame of the browser, and not with each of them. */
export type Schedule = (run: () => void) => void;

/** A hidden tab gets no animation frames: there a timer publishes instead. */
const HIDDEN_TAB_MS = 250;
/** Between publications. The first comes with the next frame; more than twelve a second nobody can read. */
const PUBLISH_EVERY_MS = 80;

/** Publishes with a frame of the browser, and not with each of them. */
export function createScheduler(): Schedule {
  let publishedAt = Number.NEGATIVE_INFINITY;
  return (run) => {
    const publish = () => {
      publishedAt = performance.now();
      run();
    };
    const waitMs = publishedAt + PUBLISH_EVERY_MS - performance.now();
    if (waitMs > 0) setTimeout(() => onNextFrame(publish), waitMs);
    else onNextFrame(publish);
  };
}

function onNextFrame(run: () => void): void {
  const once = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    run();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, HIDDEN_TAB_MS);
}
