import 'server-only';
import { z } from 'zod';
import { env } from '../env';
import { AppError } from '../errors';
import { keepingAll, type Label, plainLabel, type Vocabulary, vocabularySchema } from '../review/labels';
import { database } from './client';
import type { Db } from './schema';
import { withStorageErrors } from './storage-error';

const stored = vocabularySchema.shape.labels;
const flag = z.int().transform((value) => value === 1);

/**
 * The labels of this installation: as somebody set them last, else those of `REVIEW_LABELS`.
 * @param db the process's database, unless a test brings its own; the same in every function here
 * @param defaults the keys of the labels while nobody sets others
 * @throws {AppError} `storageUnavailable` and the like
 */
export async function loadVocabulary(
  db: Db | Promise<Db> = database(),
  defaults: readonly string[] = env().REVIEW_LABELS,
): Promise<Vocabulary> {
  const row = await withStorageErrors(async () =>
    (await db)
      .selectFrom('review_labels')
      .selectAll()
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst(),
  );
  const plain = defaults.map(plainLabel);
  if (!row) return { revision: 0, isDefault: true, labels: plain, changed: null };
  const kept = stored.parse(JSON.parse(row.labels));
  const isDefault = flag.parse(row.is_default);
  return {
    revision: row.revision,
    isDefault,
    // Those of now, and not those there were when somebody went back to them.
    labels: isDefault ? keepingAll(plain, kept) : kept,
    changed: { at: row.saved_at, by: row.saved_by },
  };
}

interface NewVocabulary {
  /** The revision that was seen by whoever made the change. */
  seen: number;
  /** Null: the default ones again. */
  labels: readonly Label[] | null;
  savedBy: string | null;
}

/**
 * Sets the labels of this installation. Those before are kept, as what is left out of them is: retired.
 * @throws {AppError} `labelsChanged` when somebody else has set them since they were seen
 */
export async function saveVocabulary(
  { seen, labels, savedBy }: NewVocabulary,
  db: Db | Promise<Db> = database(),
  defaults: readonly string[] = env().REVIEW_LABELS,
): Promise<Vocabulary> {
  return withStorageErrors(async () =>
    (await db).transaction().execute(async (transaction) => {
      const before = await loadVocabulary(transaction, defaults);
      const next = keepingAll(labels ?? defaults.map(plainLabel), before.labels);
      const saved = await transaction
        .insertInto('review_labels')
        .values({
          revision: seen + 1,
          labels: JSON.stringify(next),
          is_default: labels === null ? 1 : 0,
          saved_at: new Date().toISOString(),
          saved_by: savedBy,
        })
        // Of two who save at once the second comes here, whoever of them looked first.
        .onConflict((conflict) => conflict.doNothing())
        .returning('revision')
        .executeTakeFirst();
      if (before.revision !== seen || !saved) throw new AppError('labelsChanged');
      return loadVocabulary(transaction, defaults);
    }),
  );
}
