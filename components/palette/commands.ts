'use client';
import { useEffect, useId, useSyncExternalStore } from 'react';
import type { FacetSource } from '@/components/filter-bar/use-facets';
import type { ColumnId } from '@/lib/assets/columns';
import type { FieldId } from '@/lib/filters/fields';
import type { Query } from '@/lib/filters/query';
import type { Messages } from '@/lib/i18n/messages';

/** Something that can be done from the palette. It is called by the message `palette.commands.<word>`. */
export interface Command {
  word: keyof Messages['palette']['commands'];
  /** What it is about, as the messages have it, or by its own name. With `word` it makes a command one of a kind. */
  of?: { column: ColumnId } | { field: FieldId } | { reviewKey: ReviewKeyWord } | { name: string };
  /** Told apart by this when names are equal. */
  id?: string;
  /** The keys that do the same, from the one list of keys of where they work. */
  keys?: readonly string[];
  /** Whether this is how things are already. */
  isOn?: boolean;
  run: () => void;
}

/** A command of the review, by the word that its list of keys has for it. */
type ReviewKeyWord = keyof Messages['review']['keys'];

/** Where filters and words can be typed: the list that is open. */
export interface TypedFilters {
  source: FacetSource;
  apply: (query: Query) => void;
}

export type Room = keyof Messages['palette']['room'];

/** What one component of the page adds. */
export interface Offer {
  /** Under which heading it stands. */
  room: Room;
  commands: readonly Command[];
  filters: TypedFilters | null;
}

const offers = new Map<string, Offer>();
const NONE: readonly Offer[] = [];
let snapshot = NONE;
let isAsked = false;
const listeners = new Set<() => void>();

function tell() {
  snapshot = [...offers.values()];
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Offers commands for as long as the component is on the page: where they live, so that none is written twice. */
export function useCommands(room: Room, commands: readonly Command[], filters: TypedFilters | null = null) {
  const id = useId();
  // After each render: a command closes over what it was rendered with.
  useEffect(() => {
    offers.set(id, { room, commands, filters });
    tell();
    return () => void offers.delete(id);
  });
}

/** What the components that are on the page offer. */
export function useOffers(): readonly Offer[] {
  return useSyncExternalStore(
    subscribe,
    () => snapshot,
    () => NONE,
  );
}

/** Whether anybody opened the palette yet: commands that need code of their own wait for that. */
export function useIsPaletteAsked(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isAsked,
    () => false,
  );
}

/** The palette is about to open. */
export function askForCommands() {
  isAsked = true;
  tell();
}
