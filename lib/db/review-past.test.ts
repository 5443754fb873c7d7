import { CompiledQuery, createQueryId, type RootOperationNode } from 'kysely';
import { expect, test } from 'vitest';
import { loadAbout } from './review-past';
import type { Db } from './schema';
import { openTestDatabase } from './test-database';
import { hexIds } from './test-paste';

/** How SQLite would find what is asked of it last by some work, a line a table. */
async function planOf(db: Db, work: (watched: Db) => Promise<unknown>): Promise<string> {
  const asked: RootOperationNode[] = [];
  const transformQuery = ({ node }: { node: RootOperationNode }) => {
    asked.push(node);
    return node;
  };
  await work(db.withPlugin({ transformQuery, transformResult: async ({ result }) => result }));
  const executor = db.getExecutor();
  const plans = asked.slice(-1).map(async (node) => {
    const { sql, parameters } = executor.compileQuery(node, createQueryId());
    const plan = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
    return (await db.executeQuery<{ detail: string }>(plan)).rows.map(({ detail }) => detail).join('\n');
  });
  return (await Promise.all(plans)).join('\n');
}

test('what was said of a hundred assets is sought by the assets, however long their list is', async () => {
  const { db, close } = await openTestDatabase('SQLite');
  const reader = { batchId: 'list', reviewer: 'ada' };
  const plan = await planOf(db, (watched) => loadAbout(reader, hexIds(100), watched));
  expect(plan).toContain('USING INDEX decisions_media_id');
  await close();
});
