/** Runs a function soon, in place of the one that waits: with a frame of the browser, and with the next one if urgent. */
export type Schedule = (run: () => void, isUrgent: boolean) => void;

/** A hidden tab gets no animation frames: there a timer publishes instead. */
const HIDDEN_TAB_MS = 250;
/** Between publications that are not urgent: more than ten a second nobody can read. */
const PUBLISH_EVERY_MS = 100;

/** Publishes with a frame of the browser, and not with each of them. */
export function createScheduler(): Schedule {
  let publishedAt = Number.NEGATIVE_INFINITY;
  let cancel = () => {};
  return (run, isUrgent) => {
    cancel();
    const publish = () => {
      publishedAt = performance.now();
      run();
    };
    const wait = () => {
      cancel = onNextFrame(publish);
    };
    const waitMs = isUrgent ? 0 : publishedAt + PUBLISH_EVERY_MS - performance.now();
    if (waitMs <= 0) wait();
    else {
      const timer = setTimeout(wait, waitMs);
      cancel = () => clearTimeout(timer);
    }
  };
}

/** @returns what calls it off */
function onNextFrame(run: () => void): () => void {
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const once = () => {
    cancel();
    run();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, HIDDEN_TAB_MS);
  return cancel;
}
