import { useTranslations } from 'next-intl';
import { Kbd } from '@/components/ui/kbd';
import type { Label } from '@/lib/review/labels';
import { LabelsButton } from './labels-button';
import { useLabelWord } from './use-label-word';

/** Labels that a digit chooses. */
const MOST = 9;

interface LabelChipsProps {
  labels: readonly Label[];
  chosen: readonly string[];
  onToggle: (label: string) => void;
}

/** The first labels with their digits, to be chosen before the verdict. */
export function LabelChips({ labels, chosen, onToggle }: LabelChipsProps) {
  const t = useTranslations('review.dialog');
  const word = useLabelWord(labels);
  return (
    <fieldset aria-label={t('labels')} className="flex flex-wrap gap-1.5">
      {labels.slice(0, MOST).map(({ key }, index) => (
        <button
          key={key}
          type="button"
          aria-pressed={chosen.includes(key)}
          aria-keyshortcuts={String(index + 1)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onToggle(key)}
          className="flex h-7 items-center gap-1.5 rounded-full border border-line-strong/60 px-2.5 text-ink-2 text-sm hover:border-line-strong hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-ink pointer-coarse:h-10"
        >
          <Kbd>{index + 1}</Kbd>
          {word(key)}
        </button>
      ))}
      <LabelsButton isSmall />
    </fieldset>
  );
}
