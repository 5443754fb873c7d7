import { useEffect, useMemo, useRef, useState } from 'react';
import { parseIds } from '@/lib/ids/parse-ids';
import { type InputSummary, summarise } from './input-summary';
import type { InputWorker } from './input-worker';

/** 2,000 IDs have at least as many characters; a longer text is counted in the worker. */
const WORKER_ABOVE_CHARS = 64_000;

interface Parsed {
  summary: InputSummary;
  /** The summary is of an earlier text; the present one is being counted. */
  isCounting: boolean;
  /** The worker broke down, and the summary will not catch up. */
  hasFailed: boolean;
}

/**
 * The account of what is typed and of the parts in the worker. Short text is counted at once, so that the numbers are
 * never behind the keys; everything else in the worker, a frame later, with only the latest text waiting.
 * @param partsVersion 0 while there never was a part
 */
export function useParsedIds(
  worker: InputWorker,
  typed: string,
  partsVersion: number,
  hasParts: boolean,
): Parsed {
  const isShort = !hasParts && typed.length <= WORKER_ABOVE_CHARS;
  const own = useMemo(
    () => (isShort ? summarise(parseIds(typed), utf8Bytes(typed)) : null),
    [isShort, typed],
  );
  const [counted, setCounted] = useState<{ summary: InputSummary; typed: string; version: number } | null>(
    null,
  );
  const [hasFailed, setFailed] = useState(false);
  const wanted = useRef<{ typed: string; version: number } | null>(null);
  const isRunning = useRef(false);

  useEffect(() => {
    if (isShort) return;
    wanted.current = { typed, version: partsVersion };
    const frame = requestAnimationFrame(async () => {
      if (isRunning.current) return;
      isRunning.current = true;
      try {
        for (let next = wanted.current; next; next = wanted.current) {
          wanted.current = null;
          const reply = await worker.ask({ type: 'summarise', typed: next.typed });
          if (reply.type === 'summary') setCounted({ summary: reply.summary, ...next });
        }
        setFailed(false);
      } catch {
        setFailed(true);
      } finally {
        isRunning.current = false;
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [worker, isShort, typed, partsVersion]);

  if (own) return { summary: own, isCounting: false, hasFailed: false };
  const isCounting = counted?.typed !== typed || counted.version !== partsVersion;
  return { summary: counted?.summary ?? NOTHING, isCounting, hasFailed };
}

const NOTHING = summarise(parseIds(''), 0);

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
