import { type Instant, phaseAt } from '@porchlight/shared';

import type { PublicationRow } from '../../store/public-record';
import type { DatedVersion } from './dated-versions';

/**
 * The versions of events that are not over and read otherwise than when they were published, though
 * nobody edited them: with the digest they have now.
 */
export const movedVersions = (
  versions: readonly DatedVersion[],
  moment: Instant,
): readonly PublicationRow[] =>
  versions
    .filter(({ event }) => phaseAt(event.schedule, moment).name !== 'ended')
    .filter(({ digest, publication }) => digest !== publication.digest)
    .map(({ digest, publication }) => ({ ...publication, digest }));
