'use client';
import { useTranslations } from 'next-intl';
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';

/** A text field of more is laid out for longer than a frame; larger pastes are kept beside it. */
const LARGE_CHARS = 200_000;

interface IdFieldProps {
  field: RefObject<HTMLTextAreaElement | null>;
  value: string;
  onChange: (text: string) => void;
  /** A paste too large for the field; it never gets into it. */
  onLargeText: (text: string) => void;
  /** Files that were copied in a file manager and pasted. */
  onFiles: (files: FileList) => void;
  /** Ctrl or Command with Enter: a plain Enter is a new line. */
  onSend: () => void;
  describedBy: string;
  isInvalid: boolean;
}

/** Where IDs are typed and pasted. */
export function IdField({
  field,
  value,
  onChange,
  onLargeText,
  onFiles,
  onSend,
  describedBy,
  isInvalid,
}: IdFieldProps) {
  const t = useTranslations('intake');

  // Text also gets in by drag, by assistive technology and by automation; React has no event before all of these.
  useEffect(() => {
    const element = field.current;
    const keepLargeTextOut = (event: InputEvent) => {
      if ((event.data?.length ?? 0) <= LARGE_CHARS) return;
      event.preventDefault();
      onLargeText(event.data ?? '');
    };
    element?.addEventListener('beforeinput', keepLargeTextOut);
    return () => element?.removeEventListener('beforeinput', keepLargeTextOut);
  }, [field, onLargeText]);

  const handlePaste = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    const text = clipboardData.getData('text/plain');
    if (text.length > LARGE_CHARS) onLargeText(text);
    // A spreadsheet's cells come as text and as a picture: the text is meant.
    else if (text === '' && clipboardData.files.length > 0) onFiles(clipboardData.files);
    else return;
    event.preventDefault();
  };

  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  };

  return (
    <textarea
      ref={field}
      name="ids"
      rows={9}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      onPaste={handlePaste}
      onKeyDown={handleKey}
      aria-label={t('field')}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      placeholder={t('placeholder')}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      className="block min-h-40 w-full resize-y bg-transparent px-3.5 py-3 font-mono text-base text-ink leading-6 outline-none placeholder:font-sans"
    />
  );
}
