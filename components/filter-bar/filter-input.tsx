'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import { useCompletedLine } from '@/components/ui/use-completed-line';
import { formatNumber } from '@/lib/assets/format';
import type { FieldId } from '@/lib/filters/fields';
import { parseQuery, type Query, type QueryFault } from '@/lib/filters/query';
import { type Suggestion, suggest } from '@/lib/filters/suggest';
import { suggestionWord } from './suggestion-word';
import { type FacetSource, useCompletions, usePathValues } from './use-facets';
import { useFilterWords } from './use-filter-words';

interface FilterInputProps {
  source: FacetSource;
  /** A field was picked from the list, to be edited by hand. */
  onField: (field: FieldId) => void;
  onTyped: (query: Query) => void;
}

/**
 * One line for filters, with completion from the fields and from what the list contains. Arrow keys choose; Tab
 * completes; Enter takes what is chosen, or applies what is typed.
 */
export function FilterInput({ source, onField, onTyped }: FilterInputProps) {
  const t = useTranslations('filters');
  const words = useFilterWords();
  const id = useId();
  const { input, list, placeCaret } = useCompletedLine();
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(-1);
  const [faults, setFaults] = useState<readonly QueryFault[]>([]);
  const facets = useCompletions(source);
  const wording = { field: words.fieldWord, value: words.valueWord };
  const pathValues = usePathValues(source, text, caret);
  const { start, end, items } = suggest(text, caret, facets, wording, pathValues);

  function edit(next: string, at: number) {
    setText(next);
    setCaret(at);
    setActive(-1);
    setFaults([]);
  }

  function complete(item: Suggestion) {
    const isOpen = item.insert.endsWith(':');
    const next = `${text.slice(0, start)}${item.insert}${isOpen ? '' : ' '}${text.slice(end).trimStart()}`;
    const at = start + item.insert.length + (isOpen ? 0 : 1);
    edit(next, at);
    input.current?.focus();
    placeCaret(at);
  }

  function pick(item: Suggestion) {
    const isAlone = text.trim() === '' || (start === 0 && end === text.length);
    if (item.value === null && isAlone) onField(item.field);
    else complete(item);
  }

  function apply() {
    const query = parseQuery(text);
    setFaults(query.faults);
    if (query.faults.length === 0 && (query.filters.length > 0 || query.search !== '')) onTyped(query);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = items[active];
    const first = items[0];
    if (step)
      setActive((active + step + items.length + (active < 0 && step < 0 ? 1 : 0)) % (items.length || 1));
    else if (event.key === 'Enter') chosen ? pick(chosen) : apply();
    else if (event.key === 'Tab' && !event.shiftKey && text !== '' && first) complete(chosen ?? first);
    else return;
    event.preventDefault();
  }

  return (
    <div className="flex flex-col gap-2">
      <input
        ref={input}
        role="combobox"
        aria-label={t('input')}
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        aria-describedby={`${id}-note`}
        aria-invalid={faults.length > 0 || undefined}
        placeholder={t('input')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => edit(target.value, target.selectionStart ?? target.value.length)}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0)}
        onKeyDown={onKeyDown}
        className="h-8 w-full rounded border border-line-strong bg-surface px-2 font-mono text-sm aria-invalid:border-bad focus-visible:outline-offset-0 pointer-coarse:h-10 pointer-coarse:text-base"
      />
      <div id={`${id}-note`} role="status" className="text-xs">
        {faults.length === 0 ? (
          <p className="text-ink-3">{t('inputHint')}</p>
        ) : (
          faults.map(({ code, start: at, text: part }) => (
            <p key={at} className="text-bad">
              {t('fault', { text: part, reason: t(`faults.${code}`) })}
            </p>
          ))
        )}
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('suggestions')}
        className="-mx-1 max-h-72 overflow-y-auto px-1"
      >
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus.
          <div
            key={`${item.field} ${item.value}`}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => pick(item)}
            onPointerDown={(event) => event.preventDefault()}
            className="flex min-h-7 cursor-default items-center gap-2 rounded-sm px-2 text-sm hover:bg-raised aria-selected:bg-raised pointer-coarse:min-h-10"
          >
            <Option item={item} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Option({ item }: { item: Suggestion }) {
  const { count, insert } = item;
  const locale = useLocale();
  const words = useFilterWords();
  return (
    <>
      <span dir="auto" className="grow truncate">
        {suggestionWord(words, item)}
      </span>
      <span className="max-w-36 truncate font-mono text-ink-3 text-xs">{insert}</span>
      {count !== null && (
        <span className="text-ink-3 text-xs tabular-nums">{formatNumber(count, locale)}</span>
      )}
    </>
  );
}
