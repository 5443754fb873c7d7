import type { Page } from 'playwright';

/** What a list's page showed, in milliseconds after the click on "Look up". */
export interface ListTimes {
  firstRowMs: number;
  completeMs: number;
  /** When each tenth of the IDs was found. */
  tenthsMs: number[];
  longestTaskMs: number;
}

/** Pastes the IDs on the first page, looks them up, and measures in the page itself until no ID is pending. */
export async function watchList(page: Page, origin: string, ids: readonly string[]): Promise<ListTimes> {
  // tsx keeps the names of functions by a helper, which the page does not have.
  await page.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
  await page.goto(origin);
  const field = page.getByRole('textbox', { name: 'Media IDs' });
  const lookUp = (count: number) =>
    page.getByRole('button', { name: new RegExp(`^Look up ${count.toLocaleString('en')} `) });
  // One ID is counted when the page has woken up; before that, a long text would stay in the field, which takes seconds.
  await field.fill(ids[0] ?? '');
  await lookUp(1).waitFor();
  await field.fill(ids.join('\n'));
  const button = lookUp(ids.length);
  await button.waitFor();
  const times = page.evaluate(measure, ids.length);
  await button.click();
  return times;
}

/** Runs in the page: from the click, looks with the frame after each change. Frames without one are not asked for. */
function measure(total: number): Promise<ListTimes> {
  return new Promise((resolve) => {
    let clickedAt = 0;
    let firstRowMs = 0;
    let longestTaskMs = 0;
    let isAwaited = false;
    const tenthsMs: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.startTime >= clickedAt) longestTaskMs = Math.max(longestTaskMs, entry.duration);
      }
    }).observe({ entryTypes: ['longtask'] });
    addEventListener(
      'click',
      (event) => {
        clickedAt = event.timeStamp;
        new MutationObserver(() => {
          if (!isAwaited) requestAnimationFrame(look);
          isAwaited = true;
        }).observe(document, { subtree: true, childList: true, characterData: true });
      },
      { capture: true, once: true },
    );

    const count = (bucket: string) =>
      Number(document.querySelector(`[data-ledger="${bucket}"]`)?.textContent ?? Number.NaN);

    function look(): void {
      isAwaited = false;
      const elapsedMs = performance.now() - clickedAt;
      if (!firstRowMs && document.querySelector('[role="grid"] [data-media-id]')) firstRowMs = elapsedMs;
      const pending = count('pending');
      while (total - pending >= ((tenthsMs.length + 1) * total) / 10) tenthsMs.push(elapsedMs);
      if (pending === 0) resolve({ firstRowMs, completeMs: elapsedMs, tenthsMs, longestTaskMs });
    }
  });
}
