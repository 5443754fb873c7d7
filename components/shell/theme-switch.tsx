'use client';
import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCommands } from '@/components/palette/commands';
import { setTheme } from '@/lib/actions/preferences';
import { THEMES, type Theme } from '@/lib/theme';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

/** Light, dark or the device's choice: native radio buttons, so the arrow keys work before any script does. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const t = useTranslations('shell.theme');
  const [theme, choose] = useState(initial);

  function change(next: Theme) {
    choose(next);
    // The page changes at once; the cookie is for the next one.
    document.documentElement.dataset['theme'] = next;
    void setTheme({ theme: next });
  }

  useCommands(
    'app',
    THEMES.map((value) => ({ word: `theme-${value}`, isOn: theme === value, run: () => change(value) })),
  );
  return (
    <fieldset className="flex rounded border">
      <legend className="sr-only">{t('label')}</legend>
      {THEMES.map((value) => {
        const Icon = ICONS[value];
        return (
          <label
            key={value}
            title={t(value)}
            className="relative grid h-6.5 w-7 place-items-center rounded-sm text-ink-3 hover:text-ink has-checked:bg-raised has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:h-10 pointer-coarse:w-10"
          >
            <input
              type="radio"
              name="theme"
              value={value}
              checked={theme === value}
              onChange={() => change(value)}
              aria-label={t(value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <Icon aria-hidden="true" className="size-3.5" />
          </label>
        );
      })}
    </fieldset>
  );
}
