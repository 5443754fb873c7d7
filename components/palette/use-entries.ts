import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { suggestionWord } from '@/components/filter-bar/suggestion-word';
import { usePathValues } from '@/components/filter-bar/use-facets';
import { useFilterWords } from '@/components/filter-bar/use-filter-words';
import { assetPath } from '@/lib/assets/addresses';
import type { Facets } from '@/lib/filters/facets';
import { parseQuery } from '@/lib/filters/query';
import { suggest } from '@/lib/filters/suggest';
import { palette } from '@/lib/i18n/en/palette';
import { parseIds } from '@/lib/ids/parse-ids';
import { rankWords } from '@/lib/palette/rank-words';
import { type Command, type Room, type TypedFilters, useOffers } from './commands';
import { useCommandWords } from './use-command-words';
import { useGoCommands } from './use-go-commands';

/** One line of the palette. */
export interface Entry {
  key: string;
  room: Room;
  label: string;
  /** In small letters behind the label. */
  note?: string | undefined;
  /** The keys that do the same. */
  keys?: readonly string[] | undefined;
  isOn?: boolean | undefined;
  /** The text that stands there afterwards, and the caret in it: the line completes what is typed. Else it is run. */
  completion?: { text: string; caret: number };
  run: () => void;
}

const ROOMS = ['filters', 'list', 'review', 'view', 'go', 'app'] as const satisfies Room[];
const ORDER = Object.keys(palette.commands);
const MOST_COMMANDS = 40;
const MOST_SUGGESTED = 8;
/** Of lists and the like, while nothing is typed. */
const MOST_NAMED = 5;

const nothing = () => undefined;

/** What can be done with what is typed, the best first; all there is by rooms while nothing is. */
export function useEntries(
  text: string,
  caret: number,
  list: (TypedFilters & { facets: Facets }) | null,
): Entry[] {
  const t = useTranslations('palette');
  const router = useRouter();
  const words = useFilterWords();
  const wordsOf = useCommandWords();
  const go = useGoCommands();
  const pathValues = usePathValues(list?.source ?? null, text, caret);
  const offers = [...useOffers(), { room: 'go' as const, commands: go }];
  const typed = text.trim();
  const entryOf = (room: Room, command: Command) => ({
    key: `${command.word} ${command.id ?? Object.values(command.of ?? {}).join()}`,
    room,
    label: wordsOf(command).title,
    keys: command.keys,
    isOn: command.isOn,
    run: command.run,
  });

  if (typed === '') {
    return ROOMS.flatMap((room) => {
      // Components come and go and render anew; the order of the words stays.
      const commands = offers
        .flatMap((offer) => (offer.room === room ? offer.commands : []))
        .sort((a, b) => ORDER.indexOf(a.word) - ORDER.indexOf(b.word));
      const named = commands.filter(({ word }) => word === 'openList').slice(0, MOST_NAMED);
      return [...commands.filter(({ of }) => !of || 'reviewKey' in of), ...named].map((command) =>
        entryOf(room, command),
      );
    });
  }

  const ranked = offers
    .flatMap(({ room, commands }) =>
      commands.flatMap((command) => {
        const { title, also } = wordsOf(command);
        const rank = rankWords(typed, [title, also]);
        return rank === null ? [] : [{ rank, room, command }];
      }),
    )
    .sort((a, b) => a.rank - b.rank || ROOMS.indexOf(a.room) - ROOMS.indexOf(b.room))
    .slice(0, MOST_COMMANDS)
    .map(({ room, command }) => entryOf(room, command));

  return [...assetEntries(), ...applyEntries(), ...ranked, ...suggestedEntries(), ...searchEntries()];

  function assetEntries(): Entry[] {
    const { ids } = parseIds(typed);
    const [id] = ids;
    if (id === undefined || ids.length > 1) return [];
    return [{ key: 'asset', room: 'go', label: t('asset', { id }), run: () => router.push(assetPath(id)) }];
  }

  function applyEntries(): Entry[] {
    const query = parseQuery(typed);
    if (!list || query.faults.length > 0 || query.filters.length === 0) return [];
    const said = [...query.filters.map(words.filterWords), query.search].filter(Boolean).join(' · ');
    const label = t('apply', { filters: said });
    return [{ key: 'apply', room: 'filters', label, run: () => list.apply(query) }];
  }

  function suggestedEntries(): Entry[] {
    if (!list) return [];
    const wording = { field: words.fieldWord, value: words.valueWord };
    const { start, end, items } = suggest(text, caret, list.facets, wording, pathValues);
    return items.slice(0, MOST_SUGGESTED).map((item) => {
      const { field, value, insert } = item;
      const after = insert.endsWith(':') ? '' : ' ';
      return {
        key: `complete ${field} ${value}`,
        room: 'filters',
        label: suggestionWord(words, item),
        note: insert,
        completion: {
          text: `${text.slice(0, start)}${insert}${after}${text.slice(end).trimStart()}`,
          caret: start + insert.length + after.length,
        },
        run: nothing,
      };
    });
  }

  function searchEntries(): Entry[] {
    const query = parseQuery(typed);
    if (!list || query.faults.length > 0 || query.filters.length > 0) return [];
    const label = t('search', { text: query.search });
    return [{ key: 'search', room: 'filters', label, run: () => list.apply(query) }];
  }
}
