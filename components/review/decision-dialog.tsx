import { useTranslations } from 'next-intl';
import { Dialog } from '@/components/ui/dialog';
import type { Verdict } from '@/lib/review/decision';
import { RemarksForm, type RemarksProps } from './remarks-form';

interface DecisionDialogProps extends RemarksProps {
  /** `note`: kept for whatever verdict follows. */
  purpose: Verdict | 'note';
  isForText?: boolean;
  onClose: () => void;
}

/** What goes with a verdict on one asset; rejecting and escalating need a label. */
export function DecisionDialog({ purpose, onClose, ...form }: DecisionDialogProps) {
  const t = useTranslations('review');
  return (
    <Dialog open onClose={onClose} title={t(`dialog.${purpose}`)}>
      <RemarksForm
        {...form}
        needsLabel={needsLabel(purpose)}
        action={purpose === 'note' ? t('dialog.keep') : t(`verdict.${purpose}`)}
      />
    </Dialog>
  );
}

/** Whoever rejects or escalates has to say why. */
export function needsLabel(purpose: string): boolean {
  return purpose === 'reject' || purpose === 'escalate';
}
