import type { Page } from 'playwright';

/** What somebody at a grid feels of one thing they do, in milliseconds. */
export interface Felt {
  /** Interaction to Next Paint: of the slowest event until the frame that answers it. */
  inpMs: number;
  /** From the last event until the grid shows what it leads to. */
  shownMs: number;
}

/** Does something in the page and measures it there. Both grids tell what they show by the same ARIA attributes. */
export async function feel(page: Page, act: () => Promise<void>): Promise<Felt> {
  const watch = await page.evaluateHandle(watchGrid);
  await act();
  return watch.evaluate(({ settled }) => settled);
}

/** Runs in the page. The grid has settled when it changed and then stood still for a while. */
function watchGrid(): { settled: Promise<Felt> } {
  const STILL_MS = 1500;
  const GIVEN_UP_MS = 20_000;
  let inpMs = 0;
  const observer = new PerformanceObserver((list) => {
    // Events that belong to no interaction, such as the pointer's moves, have the number 0.
    for (const entry of list.getEntries())
      if ('interactionId' in entry && entry.interactionId) inpMs = Math.max(inpMs, entry.duration);
  });
  const options: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  };
  observer.observe(options);

  function shown(): string {
    const grid = document.querySelector('[role="grid"], [role="treegrid"]');
    const lines = [...(grid?.querySelectorAll('[role="row"][aria-rowindex]') ?? [])];
    const place = (line: Element) => Number(line.getAttribute('aria-rowindex'));
    const first = lines.filter((line) => place(line) > 1).sort((a, b) => place(a) - place(b));
    return [
      grid?.role,
      grid?.ariaRowCount,
      // By their IDs: a picture that arrives or fails is not what was waited for.
      ...first.slice(0, 3).map((line) => line.getAttribute('data-media-id') ?? line.getAttribute('row-id')),
      lines.filter(({ ariaSelected }) => ariaSelected === 'true').length,
      document.querySelectorAll('dialog[open], [role="dialog"]').length,
    ].join('|');
  }

  const settled = new Promise<Felt>((resolve) => {
    const before = shown();
    const begunMs = performance.now();
    let eventMs = begunMs;
    let changedMs = 0;
    let last = before;
    const note = ({ timeStamp }: Event) => {
      eventMs = timeStamp;
    };
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, note, { capture: true });
    const look = () => {
      const nowMs = performance.now();
      const now = shown();
      if (now !== last) {
        last = now;
        changedMs = nowMs;
      }
      const isOver = changedMs
        ? nowMs - Math.max(changedMs, eventMs) > STILL_MS
        : nowMs - begunMs > GIVEN_UP_MS;
      if (!isOver) return requestAnimationFrame(look);
      observer.disconnect();
      for (const type of ['pointerdown', 'keydown']) removeEventListener(type, note, { capture: true });
      return resolve({ inpMs, shownMs: changedMs ? changedMs - eventMs : Number.NaN });
    };
    requestAnimationFrame(look);
  });
  return { settled };
}

export interface Scrolled {
  /** Of the times between frames. */
  p95Ms: number;
  mostRows: number;
}

/** Scrolls from the first row at a steady speed, so far or to the last, and answers how long frames took. */
export function scroll(page: Page, durationMs: number, farthestPx = 1e9): Promise<Scrolled> {
  return page.evaluate(
    async ([durationMs, farthestPx]) => {
      const grid = document.querySelector('[role="grid"], [role="treegrid"]');
      const [scroller] = [...(grid ? [grid, ...grid.querySelectorAll('*')] : [])].toSorted(
        (a, b) => b.scrollHeight - b.clientHeight - (a.scrollHeight - a.clientHeight),
      );
      if (!grid || !scroller) throw new Error('there is no grid');
      const frames: number[] = [];
      let mostRows = 0;
      await new Promise<void>((resolve) => {
        const distance = Math.min(farthestPx, scroller.scrollHeight - scroller.clientHeight);
        const begunMs = performance.now();
        let beforeMs = begunMs;
        const step = (nowMs: number) => {
          frames.push(nowMs - beforeMs);
          beforeMs = nowMs;
          mostRows = Math.max(mostRows, grid.querySelectorAll('[role="row"][aria-rowindex]').length);
          scroller.scrollTop = Math.min(1, (nowMs - begunMs) / durationMs) * distance;
          if (nowMs - begunMs < durationMs) requestAnimationFrame(step);
          else resolve();
        };
        requestAnimationFrame(step);
      });
      frames.sort((a, b) => a - b);
      scroller.scrollTop = 0;
      return { p95Ms: frames[Math.floor(frames.length * 0.95)] ?? Number.NaN, mostRows };
    },
    [durationMs, farthestPx] as const,
  );
}

/** In how many rows the document changes while something is done. */
export async function rowsTouched(page: Page, act: () => Promise<void>): Promise<number> {
  const watch = await page.evaluateHandle(() => {
    const touched = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const place = element?.closest('[role="row"]')?.getAttribute('aria-rowindex');
        // The head is the first row: its box may become half checked.
        if (place && place !== '1') touched.add(place);
      }
    });
    const grid = document.querySelector('[role="grid"], [role="treegrid"]');
    if (grid)
      observer.observe(grid, { subtree: true, childList: true, attributes: true, characterData: true });
    return { touched, observer };
  });
  await act();
  return watch.evaluate(async ({ touched, observer }) => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    observer.disconnect();
    return touched.size;
  });
}
