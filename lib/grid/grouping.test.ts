import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssetRow } from '../assets/asset-row';
import { testRow } from '../assets/fixtures';
import type { FieldId } from '../filters/fields';
import { LookupStore } from '../ledger/lookup-store';
import type { RowSort } from '../ledger/row-order';
import { type Folds, isFolded, NO_FOLDS } from './folds';
import { type GroupedLines, lineKey } from './grouped-lines';
import { Grouping, type GroupLevel } from './grouping';

const INPUT = { tokens: 40, unique: 40, duplicate: 0, malformed: 0, other: 0 };
const bySize: RowSort = { value: (row) => row.sizeBytes, descending: true };
const row = (position: number, change: Partial<AssetRow> = {}) =>
  testRow({ id: `id${position}`, position, ...change });

const levelOf = (field: FieldId): GroupLevel => ({ field, word: (values) => values.join(' & ') || 'none' });

function setUp(field: FieldId | GroupLevel[], rows: readonly AssetRow[], descending = false) {
  const store = new LookupStore(INPUT, () => undefined);
  const levels = typeof field === 'string' ? [{ ...levelOf(field), descending }] : field;
  const grouping = new Grouping(levels, 'en');
  const view = store.createRowView({
    sort: [...grouping.sorts, bySize],
    query: '',
    matches: null,
    locale: 'en',
  });
  let version = 0;
  const lines = (folds: Folds = NO_FOLDS): GroupedLines => {
    view.sync();
    version += 1;
    return grouping.linesOf(view).update(version, folds);
  };
  store.apply({ type: 'found', rows: [...rows] });
  return { store, view, lines };
}

/** Lines as text: `[word count]`, or an ID; a closed group in round brackets. */
function drawn(lines: GroupedLines): string[] {
  return Array.from({ length: lines.length }, (_, line) => {
    const group = lines.groupAt(line);
    if (!group) return lines.rowAt(line)?.id ?? 'nothing';
    const text = `${group.name.word} ${group.end - group.start}`;
    return '>'.repeat(group.level - 1) + (group.isClosed ? `(${text})` : `[${text}]`);
  });
}

const AUDITED = [
  row(0, { auditStatus: 'review', sizeBytes: 1 }),
  row(1, { auditStatus: 'pass' }),
  row(2, { auditStatus: null }),
  row(3, { auditStatus: 'Review', sizeBytes: 9 }),
];

describe('rows in groups', () => {
  it('stand below the word of their value, sorted within; no value is last', () => {
    const { lines } = setUp('audit', AUDITED);
    expect(drawn(lines())).toEqual(['[pass 1]', 'id1', '[review 2]', 'id3', 'id0', '[none 1]', 'id2']);
  });

  it('stand the other way round, and no value is last all the same', () => {
    const { lines } = setUp('audit', AUDITED, true);
    expect(drawn(lines({ isAll: true, keys: [] }))).toEqual(['(review 2)', '(pass 1)', '(none 1)']);
  });

  it('are left out where their group is closed, and found at its line', () => {
    const { lines } = setUp('audit', AUDITED);
    const closed = lines({ isAll: false, keys: ['review', ''] });
    expect(drawn(closed)).toEqual(['[pass 1]', 'id1', '(review 2)', '(none 1)']);
    expect(closed.indexOf('id0')).toBe(2);
    expect(closed.ids(0, 3)).toEqual(['id1']);
    expect(closed.groups.map((group) => closed.idsOf(group))).toEqual([['id1'], ['id3', 'id0'], ['id2']]);
  });

  it('share a group when they have the same tags, in any order and spelling', () => {
    const { lines } = setUp('tag', [
      row(0, { tags: ['sea', 'Night'] }),
      row(1, { tags: ['night', 'Sea', 'sea'] }),
      row(2, { tags: ['sea'] }),
      row(3),
    ]);
    expect(drawn(lines({ isAll: true, keys: [] }))).toEqual(['(Night & sea 2)', '(sea 1)', '(none 1)']);
  });

  it('follow each other also where words of two groups sort as equal', () => {
    const { lines } = setUp(
      'project',
      ['é', 'e', 'é', 'E', 'e'].map((projectId, position) =>
        row(position, { projectId, sizeBytes: position }),
      ),
    );
    expect(drawn(lines({ isAll: true, keys: [] }))).toEqual(['(é 2)', '(e 2)', '(E 1)']);
  });

  it('stay where they are until the view sorts in what they became', () => {
    const { store, view, lines } = setUp('audit', AUDITED);
    lines();
    store.apply({ type: 'found', rows: [row(1, { auditStatus: 'block' })] });
    view.sync(() => true);
    expect(lines().groups.map(({ name, start, end }) => [name.word, end - start])).toEqual([
      ['block', 1],
      ['review', 2],
      ['none', 1],
    ]);
  });

  it('are opened, closed, chosen and passed with the keys of a tree', () => {
    const { lines } = setUp('audit', AUDITED);
    const open = lines();
    const [first] = open.groups;
    expect(open.actionOf('ArrowLeft', 1)).toEqual({ does: 'move', line: 0 });
    expect(open.actionOf('ArrowRight', 0)).toEqual({ does: 'move', line: 1 });
    for (const key of ['ArrowLeft', 'Enter']) {
      expect(open.actionOf(key, 0)).toEqual({ does: 'toggle', group: first });
    }
    expect(open.actionOf(' ', 0)).toEqual({ does: 'choose', group: first });
    for (const key of ['ArrowDown', 'c']) expect(open.actionOf(key, 0)).toBeNull();
    expect(open.actionOf('Enter', 1)).toBeNull();
    const closed = lines({ isAll: true, keys: [] });
    expect(closed.actionOf('ArrowRight', 0)?.does).toBe('toggle');
    expect(closed.actionOf('ArrowLeft', 0)).toBeNull();
  });

  it('stand in groups within groups, each closed by itself and each with its own order', () => {
    const rows = [
      row(0, { mediaType: 'video', auditStatus: 'pass', sizeBytes: 1 }),
      row(1, { mediaType: 'image', auditStatus: 'pass' }),
      row(2, { mediaType: 'video', auditStatus: null }),
      row(3, { mediaType: 'video', auditStatus: 'review' }),
      row(4, { mediaType: 'video', auditStatus: 'PASS', sizeBytes: 9 }),
    ];
    const { lines } = setUp([levelOf('type'), { ...levelOf('audit'), descending: true }], rows);
    expect(drawn(lines())).toEqual([
      ...['[image 1]', '>[pass 1]', 'id1'],
      ...['[video 4]', '>[review 1]', 'id3', '>[pass 2]', 'id4', 'id0', '>[none 1]', 'id2'],
    ]);
    const closed = lines({ isAll: false, keys: ['image', 'video/pass', 'video/'] });
    expect(drawn(closed)).toEqual(['(image 1)', '[video 4]', '>[review 1]', 'id3', '>(pass 2)', '>(none 1)']);
    // What stands in a closed group is found at the line of the outermost closed one.
    expect(['id1', 'id0', 'group image/pass'].map((key) => closed.indexOf(key))).toEqual([0, 4, 0]);
    expect(closed.groups.map(({ outOf }) => outOf)).toEqual([5, 5, 4, 4, 4]);
    expect(closed.actionOf('ArrowLeft', 4)).toEqual({ does: 'move', line: 1 });
    expect(closed.actionOf('ArrowLeft', 0)).toBeNull();
    expect(closed.actionOf('ArrowRight', 1)).toEqual({ does: 'move', line: 2 });
    expect(drawn(lines({ isAll: true, keys: ['video'] }))).toEqual([
      ...['(image 1)', '[video 4]', '>(review 1)', '>(pass 2)', '>(none 1)'],
    ]);
  });

  it('tell groups apart whose keys hold what joins keys', () => {
    const { lines } = setUp(
      [levelOf('folder'), levelOf('project')],
      [
        row(0, { folderId: 'a/b', projectId: 'c' }),
        row(1, { folderId: 'a', projectId: 'b/c' }),
        row(2, { folderId: 'a\\/b', projectId: 'c' }),
      ],
    );
    const paths = lines().groups.map(lineKey);
    expect(new Set(paths).size).toBe(6);
  });

  it('tell how many of a group are chosen', () => {
    const { lines } = setUp('audit', AUDITED);
    const open = lines();
    const chosen = (...ids: string[]) => open.groups.map((group) => open.chosenOf(group, new Set(ids)));
    expect(chosen()).toEqual(['none', 'none', 'none']);
    expect(chosen('id1', 'id3')).toEqual(['all', 'some', 'none']);
    expect(chosen('id3', 'id0')).toEqual(['none', 'all', 'none']);
  });

  it('are the rows of the view, each once below the line of its value, whatever comes and whatever is closed', () => {
    const word = fc.constantFrom('pass', 'Pass', 'review', 'block', null);
    const arrival = fc.record({
      position: fc.nat(19),
      auditStatus: word,
      mediaType: fc.constantFrom('video', 'image'),
      sizeBytes: fc.option(fc.nat(3)),
    });
    const folds = fc.record({
      isAll: fc.boolean(),
      keys: fc.subarray(['pass', 'review', 'block', '', 'pass/video', 'pass/image', '/video']),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(arrival, { maxLength: 12 }), folds)), (steps) => {
        const { store, view, lines } = setUp([levelOf('audit'), levelOf('type')], []);
        for (const [arrivals, closed] of steps) {
          store.apply({ type: 'found', rows: arrivals.map((change) => row(change.position, change)) });
          const now = lines(closed);
          const outermost = now.groups.filter(({ level }) => level === 1);
          expect(outermost.flatMap((group) => now.idsOf(group))).toEqual(view.ids());
          expect(new Set(now.groups.map(lineKey)).size).toBe(now.groups.length);
          for (let line = 0; line < now.length; line += 1) {
            const key = now.keyAt(line);
            expect(key && now.indexOf(key)).toBe(line);
            const found = now.rowAt(line);
            const group = now.groupOf(line);
            if (found) {
              expect(`${found.auditStatus?.toLowerCase() ?? ''}/${found.mediaType}`).toBe(group?.path);
            }
            expect(group?.isClosed).toBe(isFolded(closed, group?.path ?? ''));
          }
        }
      }),
    );
  });
});
