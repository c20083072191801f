import { type MediaRecord, type Variant, variantsOf } from '@porchlight/shared';

/** Every file of a picture; none when it is no picture, or one of unknown size. */
export function filesOf(record: MediaRecord): readonly Variant[] {
  const variants = variantsOf(record);
  return variants === undefined ? [] : [variants.jpeg, ...variants.webp, ...variants.avif];
}
