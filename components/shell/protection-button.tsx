'use client';
import { EyeOff } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCommands } from '@/components/palette/commands';
import { IconButton } from '@/components/ui/icon-button';
import { loadPart } from '@/components/ui/load-part';
import type { Protection } from '@/lib/protection';

const ProtectionDialog = dynamic(
  () => loadPart(() => import('./protection-dialog')).then((m) => m.ProtectionDialog),
  {
    loading: () => null,
    ssr: false,
  },
);

interface ProtectionButtonProps {
  initial: Protection;
  /** What holds for whoever has not chosen. */
  usual: Protection;
}

/** How protected pictures look, for this person. */
export function ProtectionButton({ initial, usual }: ProtectionButtonProps) {
  const t = useTranslations('shell.protection');
  const [protection, setProtection] = useState(initial);
  const [isOpen, setOpen] = useState(false);
  useCommands('app', [{ word: 'protection', run: () => setOpen(true) }]);
  return (
    <>
      <IconButton label={t('title')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <EyeOff aria-hidden="true" />
      </IconButton>
      {isOpen && (
        <ProtectionDialog {...{ protection, usual, setProtection }} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
