import { answerEmulatorObject } from '@/lib/media/emulator-object';

export { answerEmulatorObject as GET, answerEmulatorObject as HEAD };
