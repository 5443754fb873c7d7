import { Check, CircleAlert, Redo2, Undo2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { REVIEW_KEYS } from './review-keys';

type VerdictCommand = 'approve' | 'reject' | 'escalate' | 'skip' | 'undo';

const ICONS: Record<VerdictCommand, ReactNode> = {
  approve: <Check aria-hidden="true" className="text-ok" />,
  reject: <X aria-hidden="true" className="text-bad" />,
  escalate: <CircleAlert aria-hidden="true" className="text-warn" />,
  skip: <Redo2 aria-hidden="true" />,
  undo: <Undo2 aria-hidden="true" />,
};
const COMMANDS: readonly VerdictCommand[] = ['approve', 'reject', 'escalate', 'skip', 'undo'];

interface VerdictBarProps {
  canUndo: boolean;
  isOver: boolean;
  onCommand: (command: VerdictCommand) => void;
}

/** The verdicts, each with its key. */
export function VerdictBar({ canUndo, isOver, onCommand }: VerdictBarProps) {
  const t = useTranslations('review');
  return (
    <fieldset aria-label={t('group')} className="flex flex-wrap gap-2">
      {COMMANDS.map((command) => (
        <Button
          key={command}
          size="md"
          variant={command === 'undo' ? 'ghost' : 'secondary'}
          icon={ICONS[command]}
          disabled={command === 'undo' ? !canUndo : isOver}
          aria-keyshortcuts={REVIEW_KEYS[command]}
          onClick={() => onCommand(command)}
        >
          {t(`verdict.${command}`)}
          <Kbd>{REVIEW_KEYS[command].toUpperCase()}</Kbd>
        </Button>
      ))}
    </fieldset>
  );
}
