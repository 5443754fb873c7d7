import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { TableUrl } from '@/components/asset-table/use-table-url';
import { toast } from '@/components/ui/toast';
import type { Result } from '@/lib/actions/result';
import { changeView, saveView, setDefaultView } from '@/lib/actions/views';
import type { SavedView } from '@/lib/grid/saved-view';
import { viewsQuery } from '@/lib/queries/views';
import { parseView, printView } from './view-address';

/** The views of a list and what can be done with them; nothing is asked of the server until `isNeeded`. */
export function useViews(url: TableUrl, batchId: string, isNeeded: boolean) {
  const t = useTranslations('views');
  const errors = useTranslations('errors');
  const client = useQueryClient();
  const { data = null } = useQuery({ ...viewsQuery(batchId), enabled: isNeeded });
  const query = printView(url.view);
  const current = data?.views.find(({ id }) => id === url.view.viewId) ?? null;

  async function run<T>(asked: Promise<Result<T>>): Promise<T | null> {
    const result = await asked.catch(() => null);
    if (!result?.ok) {
      toast.error(errors(`${result?.failure.code ?? 'connection'}.title`));
      return null;
    }
    await client.invalidateQueries({ queryKey: ['views'] });
    return result.data;
  }

  return {
    views: data?.views ?? null,
    defaultId: data?.defaultId ?? null,
    current,
    /** Whether what is seen is no longer what was saved. */
    isChanged: current !== null && query !== printView(parseView(current.query)),
    apply: (view: SavedView | null) =>
      url.setView({ ...parseView(view?.query ?? ''), viewId: view?.id ?? null }),
    async save(name: string, isForList: boolean): Promise<boolean> {
      const view = await run(saveView({ name, query, batchId: isForList ? batchId : null }));
      if (!view) return false;
      url.setView({ ...url.view, viewId: view.id });
      toast.success(t('saved', { name }));
      return true;
    },
    async update({ id, name }: SavedView) {
      if (await run(changeView({ viewId: id, query }))) toast.success(t('updated', { name }));
    },
    rename: async ({ id }: SavedView, name: string) => (await run(changeView({ viewId: id, name }))) !== null,
    star: ({ id, isStarred }: SavedView) => run(changeView({ viewId: id, isStarred: !isStarred })),
    remove: async ({ id }: SavedView, isDeleted: boolean) =>
      (await run(changeView({ viewId: id, isDeleted }))) !== null,
    setDefault: (view: SavedView | null) => run(setDefaultView({ batchId, viewId: view?.id ?? null })),
  };
}

export type Views = ReturnType<typeof useViews>;
