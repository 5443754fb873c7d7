import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { Kbd } from '@/components/ui/kbd';
import { KeyNames } from '@/components/ui/key-names';
import { useCompletedLine } from '@/components/ui/use-completed-line';
import type { Facets } from '@/lib/filters/facets';
import type { TypedFilters } from './commands';
import { type Entry, useEntries } from './use-entries';

interface PaletteBoxProps {
  /** The list that is open, and the values in it. */
  list: (TypedFilters & { facets: Facets }) | null;
  onClose: () => void;
}

/** The line to type in and what it leads to. The focus stays in the line; arrows choose, Enter does, Tab completes. */
export function PaletteBox({ list, onClose }: PaletteBoxProps) {
  const t = useTranslations('palette');
  const id = useId();
  const { input, list: options, placeCaret } = useCompletedLine();
  const [{ text, caret }, setTyped] = useState({ text: '', caret: 0 });
  const [chosen, setChosen] = useState(0);
  const entries = useEntries(text, caret, list);
  const active = Math.min(chosen, entries.length - 1);

  function edit(next: string, at: number) {
    setTyped({ text: next, caret: at });
    setChosen(0);
  }

  function take(entry: Entry | undefined) {
    if (entry?.completion) {
      edit(entry.completion.text, entry.completion.caret);
      placeCaret(entry.completion.caret);
    } else if (entry) {
      // Closed first: the focus is back where it was before the command moves it on.
      flushSync(onClose);
      entry.run();
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const count = entries.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen(count === 0 ? 0 : (active + step + count) % count);
    else if (event.key === 'Enter') take(entries[active]);
    else if (event.key === 'Tab' && !event.shiftKey) {
      const isCompletion = entries[active]?.completion !== undefined;
      take(isCompletion ? entries[active] : entries.find(({ completion }) => completion));
    } else return;
    event.preventDefault();
  }

  return (
    <div className="flex max-h-[min(32rem,76dvh)] flex-col">
      <input
        ref={input}
        role="combobox"
        aria-label={t('input')}
        aria-expanded={entries.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={entries.length > 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-hint`}
        placeholder={t(list ? 'placeholderList' : 'placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => edit(target.value, target.selectionStart ?? target.value.length)}
        onSelect={({ currentTarget }) => {
          const at = currentTarget.selectionStart ?? 0;
          if (at !== caret) setTyped({ text, caret: at });
        }}
        onKeyDown={onKeyDown}
        className="h-12 w-full shrink-0 border-b bg-transparent px-4 text-base outline-none placeholder:text-ink-3"
      />
      <div
        ref={options}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('results')}
        className="min-h-0 grow overflow-y-auto overscroll-contain p-1.5"
      >
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus.
          <div
            key={entry.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => take(entry)}
            onPointerDown={(event) => event.preventDefault()}
            className="flex min-h-8 cursor-default items-center gap-2 rounded-sm border-transparent border-l-2 px-2.5 hover:bg-raised/60 aria-selected:border-l-accent aria-selected:bg-raised pointer-coarse:min-h-11"
          >
            <Line entry={entry} isFirst={text.trim() !== '' || entries[index - 1]?.room !== entry.room} />
          </div>
        ))}
        {entries.length === 0 && (
          <p className="px-2.5 py-6 text-center text-ink-2">{t('none', { query: text.trim() })}</p>
        )}
      </div>
      <div className="flex shrink-0 items-center gap-2 border-t px-4 py-1.5 text-ink-3 text-xs">
        <span id={`${id}-hint`} className="grow">
          {t('hint')}
        </span>
        <span role="status" className="whitespace-nowrap tabular-nums">
          {t('found', { count: entries.length })}
        </span>
      </div>
    </div>
  );
}

/** The room is named at its first line, or at every one when they are mixed by how well they fit. */
function Line({ entry, isFirst }: { entry: Entry; isFirst: boolean }) {
  const t = useTranslations('palette');
  return (
    <>
      <span dir="auto" className="min-w-0 grow truncate">
        {entry.label}
      </span>
      {entry.note && <span className="max-w-48 truncate font-mono text-ink-3 text-xs">{entry.note}</span>}
      {entry.keys && <KeyNames keys={entry.keys} />}
      {entry.completion && <Kbd>{t('completes')}</Kbd>}
      {entry.isOn && <span className="text-accent text-xs">{t('on')}</span>}
      {isFirst && (
        <span className="w-16 shrink-0 text-right text-ink-3 text-xs">{t(`room.${entry.room}`)}</span>
      )}
    </>
  );
}
