import { Failure, systemCode } from '../../terminal/failure.ts';

/** The failure that a store which somebody else is writing to means; any other error as it is. */
export const toBusyFailure = (error: unknown): unknown =>
  systemCode(error)?.startsWith('SQLITE_BUSY') === true
    ? new Failure("Another process is writing to the publisher's store, and takes long.", {
        remedy: 'The site stays as it is. Try again in a minute.',
      })
    : error;
