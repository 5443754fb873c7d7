'use client';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useCommands } from '@/components/palette/commands';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { PrivateLinkForm } from './private-link-form';

interface LinkMenuProps {
  list: BatchSummary;
  /** Copies the list's own link. */
  onCopyLink: () => void;
}

/** Beside "Copy link": the other link, which carries the IDs itself. */
export function LinkMenu({ list, onCopyLink }: LinkMenuProps) {
  const t = useTranslations('privateLink');
  const button = useRef<HTMLButtonElement>(null);
  useCommands('list', [{ word: 'privateLink', run: () => button.current?.click() }]);
  return (
    <Popover
      label={t('title')}
      align="end"
      className="w-88 max-w-[calc(100vw-1rem)]"
      trigger={(trigger) => (
        <IconButton label={t('more')} {...trigger} ref={button}>
          <ChevronDown aria-hidden="true" />
        </IconButton>
      )}
    >
      {(close) => <PrivateLinkForm list={list} onCopyLink={onCopyLink} onDone={close} />}
    </Popover>
  );
}
