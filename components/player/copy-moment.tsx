import { Link as LinkIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { toast } from '@/components/ui/toast';
import { formatMoment, momentPath } from '@/lib/assets/moment';
import { usePlayedSecond, usePlayhead } from './playhead';

/** Copies the link to the moment that is shown: a stable address with `t`, and nothing secret in it. */
export function CopyMoment({ mediaId, region }: { mediaId: string; region: string | null }) {
  const t = useTranslations();
  const playhead = usePlayhead();
  const time = usePlayedSecond((seconds) => formatMoment(seconds ?? 0));
  async function copy() {
    try {
      const path = momentPath(mediaId, region, playhead.seconds() ?? 0);
      await navigator.clipboard.writeText(new URL(path, location.origin).href);
      toast.success(t('detail.linkCopied'));
    } catch {
      toast.error(t('common.copyFailed'));
    }
  }
  return (
    <IconButton label={t('player.copyMoment', { time })} onClick={() => void copy()}>
      <LinkIcon aria-hidden="true" />
    </IconButton>
  );
}
