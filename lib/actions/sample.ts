'use server';
import { z } from 'zod';
import { embeddedEmulator } from '../emulator/embedded';
import { defineAction } from './define-action';

/** The text behind "Try sample IDs": what people paste, with IDs that the embedded emulator knows. */
export const loadSample = defineAction('lookup', z.object({}), async () => ({
  text: (await embeddedEmulator()).sampleText(),
}));
