import { join } from 'node:path';

import type { DataDirectory } from '../data-directory/layout.ts';
import { type Lease, takeLease } from './lease.ts';
import { readStore } from './ship/site-standing.ts';
import { readFact } from './store/facts.ts';

/** Takes what whoever publishes holds. */
export const takePublisherLease = (data: DataDirectory): Lease =>
  takeLease(publisherLeaseFile(data), () => fenceOfStore(data));

export const publisherLeaseFile = ({ store }: Pick<DataDirectory, 'store'>): string =>
  join(store, 'lease.db');

/** What the last publisher had, as far as its runs say: none may write with a lower number. */
function fenceOfStore(data: DataDirectory): number {
  try {
    return readStore(data, (store) => readFact(store, 'fence')) ?? 0;
  } catch {
    // Of another version, or damaged: it is made again, and says nothing then.
    return 0;
  }
}
