import { FlaskConical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { loadSample } from '@/lib/actions/sample';

/** Fetches what people paste, with IDs that the emulator knows. */
export function SampleButton({ onText }: { onText: (text: string) => void }) {
  const t = useTranslations('intake');
  const [isPending, startTransition] = useTransition();
  const load = () =>
    startTransition(async () => {
      const result = await loadSample({}).catch(() => null);
      if (result?.ok) onText(result.data.text);
      else toast.error(t('sampleFailed'));
    });
  return (
    <Button size="md" busy={isPending} icon={<FlaskConical aria-hidden="true" />} onClick={load}>
      {t('sample')}
    </Button>
  );
}
