/** One short message over the page. `id` tells equal messages apart. */
export interface ToastMessage {
  id: number;
  tone: 'ok' | 'bad';
  text: string;
  action: ToastAction | null;
}

/** Something that can be done about it, such as taking it back. */
export interface ToastAction {
  label: string;
  run: () => void;
}

let messages: readonly ToastMessage[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function publish(next: readonly ToastMessage[]) {
  messages = next;
  for (const listener of listeners) listener();
}

function show(tone: ToastMessage['tone'], text: string, action: ToastAction | null = null): number {
  lastId += 1;
  // The newest three: more would cover the work they are about.
  publish([...messages, { id: lastId, tone, text, action }].slice(-3));
  return lastId;
}

/**
 * Says in passing what just happened, such as "Copied". Nothing that must be read or answered belongs in a toast.
 * A library would inject a style element of its own, which the Content-Security-Policy rightly refuses.
 */
export const toast = {
  success: (text: string, action?: ToastAction) => show('ok', text, action),
  error: (text: string) => show('bad', text),
  dismiss: (id: number) => publish(messages.filter((message) => message.id !== id)),
};

/** For `useSyncExternalStore`: the messages on screen, oldest first. */
export const toastStore = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  read: () => messages,
};
