import { PublishingFailure } from '../publishing-failure.ts';
import { readFact, writeFact } from '../store/facts.ts';
import type { Works } from './works.ts';

/**
 * Makes sure, inside the transaction that decides a run, that nobody has taken over meanwhile: a
 * process that was stopped and woken up again may not know that its lease is another's now.
 */
export function requireLease({ store, fence }: Pick<Works, 'store' | 'fence'>): void {
  if (fence === undefined) return;
  const newest = readFact(store, 'fence') ?? 0;
  if (newest > fence)
    throw new PublishingFailure('lease-lost', 'Another publisher has taken over.', {
      remedy: 'This one stops writing. The site is as the other one left it.',
    });
  if (newest < fence) writeFact(store, 'fence', fence);
}
