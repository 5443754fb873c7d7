import { beforeEach, describe, expect, test } from 'vitest';
import { testRow } from '../assets/fixtures';
import type { LookupEvent } from '../ledger/lookup-event';
import { loadChanges, saveSnapshot } from './lookup-snapshots';
import type { Db } from './schema';
import { DATABASES, openTestDatabase } from './test-database';

function told(auditStatus: string): LookupEvent[] {
  return [{ type: 'found', rows: [testRow({ id: 'a', position: 0, auditStatus })] }];
}

describe.each(DATABASES)('snapshots of look-ups in %s', (kind) => {
  let db: Db;

  beforeEach(async () => {
    const opened = await openTestDatabase(kind);
    db = opened.db;
    return opened.close;
  });

  test('tell what changed between the last two that differ, and no more than two are kept', async () => {
    await saveSnapshot('list', told('review'), db);
    await saveSnapshot('list', told('review'), db);
    expect(await loadChanges('list', db)).toBeNull();

    await saveSnapshot('list', told('block'), db);
    const changed = [{ id: 'a', changes: ['audit'] }];
    const first = await loadChanges('list', db);
    expect(first).toMatchObject({ changed, gone: [] });
    await saveSnapshot('list', told('block'), db);
    expect(await loadChanges('list', db)).toEqual(first);

    await saveSnapshot('list', told('pass'), db);
    await saveSnapshot('other', told('pass'), db);
    const second = await loadChanges('list', db);
    expect(second?.since).toBe(first?.until);
    expect(await loadChanges('other', db)).toBeNull();
    const kept = await db.selectFrom('lookup_snapshots').select('batch_id').execute();
    expect(kept.map(({ batch_id }) => batch_id).sort()).toEqual(['list', 'list', 'other']);
  });

  test('whoever asks while one is being stored is told what it says', async () => {
    await saveSnapshot('list', told('review'), db);
    const saving = saveSnapshot('list', told('block'), db);
    expect(await loadChanges('list', db)).not.toBeNull();
    await saving;
  });
});
