'use client';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { companyQuery } from '@/lib/queries/company';
import { ALONE } from '@/lib/review/company';
import { CompanyNames } from './company-marks';

/** Who reviews a list now, on the list's own page. */
export function ListCompany({ batchId }: { batchId: string }) {
  const t = useTranslations('together');
  const { data = ALONE } = useQuery(companyQuery(batchId));
  return <CompanyNames company={data} title={t('reviewing')} />;
}
