'use client';
import { useLocale } from 'next-intl';
import { useTransition } from 'react';
import { useCommands } from '@/components/palette/commands';
import { setLocale } from '@/lib/actions/preferences';

/** Two languages need one button: it names, in its own words, the language that it changes to. */
export function LocaleSwitch() {
  const other =
    useLocale() === 'en'
      ? ({ locale: 'zh-CN', name: '中文' } as const)
      : ({ locale: 'en', name: 'English' } as const);
  const [isPending, startTransition] = useTransition();
  const change = () => startTransition(async () => void (await setLocale({ locale: other.locale })));
  useCommands('app', [{ word: 'language', of: other, run: change }]);
  return (
    <button
      type="button"
      lang={other.locale}
      aria-busy={isPending}
      onClick={change}
      className="h-7 rounded px-2 text-ink-2 hover:bg-raised hover:text-ink aria-busy:opacity-60 pointer-coarse:h-11"
    >
      {other.name}
    </button>
  );
}
