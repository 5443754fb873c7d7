'use client';
import { SquareTerminal } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

// Whoever asks for no call never loads how it is written.
const ShowCall = dynamic(() => import('@/components/export-menu/show-call').then((m) => m.ShowCall), {
  loading: () => null,
  ssr: false,
});

interface CallButtonProps {
  mediaId: string;
  /** The region that was asked. */
  region: string;
}

/** Shows the call that gives this asset, to be run elsewhere. */
export function CallButton({ mediaId, region }: CallButtonProps) {
  const t = useTranslations('export');
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  return (
    <>
      <Button
        icon={<SquareTerminal aria-hidden="true" />}
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
