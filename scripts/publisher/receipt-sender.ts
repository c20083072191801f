import type { Receipts } from './receipts.ts';
import { untilDone } from './until-done.ts';

/** Sends receipts beside whatever else is done. */
export interface ReceiptSender {
  /** Sends what was noted; editors wait for it, so it is tried until the CMS has heard. */
  readonly begin: () => void;
  /** Tries no more, and waits for what is under way. */
  readonly end: () => Promise<void>;
}

export function createReceiptSender(
  receipts: Pick<Receipts, 'send'>,
  onFailure: (error: unknown) => void,
  stop: AbortSignal,
): ReceiptSender {
  let sending: Promise<void> | undefined;
  const closing = new AbortController();
  return {
    begin: () => {
      sending ??= untilDone(() => receipts.send(stop), {
        firstPauseMs: 500,
        longestPauseMs: 5_000,
        onFailure,
        quit: AbortSignal.any([stop, closing.signal]),
      }).finally(() => {
        sending = undefined;
      });
    },
    end: async () => {
      closing.abort();
      await sending;
    },
  };
}
