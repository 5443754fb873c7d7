'use client';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useCommands } from '@/components/palette/commands';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { type IdsInView, PrivateLinkForm } from './private-link-form';

export interface LinkMenuProps {
  list: BatchSummary;
  /** What is in sight when it is opened. */
  inView: () => IdsInView;
  /** Copies the list's own link. */
  onCopyLink: () => void;
}

/** Beside "Copy link": the other link, which carries the IDs itself. */
export function LinkMenu({ list, inView, onCopyLink }: LinkMenuProps) {
  const t = useTranslations('privateLink');
  const button = useRef<HTMLButtonElement>(null);
  useCommands('list', [{ word: 'privateLink', run: () => button.current?.click() }]);
  return (
    <Popover
      label={t('title')}
      align="end"
      trigger={(trigger) => (
        <IconButton label={t('more')} {...trigger} ref={button}>
          <ChevronDown aria-hidden="true" />
        </IconButton>
      )}
    >
      {(close) => <Opened {...{ list, inView, onCopyLink }} onDone={close} />}
    </Popover>
  );
}

/** The form for what was in sight when it opened. */
function Opened({ inView, ...rest }: LinkMenuProps & { onDone: () => void }) {
  const [ids] = useState(inView);
  return <PrivateLinkForm {...rest} {...ids} />;
}
