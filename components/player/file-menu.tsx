import { Check, ChevronsUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonStyle } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { faultBeforehand, isTimed } from './playable';
import type { PlayerAsset } from './player-asset';
import { type PlayerFile, renditionName, shortFormat } from './player-file';
import { useFileName } from './use-file-name';

interface FileMenuProps {
  asset: PlayerAsset;
  file: PlayerFile;
  onFile: (n: number) => void;
}

/** Which of the asset's files is shown. One that does not play may be chosen too: the player says why. */
export function FileMenu({ asset, file, onFile }: FileMenuProps) {
  const t = useTranslations('player');
  const nameOf = useFileName();
  if (asset.files.length < 2) return null;
  const short = [renditionName(file), shortFormat(file)].filter((part) => part !== null).join(' ');
  return (
    <Menu
      label={t('file')}
      side="top"
      align="end"
      trigger={(props) => (
        <button
          type="button"
          {...props}
          aria-label={t('fileNow', { name: nameOf(file) })}
          className={buttonStyle('ghost', 'sm', 'max-w-40 px-1.5!')}
        >
          <span className="truncate">{short || t('fileN', { n: file.n + 1 })}</span>
          <ChevronsUpDown aria-hidden="true" className="size-3.5 shrink-0" />
        </button>
      )}
    >
      {asset.files.map((each) => {
        const plays = !isTimed(each, asset.mediaType) || faultBeforehand(each) === null;
        return (
          <MenuItem
            key={each.n}
            icon={<Check aria-hidden="true" className={each.n === file.n ? 'text-accent' : 'invisible'} />}
            onSelect={() => onFile(each.n)}
          >
            <span className={`tabular-nums ${plays ? '' : 'text-ink-3'}`}>{nameOf(each)}</span>
            {!plays && <span className="ml-auto pl-3 text-ink-3 text-xs">{t('cannotPlay')}</span>}
          </MenuItem>
        );
      })}
    </Menu>
  );
}
