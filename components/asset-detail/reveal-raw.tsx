'use client';
import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { toast } from '@/components/ui/toast';
import { revealRaw } from '@/lib/actions/asset';

interface RevealRawProps {
  mediaId: string;
  region: string | null;
  /** Beside the button, while nothing is revealed. */
  tools: ReactNode;
  /** The redacted form. */
  children: ReactNode;
}

/** Shows the redacted response, and the one with signed URLs after a question. What was revealed is kept nowhere. */
export function RevealRaw({ mediaId, region, tools, children }: RevealRawProps) {
  const t = useTranslations();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [revealed, setRevealed] = useState<string | null>(null);

  async function reveal() {
    setBusy(true);
    try {
      const result = await revealRaw({ mediaId, region: region ?? undefined });
      if (result.ok) setRevealed(JSON.stringify(result.data.raw, null, 2));
      else toast.error(t(`errors.${result.failure.code}.title`));
    } catch {
      // The action itself never throws: the network did.
      toast.error(t('errors.connection.title'));
    }
    setBusy(false);
    setAsking(false);
  }

  return (
    <>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <p className={`mr-auto ${revealed === null ? 'text-ink-3' : 'text-warn'}`}>
          {t(revealed === null ? 'detail.rawHelp' : 'detail.revealedHelp')}
        </p>
        {revealed === null && tools}
        {revealed === null ? (
          <Button icon={<Eye aria-hidden="true" />} onClick={() => setAsking(true)}>
            {t('detail.reveal.action')}
          </Button>
        ) : (
          <Button icon={<EyeOff aria-hidden="true" />} onClick={() => setRevealed(null)}>
            {t('detail.reveal.hide')}
          </Button>
        )}
      </div>
      {revealed === null ? (
        children
      ) : (
        <pre className="whitespace-pre-wrap break-all font-mono text-xs leading-5">{revealed}</pre>
      )}
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t('detail.reveal.title')}
        description={t('detail.reveal.body')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button variant="primary" busy={isBusy} onClick={() => void reveal()}>
              {t('detail.reveal.confirm')}
            </Button>
          </>
        }
      />
    </>
  );
}
