import { useTranslations } from 'next-intl';
import { Dialog } from '@/components/ui/dialog';
import type { Verdict } from '@/lib/review/decision';
import type { Remarks } from '@/lib/review/draft';
import type { Label } from '@/lib/review/labels';
import { RemarksForm } from './remarks-form';

interface DecisionDialogProps {
  /** `note`: kept for whatever verdict follows. */
  purpose: Verdict | 'note';
  labels: readonly Label[];
  initial: Remarks;
  onDone: (remarks: Remarks) => void;
  onClose: () => void;
}

/** What goes with a verdict on one asset; rejecting and escalating need a label. */
export function DecisionDialog({ purpose, labels, initial, onDone, onClose }: DecisionDialogProps) {
  const t = useTranslations('review');
  return (
    <Dialog open onClose={onClose} title={t(`dialog.${purpose}`)}>
      <RemarksForm
        labels={labels}
        initial={initial}
        needsLabel={needsLabel(purpose)}
        action={purpose === 'note' ? t('dialog.keep') : t(`verdict.${purpose}`)}
        onDone={onDone}
      />
    </Dialog>
  );
}

/** Whoever rejects or escalates has to say why. */
export function needsLabel(purpose: string): boolean {
  return purpose === 'reject' || purpose === 'escalate';
}
