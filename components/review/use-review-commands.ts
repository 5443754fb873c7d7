import { useCommands } from '@/components/palette/commands';
import type { Label } from '@/lib/review/labels';
import { useKeySign } from './key-name';
import { type Press, REVIEW_COMMANDS, type ReviewKeys } from './review-keys';
import { useLabelWord } from './use-label-word';

interface ReviewCommandsOptions {
  keys: ReviewKeys;
  /** In the order of their digits. */
  labels: readonly Label[];
  chosen: readonly string[];
  run: (press: Press) => void;
}

/** For the palette: whatever a key does here, with that key. */
export function useReviewCommands({ keys, labels, chosen, run }: ReviewCommandsOptions): void {
  const sign = useKeySign();
  const word = useLabelWord(labels);
  useCommands('review', [
    ...REVIEW_COMMANDS.map((command) => ({
      word: 'reviewKey' as const,
      of: { reviewKey: command },
      keys: [sign(keys[command])],
      run: () => run(command),
    })),
    ...labels.map(({ key }, index) => ({
      word: 'reviewLabel' as const,
      of: { name: word(key) },
      id: key,
      keys: index < 9 ? [String(index + 1)] : [],
      isOn: chosen.includes(key),
      run: () => run(index + 1),
    })),
  ]);
}
