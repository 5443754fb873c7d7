import type { intake as en } from '../en/intake';

export const intake: typeof en = {};
