import {
  expiryAfter,
  type Instant,
  now,
  type PreviewLink,
  previewMillis,
  previewPath,
} from '@porchlight/shared';

import { readEnvironment } from '../environment';
import type { PreviewShareRow } from './table';
import { signer } from './signature';

type Wanted = Pick<PreviewLink, 'status' | 'type' | 'documentId' | 'locale'>;

/** The address at which an editor looks at an entry for a while; undefined where no preview runs. */
export const linkTo = (wanted: Wanted): string | undefined =>
  addressOf({ ...wanted, expiresAt: expiryAfter(now(), previewMillis), share: undefined });

/** The address of what was shared, the same whenever it is asked for. */
export const linkOf = (share: PreviewShareRow, locale: PreviewLink['locale']): string | undefined =>
  addressOf({
    status: 'draft',
    type: share.type,
    documentId: share.entry,
    locale,
    expiresAt: share.expiresAt as Instant,
    share: share.share,
  });

function addressOf(link: PreviewLink): string | undefined {
  const { previewUrl } = readEnvironment();
  return previewUrl && new URL(previewPath(link, signer()), previewUrl).href;
}
