'use client';
import { Tags } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { loadPart } from '@/components/ui/load-part';

const LabelsDialog = dynamic(() => loadPart(() => import('./labels-dialog')).then((m) => m.LabelsDialog), {
  loading: () => null,
  ssr: false,
});

/** Opens the dialog that sets what verdicts can carry. */
export function LabelsButton({ isSmall = false }: { isSmall?: boolean }) {
  const t = useTranslations('labels');
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  return (
    <>
      {isSmall ? (
        <IconButton label={t('open')} aria-haspopup="dialog" onClick={open}>
          <Tags aria-hidden="true" />
        </IconButton>
      ) : (
        <Button icon={<Tags aria-hidden="true" />} aria-haspopup="dialog" onClick={open}>
          {t('title')}
        </Button>
      )}
      {isOpen && <LabelsDialog onClose={() => setOpen(false)} />}
    </>
  );
}
