'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { IconButton } from './icon-button';
import { useModal } from './use-modal';

interface DialogProps {
  open: boolean;
  /** Asked for by Escape, the close button or a press outside. */
  onClose: () => void;
  title: string;
  description?: ReactNode;
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
  /** For what is looked at, not only read. */
  wide?: boolean;
  children?: ReactNode;
}

/** A question or a small task over the page, which waits until it is closed. */
export function Dialog({ open, onClose, title, description, actions, wide = false, children }: DialogProps) {
  const t = useTranslations('common');
  const id = useId();
  return (
    <dialog
      {...useModal(open, onClose)}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      className={`m-auto rounded-lg border border-line-strong bg-popover p-0 text-ink opacity-100 shadow-popup outline-none transition-opacity backdrop:bg-black/50 starting:opacity-0 ${wide ? 'max-h-[calc(100dvh-2rem)] w-[min(56rem,calc(100vw-2rem))]' : 'max-h-[min(42rem,calc(100dvh-2rem))] w-[min(30rem,calc(100vw-2rem))]'}`}
    >
      {open && (
        <div className="flex flex-col gap-3 p-4">
          <div className="flex items-start gap-2">
            <h2 id={`${id}-title`} className="grow font-semibold text-lg">
              {title}
            </h2>
            <IconButton label={t('close')} onClick={onClose} className="-mt-0.5 -mr-1">
              <X aria-hidden="true" />
            </IconButton>
          </div>
          {description && (
            <p id={`${id}-description`} className="-mt-2 text-ink-2">
              {description}
            </p>
          )}
          {children}
          {actions && <div className="mt-1 flex flex-wrap justify-end gap-2">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
