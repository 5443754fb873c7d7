'use client';
import { Copy, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { Selection } from './use-selection';

/** What can be done with the chosen assets; it floats over the grid's foot, so that no row moves. */
export function SelectionBar({ selection }: { selection: Selection }) {
  const t = useTranslations('table.selection');
  const common = useTranslations('common');
  const count = selection.ids.size;
  if (count === 0) return null;

  async function copy() {
    try {
      await navigator.clipboard.writeText([...selection.ids].join('\n'));
      toast.success(t('copied', { count }));
    } catch {
      toast.error(common('copyFailed'));
    }
  }

  return (
    <section
      aria-label={t('bar')}
      className="fixed bottom-4 left-1/2 z-20 flex -translate-x-1/2 items-center gap-2 rounded-lg border border-line-strong bg-popover py-1.5 pr-1.5 pl-3 shadow-popup"
    >
      <span role="status" className="whitespace-nowrap font-medium tabular-nums">
        {t('count', { count })}
      </span>
      <Button icon={<Copy aria-hidden="true" />} onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <Button variant="ghost" icon={<X aria-hidden="true" />} onClick={selection.clear}>
        {t('clear')}
      </Button>
    </section>
  );
}
