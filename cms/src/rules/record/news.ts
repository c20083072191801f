import { type ChangeRecord, changesSince, type ToldValues } from '@porchlight/shared';

import type { GoneWith } from '../../store/public-record';
import { filesGone } from '../files/shown-files';
import { type FoundVersion, notedBefore } from './versions-found';

/** What became of one version. */
export interface News {
  readonly version: FoundVersion;
  readonly action: ChangeRecord['action'];
  readonly changes: ChangeRecord['changes'];
  readonly gone: GoneWith | null;
  /** What its readers know of it, should it come back. */
  readonly told: ToldValues | null;
}

/**
 * @param isStored whether it still exists, as a draft if it is public no more
 * @param forgotten its address, if that was a former one until now
 */
export function newsOf(
  version: FoundVersion,
  isStored: boolean,
  forgotten: string | undefined,
): News {
  const before = notedBefore(version);
  const told = before?.noted?.told ?? version.was?.told ?? null;
  const { is } = version;
  const document = is?.judgement().document;
  return {
    version,
    action: is === undefined ? (isStored ? 'unpublish' : 'delete') : 'publish',
    changes: told !== null && document !== undefined ? changesSince(told, document) : [],
    gone: goneWith(filesGone(before?.noted ?? null, is?.noted() ?? null), forgotten),
    told: is === undefined && isStored ? told : null,
  };
}

const goneWith = (media: readonly string[], redirect: string | undefined): GoneWith | null =>
  media.length === 0 && redirect === undefined
    ? null
    : {
        ...(media.length > 0 && { media }),
        ...(redirect !== undefined && { redirects: [redirect] }),
      };
