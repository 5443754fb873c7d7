import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import type { SavedView } from '@/lib/grid/saved-view';
import { SaveView } from './save-view';
import type { Views } from './use-views';
import { ViewRow } from './view-row';

/** The views of a list: choose one, keep what was changed in it, or save what is seen as another. */
export function ViewsPanel({ views }: { views: Views }) {
  const t = useTranslations('views');
  const [deleted, setDeleted] = useState<SavedView | null>(null);
  const { current, isChanged } = views;

  async function remove(view: SavedView) {
    if (await views.remove(view, true)) setDeleted(view);
  }

  return (
    <div className="flex w-72 max-w-[calc(100vw-3rem)] flex-col gap-2">
      {views.views === null ? (
        <div aria-busy="true" className="flex flex-col gap-1.5">
          <span className="sr-only">{t('loading')}</span>
          <Skeleton className="h-7" />
          <Skeleton className="h-7" />
        </div>
      ) : (
        <ul aria-label={t('title')} className="-mx-1 flex max-h-72 flex-col overflow-y-auto">
          <li>
            <button
              type="button"
              aria-pressed={current === null}
              onClick={() => views.apply(null)}
              className="min-h-7 w-full rounded-sm px-2 text-left text-ink-2 hover:bg-raised aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-11"
            >
              {t('plain')}
            </button>
          </li>
          {views.views.map((view) => (
            <ViewRow key={view.id} view={view} views={views} onRemove={() => void remove(view)} />
          ))}
        </ul>
      )}
      {views.views?.length === 0 && <p className="text-ink-3">{t('none')}</p>}
      {deleted && (
        <div role="status" className="flex items-center gap-2 rounded bg-raised py-0.5 pr-1 pl-2">
          <span className="min-w-0 grow truncate">{t('deleted', { name: deleted.name })}</span>
          <Button
            variant="ghost"
            onClick={async () => {
              if (await views.remove(deleted, false)) setDeleted(null);
            }}
          >
            {t('undo')}
          </Button>
        </div>
      )}
      {current && isChanged && (
        <div className="flex items-center gap-1 border-t pt-2">
          <span className="min-w-0 grow truncate text-ink-2">{t('changed', { name: current.name })}</span>
          <Button variant="ghost" onClick={() => views.apply(current)}>
            {t('discard')}
          </Button>
          <Button onClick={() => void views.update(current)}>{t('update')}</Button>
        </div>
      )}
      <SaveView views={views} />
    </div>
  );
}
