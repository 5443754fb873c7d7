import { ImageOff, RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';

interface PictureGoneProps {
  onRenew: () => void;
  /** In a frame that is too small for words: measuring each would hold up a table that is scrolled. */
  isSmall: boolean;
}

/** Where a picture was that the storage refuses, or whose address has expired: one press asks for it once more. */
export function PictureGone({ onRenew, isSmall }: PictureGoneProps) {
  const t = useTranslations('preview');
  return (
    <span className={`absolute inset-0 block ${isSmall ? '' : '@container'}`}>
      <button
        type="button"
        tabIndex={-1}
        title={`${t('gone')} · ${t('renew')}`}
        aria-label={`${t('gone')} · ${t('renew')}`}
        onClick={onRenew}
        className="group/gone grid size-full place-content-center justify-items-center gap-1 bg-raised text-ink-3 -outline-offset-2 hover:text-ink [&_svg]:size-4"
      >
        <ImageOff aria-hidden="true" className="group-hover/gone:hidden" />
        <RotateCw aria-hidden="true" className="hidden group-hover/gone:block" />
        {!isSmall && (
          <>
            <span className="@min-[9rem]:block hidden text-xs">{t('gone')}</span>
            <span className="@min-[9rem]:block hidden text-ink-2 text-xs underline">{t('renew')}</span>
          </>
        )}
      </button>
    </span>
  );
}
