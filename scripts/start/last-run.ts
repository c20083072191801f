import { toDiskFailure } from '../data-directory/disk-failure.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { withPast } from '../publisher/engine/past.ts';
import type { Past } from '../publisher/engine/rollback.ts';
import { waitForLease } from '../publisher/lease.ts';
import { takePublisherLease } from '../publisher/publisher-lease.ts';
import { siteStanding } from '../publisher/ship/site-standing.ts';
import { openStore } from '../publisher/store/database.ts';

/** The publisher of a start that was killed ends by itself, after what it has in hand. */
const endsWithinMs = 10_000;

/**
 * Finishes the run that a publisher had decided when it died, so that nobody is served some of its
 * files and not the others. Needs no CMS. Answers whether there was one.
 *
 * @throws a Failure when another publisher goes on working, or the disk refuses
 */
export async function finishLastRun(
  data: DataDirectory,
  stop: AbortSignal,
  patienceMs = endsWithinMs,
): Promise<'nothing to do' | 'done'> {
  if (!mayBePending(data)) return 'nothing to do';
  const lease = await waitForLease(() => takePublisherLease(data), patienceMs, stop);
  try {
    const finish = async ({ runs, journal }: Past): Promise<'nothing to do' | 'done'> => {
      if (runs.pending() === undefined) return 'nothing to do';
      await journal.recover();
      return 'done';
    };
    return await withPast(data, finish, openStore);
  } catch (error) {
    throw toDiskFailure(error, { path: data.root, option: '--data' });
  } finally {
    lease.release();
  }
}

/** Looks without writing, as taking the lease would: a full disk keeps nobody from a site that is whole. */
function mayBePending(data: DataDirectory): boolean {
  try {
    return siteStanding(data).state === 'pending';
  } catch {
    // Of another version, or damaged: whoever opens it for good knows what to do.
    return true;
  }
}
