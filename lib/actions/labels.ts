'use server';
import { z } from 'zod';
import { reviewerOf } from '../auth/reviewer';
import { loadVocabulary, saveVocabulary } from '../db/labels';
import { LABELS_TOPIC, signals } from '../db/signals';
import { labelsSchema } from '../review/labels';
import { defineAction } from './define-action';

/** What verdicts can carry here. */
export const loadLabels = defineAction('review', z.object({}), () => loadVocabulary());

/** Sets what verdicts can carry, for everybody; null: the default again. `seen` is the revision it was made from. */
export const saveLabels = defineAction(
  'changeLabels',
  z.object({ seen: z.int().min(0), labels: labelsSchema.nullable() }),
  async (change, session) => {
    const saved = await saveVocabulary({ ...change, savedBy: await reviewerOf(session) });
    signals().emit(LABELS_TOPIC);
    return saved;
  },
);
