import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../errors';
import { parseIds } from '../ids/parse-ids';
import type { LookupEvent } from '../ledger/lookup-event';
import { lookupPieces } from './answer-lookup';
import { lookupLine } from './schemas';

const ID = 'bb1dfa20a0c971f08c94e7f6d6496202';
const PROGRESS = {
  calls: 1,
  inFlight: 0,
  retries: 0,
  throttles: 0,
  concurrency: 8,
  callsPerSecond: 1,
  elapsedMs: 5,
};

const onBroken = vi.fn();

async function linesOf(text: string, events: () => AsyncIterable<LookupEvent>) {
  let answer = '';
  const decoder = new TextDecoder();
  for await (const piece of lookupPieces(parseIds(text), events(), onBroken)) answer += decoder.decode(piece);
  return answer
    .trimEnd()
    .split('\n')
    .map((line) => lookupLine.parse(JSON.parse(line)));
}

describe('the answer to a lookup', () => {
  it('is the malformed tokens, the events, and the ledger as its last line', async () => {
    const lines = await linesOf(`${ID} word ${ID} ${ID.slice(2)}`, async function* () {
      yield { type: 'start', lookupId: 'x', total: 1 };
      yield { type: 'ignored', ids: [{ id: ID, position: 0 }], requestId: 'R' };
      yield { type: 'end', outcome: 'complete', progress: PROGRESS };
    });
    expect(lines.map(({ type }) => type)).toEqual(['malformed', 'start', 'ignored', 'end', 'ledger']);
    expect(lines.at(-1)).toEqual({
      type: 'ledger',
      tokens: 4,
      unique: 1,
      duplicate: 1,
      malformed: 1,
      other: 1,
      found: 0,
      ignored: 1,
      failed: 0,
      pending: 0,
      unaccounted: 0,
    });
  });

  it('of a lookup that breaks says so, and leaves in the ledger what was not answered', async () => {
    const lines = await linesOf(ID, async function* () {
      yield { type: 'start', lookupId: 'x', total: 1 };
      throw new AppError('unavailable');
    });
    expect(lines.map(({ type }) => type)).toEqual(['start', 'error', 'ledger']);
    expect(lines.at(-1)).toMatchObject({ unique: 1, pending: 1 });
    expect(onBroken).toHaveBeenCalledOnce();
  });
});
