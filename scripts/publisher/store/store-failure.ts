import { Failure, systemCode } from '../../terminal/failure.ts';

/** Whether an error says that the file of a database is not what SQLite wrote. */
export const isDamage = (error: unknown): boolean =>
  /^SQLITE_(?:CORRUPT|NOTADB)/.test(systemCode(error) ?? '');

/**
 * The failure that a store means which somebody else is writing to, or which is damaged; any other
 * error as it is.
 */
export function toStoreFailure(error: unknown): unknown {
  if (systemCode(error)?.startsWith('SQLITE_BUSY') === true)
    return new Failure("Another process is writing to the publisher's store, and takes long.", {
      remedy: 'The site stays as it is. Try again in a minute.',
    });
  if (isDamage(error))
    return new Failure("The publisher's store is damaged.", {
      remedy:
        'The site stays as it is. The next start of the publisher makes it again from the CMS.',
    });
  return error;
}
