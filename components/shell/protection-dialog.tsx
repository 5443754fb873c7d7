'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { revealedTodayMs } from '@/components/ui/reveal-time';
import { setProtection as remember } from '@/lib/actions/preferences';
import { formatDuration } from '@/lib/assets/format';
import { MOST_BLUR, PROTECTION_FLAGS, type Protection, printProtection, veilStyle } from '@/lib/protection';
import { SampleFrame } from './sample-frame';

interface ProtectionDialogProps {
  protection: Protection;
  usual: Protection;
  setProtection: (protection: Protection) => void;
  onClose: () => void;
}

/** One person's choice of how protected pictures look until they are held open, shown on a sample as it is made. */
export function ProtectionDialog({ protection, usual, setProtection, onClose }: ProtectionDialogProps) {
  const t = useTranslations('shell.protection');
  const id = useId();

  function change(next: Protection) {
    setProtection(next);
    const root = document.documentElement;
    for (const [name, value] of Object.entries(veilStyle(next))) root.style.setProperty(name, value);
    root.dataset['protection'] = printProtection(next);
    void remember({ protection: printProtection(next) });
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      description={t('help')}
      actions={
        <Button
          disabled={printProtection(protection) === printProtection(usual)}
          onClick={() => change(usual)}
        >
          {t('usual')}
        </Button>
      }
    >
      <SampleFrame />
      <div className="flex items-center gap-3">
        <label htmlFor={id}>{t('blur')}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={MOST_BLUR}
          value={protection.blur}
          aria-valuetext={t('blurLevel', { level: protection.blur, most: MOST_BLUR })}
          onChange={(event) => change({ ...protection, blur: event.target.valueAsNumber })}
          className="grow accent-accent"
        />
        <output htmlFor={id} className="w-4 text-right tabular-nums">
          {protection.blur}
        </output>
      </div>
      <div className="grid grid-cols-1 gap-x-4 sm:grid-cols-2">
        {PROTECTION_FLAGS.map((flag) => (
          <Checkbox
            key={flag}
            checked={protection[flag]}
            onChange={(event) => change({ ...protection, [flag]: event.target.checked })}
          >
            {t(flag)}
          </Checkbox>
        ))}
      </div>
      <p className="border-t pt-3 text-ink-3">
        {t('revealed', { time: formatDuration(revealedTodayMs() / 1000) })}
      </p>
    </Dialog>
  );
}
