'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { loadPart } from '@/components/ui/load-part';

// Whoever never asks for the call never loads it.
const ShowCall = dynamic(
  () => loadPart(() => import('@/components/export-menu/show-call')).then((m) => m.ShowCall),
  {
    loading: () => null,
    ssr: false,
  },
);

/** The call that this asset's response came by, to be run elsewhere. */
export function AssetCall({ mediaId, region }: { mediaId: string; region: string }) {
  const t = useTranslations('export');
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="ghost"
        onClick={() => {
          setOpened(true);
          setOpen(true);
        }}
      >
        {t('showCall')}
      </Button>
      {wasOpened && (
        <ShowCall open={isOpen} onClose={() => setOpen(false)} ids={() => [mediaId]} region={region} />
      )}
    </>
  );
}
