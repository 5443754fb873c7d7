import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from '@/components/ui/toast';
import { saveLabels } from '@/lib/actions/labels';
import type { FailureCode } from '@/lib/errors';
import { labelsQuery } from '@/lib/queries/labels';
import type { Label, Vocabulary } from '@/lib/review/labels';

/** Sets what verdicts can carry, in the place of what was seen; null: the default. Answers why that was not done. */
type SaveLabels = (seen: Vocabulary, labels: readonly Label[] | null) => Promise<FailureCode | null>;

/** Saving what verdicts can carry, with an undo that the toast offers. */
export function useSaveLabels(): SaveLabels {
  const t = useTranslations('labels');
  const errors = useTranslations('errors');
  const client = useQueryClient();
  const router = useRouter();

  async function save(seen: Vocabulary, labels: readonly Label[] | null) {
    const asked = { seen: seen.revision, labels: labels && [...labels] };
    const result = await saveLabels(asked).catch(() => null);
    if (!result?.ok) return { failure: result?.failure.code ?? 'connection' };
    client.setQueryData(labelsQuery().queryKey, result.data);
    // The record and the summary are the server's.
    router.refresh();
    return { saved: result.data };
  }

  return async (seen, labels) => {
    const { saved, failure } = await save(seen, labels);
    if (!saved) return failure;
    const undo = async () => {
      const undone = await save(saved, seen.isDefault ? null : seen.labels);
      if (undone.saved) toast.success(t('undone'));
      else toast.error(errors(`${undone.failure}.title`));
    };
    toast.success(t(labels ? 'saved' : 'isDefault'), { label: t('undo'), run: () => void undo() });
    return null;
  };
}
