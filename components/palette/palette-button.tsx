'use client';
import { Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Kbd } from '@/components/ui/kbd';
import { loadPart } from '@/components/ui/load-part';
import { askForCommands } from './commands';

const Palette = dynamic(() => loadPart(() => import('./palette')).then((m) => m.Palette), {
  loading: () => null,
  ssr: false,
});

/** Opens the palette, as Ctrl-K or Command-K do anywhere. The server tells which of them this keyboard has. */
export function PaletteButton({ hasCommandKey }: { hasCommandKey: boolean }) {
  const t = useTranslations('palette');
  const [isOpen, setOpen] = useState(false);
  // There before it opens, or the first letters typed into it would be lost while it comes.
  const [isThere, setThere] = useState(false);

  useEffect(() => {
    // Not in every browser; those without have the first of the two keys.
    window.requestIdleCallback?.(() => setThere(true));
    const toggle = (event: KeyboardEvent) => {
      if (event.key === 'Control' || event.key === 'Meta') setThere(true);
      if (
        event.key.toLowerCase() !== 'k' ||
        event.ctrlKey === event.metaKey ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      askForCommands();
      setThere(true);
      setOpen((wasOpen) => !wasOpen);
    };
    addEventListener('keydown', toggle);
    return () => removeEventListener('keydown', toggle);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-label={t('title')}
        aria-haspopup="dialog"
        onPointerEnter={() => setThere(true)}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => {
          askForCommands();
          setThere(true);
          setOpen(true);
        }}
        className="flex h-7 items-center gap-1.5 rounded px-1.5 text-ink-3 hover:bg-raised hover:text-ink pointer-coarse:h-11 pointer-coarse:px-3"
      >
        <Search aria-hidden="true" className="size-4" />
        <Kbd className="max-sm:hidden pointer-coarse:hidden">{t(hasCommandKey ? 'keyApple' : 'key')}</Kbd>
      </button>
      {isThere && <Palette open={isOpen} onClose={() => setOpen(false)} />}
    </>
  );
}
