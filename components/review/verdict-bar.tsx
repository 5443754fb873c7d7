import { Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { VERDICTS } from '@/lib/review/decision';
import { ariaKey, KeyName } from './key-name';
import type { ReviewKeys } from './review-keys';
import { VERDICT_ICONS, VERDICT_TEXT } from './verdict-mark';

const COMMANDS = [...VERDICTS, 'undo'] as const;

interface VerdictBarProps {
  keys: ReviewKeys;
  canUndo: boolean;
  isOver: boolean;
  onCommand: (command: (typeof COMMANDS)[number]) => void;
}

/** The verdicts, each with its key. */
export function VerdictBar({ keys, canUndo, isOver, onCommand }: VerdictBarProps) {
  const t = useTranslations('review');
  return (
    <fieldset aria-label={t('group')} className="flex flex-wrap gap-2">
      {COMMANDS.map((command) => {
        const Icon = command === 'undo' ? Undo2 : VERDICT_ICONS[command];
        return (
          <Button
            key={command}
            size="md"
            variant={command === 'undo' ? 'ghost' : 'secondary'}
            icon={
              <Icon aria-hidden="true" className={command === 'undo' ? undefined : VERDICT_TEXT[command]} />
            }
            disabled={command === 'undo' ? !canUndo : isOver}
            aria-keyshortcuts={ariaKey(keys[command])}
            // A press leaves the focus where it was: the space bar, which plays, would press again.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onCommand(command)}
          >
            {t(`verdict.${command}`)}
            <KeyName value={keys[command]} />
          </Button>
        );
      })}
    </fieldset>
  );
}
