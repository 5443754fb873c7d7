import { useTranslations } from 'next-intl';
import { Veil } from '@/components/ui/veil';

/** A drawn face in a drawn landscape under a veil: enough to judge how much a protection leaves to be seen. */
export function SampleFrame() {
  const t = useTranslations('shell.protection');
  return (
    <Veil
      alt={t('sample')}
      focusable
      className="relative mx-auto block aspect-video w-64 overflow-hidden rounded-sm bg-raised"
    >
      <svg viewBox="0 0 160 90" role="img" aria-label={t('sample')} className="size-full">
        <rect width="160" height="90" fill="#7fb2d6" />
        <circle cx="132" cy="18" r="9" fill="#ffd166" />
        <path d="M0 62 L38 34 L66 58 L98 28 L160 66 V90 H0Z" fill="#4f7d4a" />
        <path d="M0 74 Q40 64 80 74 T160 72 V90 H0Z" fill="#2f5232" />
        <path d="M54 90 Q56 66 80 66 T106 90Z" fill="#b3402e" />
        <ellipse cx="80" cy="46" rx="17" ry="21" fill="#e8b894" />
        <path d="M62 42 Q64 20 82 22 T98 42 Q88 30 62 42Z" fill="#3b2a20" />
        <circle cx="74" cy="45" r="2.2" fill="#20150f" />
        <circle cx="87" cy="45" r="2.2" fill="#20150f" />
        <path d="M74 57 Q80 61 87 57" fill="none" stroke="#8d3b34" strokeWidth="2" />
      </svg>
    </Veil>
  );
}
