'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { ToolButton } from '@/components/asset-table/tool-button';
import type { TableUrl } from '@/components/asset-table/use-table-url';
import { useCommands, useIsPaletteAsked } from '@/components/palette/commands';
import { Popover } from '@/components/ui/popover';
import { useViews } from './use-views';
import { ViewsPanel } from './views-panel';

interface ViewsButtonProps {
  url: TableUrl;
  batchId: string;
}

/** Opens the named views; it says which one is seen, and by a dot that it was changed since it was saved. */
export function ViewsButton({ url, batchId }: ViewsButtonProps) {
  const t = useTranslations('views');
  const [wasOpened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isAsked = useIsPaletteAsked();
  const views = useViews(url, batchId, wasOpened || isAsked || url.view.viewId !== null);
  const { current, isChanged } = views;
  const label = current ? t(isChanged ? 'changedMark' : 'current', { name: current.name }) : t('title');
  useCommands('view', [
    { word: 'saveView', run: () => button.current?.click() },
    { word: 'plainView', isOn: current === null, run: () => views.apply(null) },
    ...(views.views ?? []).map((view) => ({
      word: 'applyView' as const,
      of: view,
      id: view.id,
      isOn: view.id === current?.id,
      run: () => views.apply(view),
    })),
  ]);
  return (
    <Popover
      label={t('title')}
      align="end"
      className="w-80"
      trigger={(trigger) => (
        <ToolButton
          {...trigger}
          ref={button}
          tool="views"
          aria-label={label}
          title={current ? label : undefined}
          onClick={() => setOpened(true)}
          className={current ? 'text-ink' : ''}
        >
          {current && (
            <>
              <span className="max-w-36 truncate">{current.name}</span>
              {isChanged && <span aria-hidden="true" className="size-1.5 rounded-full bg-accent" />}
            </>
          )}
        </ToolButton>
      )}
    >
      <ViewsPanel views={views} />
    </Popover>
  );
}
