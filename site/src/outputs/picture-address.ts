import { type Variant, variantsOf } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { addressOf } from './address.ts';

/** The one size of a picture that every program can show, or undefined when there is no picture. */
export function plainPicture(media: string | undefined, hub: HubReader): Variant | undefined {
  const record = media === undefined ? undefined : hub.ask('media', media);
  return record && variantsOf(record)?.jpeg;
}

/** The full address of a picture. */
export function pictureAddress(media: string | undefined, hub: HubReader): string | undefined {
  const picture = plainPicture(media, hub);
  return picture && addressOf(picture.path, hub.site);
}
