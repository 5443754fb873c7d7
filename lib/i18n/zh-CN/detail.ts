import type { detail as en } from '../en/detail';

export const detail: typeof en = {};
