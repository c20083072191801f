import { fileURLToPath } from 'node:url';

import { type Instant, instantFromMillis, millisOf } from '@porchlight/shared';

import type { DataDirectory } from '../../data-directory/layout.ts';
import { runBeside } from '../../processes/run-beside.ts';
import { forgetCards } from '../cards/forget-cards.ts';
import type { Audit } from '../engine/audit.ts';
import type { Works } from '../engine/works.ts';
import { type Lease, LeaseHeld, takeLease } from '../lease.ts';
import type { MediaWorkshop } from '../media/media-workshop.ts';
import { auditLeaseFile } from './audit-works.ts';

/** What came of a night's work. */
export interface Night {
  /** Undefined when there was nothing to compare, or another audit was at work. */
  readonly audit: Audit | undefined;
  /** Files of pictures that nothing published needs, and that are gone now: sizes and social cards. */
  readonly forgotten: readonly string[];
}

export interface NightSettings {
  readonly works: Pick<Works, 'content' | 'store' | 'ledger' | 'cards' | 'place'>;
  readonly workshop: Pick<MediaWorkshop, 'forgetUnused'>;
  readonly data: DataDirectory;
  readonly clock: () => Instant;
}

/** What was made lately may be of a hub that is built beside this one, from the same cache. */
const youngForMs = 7 * 24 * 3_600_000;

/** Rendering a hundred thousand pages takes minutes. */
const auditDeadlineMs = 3_600_000;

const program = fileURLToPath(new URL('audit-process.ts', import.meta.url));

/** Proves the site and mends it, in a process of its own, and forgets pictures. */
export async function spendNight(
  { works, workshop, data, clock }: NightSettings,
  stop: AbortSignal,
): Promise<Night> {
  const audit = await auditAlone(data, stop);
  stop.throwIfAborted();
  const madeBefore = instantFromMillis(millisOf(clock()) - youngForMs);
  const pictures = await workshop.forgetUnused(works.content.media(), madeBefore);
  return { audit, forgotten: [...pictures, ...forgetCards(works, clock())] };
}

async function auditAlone(data: DataDirectory, stop: AbortSignal): Promise<Audit | undefined> {
  const lease = leaseOf(data);
  if (lease === undefined) return undefined;
  try {
    const work = {
      title: 'The audit',
      program,
      about: data.root,
      assignment: data.root,
      deadlineMs: auditDeadlineMs,
    };
    return (JSON.parse(await runBeside(work, stop)) as Audit | null) ?? undefined;
  } finally {
    lease.release();
  }
}

function leaseOf(data: DataDirectory): Lease | undefined {
  try {
    return takeLease(auditLeaseFile(data));
  } catch (error) {
    if (error instanceof LeaseHeld) return undefined;
    throw error;
  }
}
