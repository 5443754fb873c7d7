import { useTranslations } from 'next-intl';
import { toast } from '@/components/ui/toast';
import { type IdShape, shapeIds } from '@/lib/export/id-shapes';

/** Copies IDs in one of the forms in which they are wanted elsewhere, and says how many. */
export function useCopyIds() {
  const t = useTranslations('table.selection');
  const common = useTranslations('common');
  return async (ids: readonly string[], shape: IdShape) => {
    try {
      await navigator.clipboard.writeText(shapeIds(ids, shape));
      toast.success(t('copied', { count: ids.length }));
    } catch {
      toast.error(common('copyFailed'));
    }
  };
}
