import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { KeyName } from './key-name';
import {
  holderOf,
  mayBind,
  plainKey,
  REVIEW_COMMANDS,
  REVIEW_KEYS,
  type ReviewCommand,
  type ReviewKeys,
} from './review-keys';
import { keepKeys } from './use-review-keys';

interface KeyHelpDialogProps {
  keys: ReviewKeys;
  onClose: () => void;
}

/** All keys of the review; pressing one's button and then another key changes it for this browser. */
export function KeyHelpDialog({ keys, onClose }: KeyHelpDialogProps) {
  const t = useTranslations('review');
  const [changing, setChanging] = useState<ReviewCommand | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const wordOf = (command: ReviewCommand) => t(`keys.${command}`);

  function take(command: ReviewCommand, event: KeyboardEvent) {
    // Tab leads on, and Shift alone is on its way to a sign.
    if (event.key === 'Tab' || event.key === 'Shift') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setChanging(null);
    const key = plainKey(event.key);
    const holder = holderOf(key, keys, command);
    if (event.ctrlKey || event.metaKey || event.altKey || !mayBind(key)) setFault(t('keys.impossible'));
    else if (holder) setFault(t('keys.taken', { command: wordOf(holder) }));
    else {
      keepKeys({ ...keys, [command]: key });
      setChanging(null);
      setFault(null);
    }
  }

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('keys.title')}
      description={t('keys.lead')}
      actions={
        <Button
          icon={<RotateCcw aria-hidden="true" />}
          disabled={keys === REVIEW_KEYS}
          onClick={() => keepKeys(REVIEW_KEYS)}
        >
          {t('keys.reset')}
        </Button>
      }
    >
      {/* Over the list, so that it is seen wherever the list is scrolled to. */}
      <p role="alert" className="sticky top-2 z-1 rounded bg-bad-soft px-2 py-1 text-bad empty:hidden">
        {fault}
      </p>
      <dl className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 sm:grid-cols-[1fr_auto_1fr_auto] sm:gap-x-8">
        {REVIEW_COMMANDS.map((command) => (
          <div key={command} className="contents">
            <dt className="text-ink-2">{wordOf(command)}</dt>
            <dd>
              <button
                type="button"
                aria-label={t('keys.change', { command: wordOf(command) })}
                aria-pressed={changing === command}
                onClick={({ currentTarget }) => {
                  // Safari gives a pressed button no focus, nor does Chrome one whose text is selected.
                  currentTarget.focus();
                  setChanging(command);
                  setFault(null);
                }}
                onKeyDown={changing === command ? (event) => take(command, event) : undefined}
                onBlur={() => changing === command && setChanging(null)}
                className="grid h-7 min-w-16 place-items-center rounded border border-transparent px-2 hover:border-line-strong aria-pressed:border-accent aria-pressed:bg-accent-soft"
              >
                {changing === command ? (
                  <span className="text-accent text-xs">{t('keys.press')}</span>
                ) : (
                  <KeyName value={keys[command]} />
                )}
              </button>
            </dd>
          </div>
        ))}
        <dt className="text-ink-2">{t('keys.digits')}</dt>
        <dd className="justify-self-center">
          <KeyName value="1" />–<KeyName value="9" />
        </dd>
        <dt className="text-ink-2">{t('keys.reveal')}</dt>
        <dd className="justify-self-center">
          <KeyName value="Shift" />
        </dd>
        <dt className="text-ink-2">{t('keys.extend')}</dt>
        <dd className="justify-self-center">
          <KeyName value="Shift" /> <KeyName value={keys.next} />
        </dd>
      </dl>
    </Dialog>
  );
}
