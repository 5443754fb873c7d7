import { useTranslations } from 'next-intl';

/** What mail programs, documents and servers on the way bear without cutting, and what 1,000 IDs stay below. */
const MOST_CHARACTERS = 24_000;
/** Chats that cut their messages mostly do so at 4,000 characters or later. */
const CHAT_CHARACTERS = 4000;

/** How long a link is: a bar that fills, and what that means for sending it. */
export function LinkMeter({ length }: { length: number }) {
  const t = useTranslations('privateLink');
  const isShort = length <= CHAT_CHARACTERS;
  const share = Math.min(1, length / MOST_CHARACTERS);
  return (
    <div className="flex flex-col gap-1.5">
      {/* The element cannot be drawn in the page's colours in every browser: it speaks, and the bar shows. */}
      <meter
        aria-label={t('length')}
        max={MOST_CHARACTERS}
        value={length}
        aria-valuetext={t('ofMost', { length, most: MOST_CHARACTERS })}
        className="sr-only"
      />
      <div
        aria-hidden="true"
        className="h-1.5 w-full overflow-hidden rounded-full bg-line forced-colors:border"
      >
        <div
          className={`h-full origin-left forced-colors:bg-[Highlight] ${isShort ? 'bg-ok' : 'bg-warn'}`}
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
      <p className="flex flex-wrap justify-between gap-x-3 text-xs">
        <span className={isShort ? 'text-ink-2' : 'text-warn'}>{t(isShort ? 'fits' : 'long')}</span>
        <span aria-hidden="true" className="text-ink-3 tabular-nums">
          {t('ofMost', { length, most: MOST_CHARACTERS })}
        </span>
      </p>
    </div>
  );
}
