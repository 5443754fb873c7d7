import { PageOutline } from '@/components/ui/page-outline';

export default PageOutline;
