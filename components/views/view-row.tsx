import { Ellipsis, Star } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { TextField } from '@/components/ui/text-field';
import { LONGEST_VIEW_NAME, type SavedView } from '@/lib/grid/saved-view';
import { isNameTaken } from './name-taken';
import type { Views } from './use-views';

interface ViewRowProps {
  view: SavedView;
  views: Views;
  onRemove: () => void;
}

/** One view: a press applies it. */
export function ViewRow({ view, views, onRemove }: ViewRowProps) {
  const t = useTranslations('views');
  const [naming, setNaming] = useState<'before' | 'now' | 'after'>('before');
  const { name, isStarred, batchId } = view;
  const isDefault = views.defaultId === view.id;
  if (naming === 'now') return <Rename view={view} views={views} onDone={() => setNaming('after')} />;
  return (
    <li className="group flex items-center rounded-sm hover:bg-raised">
      <button
        type="button"
        // biome-ignore lint/a11y/noAutofocus: the focus was in the field that this comes in place of.
        autoFocus={naming === 'after'}
        aria-pressed={views.current?.id === view.id}
        onClick={() => views.apply(view)}
        className="group/name flex min-h-7 min-w-0 grow items-center gap-2 rounded-sm px-2 text-left pointer-coarse:min-h-11"
      >
        <span className="truncate group-aria-pressed/name:font-semibold group-aria-pressed/name:text-accent">
          {name}
        </span>
        <span className="ml-auto shrink-0 text-ink-3 text-xs">
          {[batchId !== null && t('forList'), isDefault && t('isDefault')].filter(Boolean).join(' · ')}
        </span>
      </button>
      <IconButton
        size="xs"
        label={t(isStarred ? 'unstar' : 'star', { name })}
        aria-pressed={isStarred}
        onClick={() => void views.star(view)}
      >
        <Star aria-hidden="true" className={isStarred ? 'fill-current' : ''} />
      </IconButton>
      <Menu
        label={t('more', { name })}
        align="end"
        trigger={(trigger) => (
          <IconButton size="xs" label={t('more', { name })} {...trigger}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        )}
      >
        <MenuItem onSelect={() => void views.update(view)}>{t('update')}</MenuItem>
        <MenuItem onSelect={() => setNaming('now')}>{t('rename')}</MenuItem>
        <MenuItem onSelect={() => void views.setDefault(isDefault ? null : view)}>
          {t(isDefault ? 'endDefault' : 'makeDefault')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={onRemove}>{t('delete')}</MenuItem>
      </Menu>
    </li>
  );
}

function Rename({ view, views, onDone }: { view: SavedView; views: Views; onDone: () => void }) {
  const t = useTranslations('views');
  const [typed, setTyped] = useState(view.name);
  const isTaken = isNameTaken(views, typed, view);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (typed.trim() !== '' && !isTaken && (await views.rename(view, typed))) onDone();
  }

  function giveUp(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // The panel would close, too.
    event.preventDefault();
    onDone();
  }

  return (
    <li onKeyDown={giveUp}>
      <form onSubmit={(event) => void save(event)} className="flex items-start gap-1 px-1 py-0.5">
        <span className="grow">
          <TextField
            label={t('name')}
            hideLabel
            autoFocus
            value={typed}
            error={isTaken ? t('taken') : undefined}
            maxLength={LONGEST_VIEW_NAME}
            onChange={({ target }) => setTyped(target.value)}
          />
        </span>
        <Button type="submit" disabled={typed.trim() === '' || isTaken}>
          {t('rename')}
        </Button>
      </form>
    </li>
  );
}
