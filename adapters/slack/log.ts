import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';

/** What we need of a logger; pino fits. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * Our logger as the Slack SDKs want it. Their debug lines print whole requests, messages included, so those are dropped
 * whatever our own level; their info lines are chatter and become debug.
 */
export function quietly(log: Logger): BoltLogger {
  const say =
    (level: 'debug' | 'warn' | 'error') =>
    (...parts: unknown[]) =>
      log[level]({ sdk: 'slack' }, parts.map(describe).join(' '));
  return {
    debug: () => {},
    info: say('debug'),
    warn: say('warn'),
    error: say('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

const describe = (part: unknown): string => (part instanceof Error ? part.message : String(part));
