import { ExternalLink } from 'lucide-react';
import { useMessages, useTranslations } from 'next-intl';
import { buttonStyle } from '@/components/ui/button';
import { mediaPath } from '@/lib/assets/addresses';
import type { FileView } from '@/lib/assets/asset-view';
import type { FieldKey } from '@/lib/assets/field-specs';
import { CopyAddress } from './copy-address';
import { FieldCell } from './field-cell';

interface FileColumn {
  label: FieldKey | 'resolution';
  /** Width and height share a column: a resolution is read as one. */
  fields: readonly FieldKey[];
  isNumeric?: boolean;
}

const COLUMNS: readonly FileColumn[] = [
  { label: 'fileName', fields: ['fileName'] },
  { label: 'fileType', fields: ['fileType'] },
  { label: 'fileStatus', fields: ['fileStatus'] },
  { label: 'format', fields: ['format'] },
  { label: 'resolution', fields: ['width', 'height'], isNumeric: true },
  { label: 'duration', fields: ['duration'], isNumeric: true },
  { label: 'bitrate', fields: ['bitrate'], isNumeric: true },
  { label: 'size', fields: ['size'], isNumeric: true },
  { label: 'region', fields: ['region'] },
  { label: 'fileUrl', fields: ['fileUrl'] },
];

interface FileTableProps {
  files: readonly FileView[];
  mediaId: string;
  region: string | null;
}

/** Every file of an asset, source and variants, one a row, so that they can be compared. */
export function FileTable({ files, mediaId, region }: FileTableProps) {
  const { fields: labels } = useMessages();
  const t = useTranslations('detail');
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr className="border-b text-ink-3">
            {COLUMNS.map(({ label, isNumeric }) => (
              <th
                key={label}
                scope="col"
                className={`whitespace-nowrap py-1.5 pr-5 font-normal ${isNumeric ? 'text-right' : 'text-left'}`}
              >
                {labels[label]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {files.map((file, n) => {
            const address = mediaPath(mediaId, `files/${n}`, region);
            return (
              <tr key={address} className="border-b">
                {COLUMNS.map(({ label, fields, isNumeric }) => (
                  <td
                    key={label}
                    className={`py-1.5 pr-5 ${isNumeric ? 'whitespace-nowrap text-right tabular-nums' : 'max-w-56'} ${label === 'fileUrl' ? '[&_a]:flex [&_a]:items-center [&_bdi]:truncate' : ''}`}
                  >
                    <FieldCell file={file} keys={fields} href={file.isReachable ? address : undefined} />
                  </td>
                ))}
                <td className="py-1">
                  {file.isReachable && (
                    <span className="flex items-center justify-end gap-1">
                      <a
                        href={address}
                        target="_blank"
                        rel="noopener noreferrer"
                        referrerPolicy="no-referrer"
                        aria-label={t('openFileN', { n: n + 1 })}
                        className={buttonStyle('ghost', 'sm')}
                      >
                        <ExternalLink aria-hidden="true" className="size-3.5" />
                        {t('openFile')}
                      </a>
                      <CopyAddress path={address} label={t('copyFileLink', { n: n + 1 })} />
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
