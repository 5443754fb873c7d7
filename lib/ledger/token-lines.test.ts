import { expect, test } from 'vitest';
import { testRow } from '../assets/fixtures';
import { parseIds } from '../ids/parse-ids';
import { LookupStore } from './lookup-store';
import { TokenLines } from './token-lines';
import { TOKEN_STATES, type TokenState } from './token-states';

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(32));
const parsed = parseIds(`word ${A}\n${B} ${A}\nbb1d****6202 ${C}`);
const input = { ...parsed, places: parsed };

function createStore() {
  const store = new LookupStore(parsed.ledger, (run) => run());
  store.apply({ type: 'found', rows: [testRow({ id: A ?? '', position: 0, title: 'Harbour' })] });
  store.apply({ type: 'ignored', ids: [{ id: B ?? '', position: 1 }], requestId: 'R1' });
  return store;
}

const rowsOf = (lines: TokenLines, store = createStore()) =>
  Array.from({ length: lines.length }, (_, index) => lines.lineAt(index, store));

test('every token stands where it was pasted, with its line and what became of it', () => {
  const lines = new TokenLines(input);
  expect(lines.isInOrder).toBe(true);
  expect(rowsOf(lines).map(({ token, line, state }) => [token, line, state])).toEqual([
    ['word', 1, 'other'],
    [A, 1, 'found'],
    [B, 2, 'ignored'],
    [A, 2, 'duplicate'],
    ['bb1d****6202', 3, 'malformed'],
    [C, 3, 'pending'],
  ]);
});

test('a token says why it has no asset, and a duplicate has that of its ID', () => {
  const rows = rowsOf(new TokenLines(input));
  expect(rows[2]).toMatchObject({ requestId: 'R1', failure: null, row: null });
  expect(rows[3]?.row?.title).toBe('Harbour');
  expect(rows[4]?.reason).toBe('masked');
});

test('a failed ID has its failure and the RequestId to quote', () => {
  const store = createStore();
  const failure = { code: 'throttled', upstreamCode: 'Throttling.User', requestId: 'R2', retryable: true };
  store.apply({
    type: 'failed',
    ids: [{ id: C ?? '', position: 2 }],
    failure: { ...failure, code: 'throttled' },
  });
  expect(new TokenLines(input).lineAt(5, store)).toMatchObject({ state: 'failed', failure, requestId: 'R2' });
});

test('without the order unique IDs come first, and their lines are not known', () => {
  const lines = new TokenLines({ ...input, places: null });
  expect(lines.isInOrder).toBe(false);
  expect(rowsOf(lines).map(({ token, line }) => [token, line])).toEqual([
    [A, null],
    [B, null],
    [C, null],
    [A, 2],
    ['bb1d****6202', 3],
    ['word', 1],
  ]);
});

test('other text beyond the listed is left out', () => {
  const lines = new TokenLines({ ...input, other: [] });
  expect(lines.length).toBe(parsed.ledger.tokens - 1);
});

test('states and words find tokens, and the states together find all', () => {
  const lines = new TokenLines(input);
  const store = createStore();
  const found = (states: TokenState[], words: string[]) =>
    Array.from({ length: lines.length }, (_, index) => index).filter(
      (index) => lines.judge(index, store, { states, words, test: null }) === 'shown',
    );
  expect(found(['ignored', 'malformed'], [])).toEqual([2, 4]);
  expect(found([], ['harbour'])).toEqual([1, 3]);
  expect(found(['duplicate'], ['harbour'])).toEqual([3]);
  expect(TOKEN_STATES.flatMap((state) => found([state], [])).sort()).toEqual(found([], []));
});

test('a token is told as it was pasted, and found by that and by its ID', () => {
  const dashed = 'AAAAAAAA-aaaa-aaaa-aaaa-aaaaaaaaaaaa';
  const written = parseIds(`${dashed}\n${A?.toUpperCase()} ${A}`);
  const store = createStore();
  const lines = new TokenLines({ ...written, places: written });
  expect(rowsOf(lines, store).map(({ token, row }) => [token, row?.id])).toEqual([
    [dashed, A],
    [A?.toUpperCase(), A],
    [A, A],
  ]);
  const found = (word: string) =>
    [0, 1, 2].filter(
      (index) => lines.judge(index, store, { states: [], words: [word], test: null }) === 'shown',
    );
  expect(found('aaaa-aaaa')).toEqual([0]);
  expect(found(A ?? '')).toEqual([0, 1, 2]);
});

test('filters ask about assets: a duplicate has its first’s, and a token without one is asked for by its state', () => {
  const lines = new TokenLines(input);
  const store = createStore();
  const judged = (states: TokenState[], isWanted: boolean) =>
    Array.from({ length: lines.length }, (_, index) =>
      lines.judge(index, store, { states, words: [], test: () => isWanted }),
    );
  const none = 'withoutAsset';
  expect(judged([], true)).toEqual([none, 'shown', none, 'shown', none, none]);
  expect(judged([], false)).toEqual([none, 'hidden', none, 'hidden', none, none]);
  expect(judged(['found', 'ignored'], false)).toEqual([...['hidden', 'hidden', 'shown'], ...three('hidden')]);
  // A duplicate of an ID without an asset follows that, too.
  const twice = parseIds(`${B} ${B}`);
  const repeated = new TokenLines({ ...twice, places: twice });
  const test = () => true;
  expect(repeated.judge(1, store, { states: ['duplicate'], words: [], test })).toBe(none);
  expect(repeated.judge(1, store, { states: ['duplicate', 'ignored'], words: [], test })).toBe('shown');
});

const three = <T>(value: T): T[] => [value, value, value];
