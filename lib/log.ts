import 'server-only';
import pino, { type Logger } from 'pino';
import { env } from './env';
import { redactText } from './redact';
import { singleton } from './singleton';

/** The process's log: one JSON line a record on stdout. Secrets and signatures are cut from every string. */
export function log(): Logger {
  return singleton('log', () => {
    const logger: Logger = pino({
      level: env().LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['*.accessKeySecret', '*.securityToken', '*.authorization'], censor: '[redacted]' },
      hooks: { streamWrite: redactText },
    });
    return logger;
  });
}
