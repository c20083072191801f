import { pictureWords } from '../words/picture-words.ts';
import type { Draft, Fields } from './draft.ts';

/** The id of a file of the media library. */
export const pictureId = (index: number): string => `media-${String(index).padStart(6, '0')}`;

/** A picture field: one in three has a picture with words, one in three one that sets the mood. */
export function pictureOf({ plan, random, locale }: Draft): Fields | undefined {
  const kind = random.below(3);
  const file = pictureId(random.below(Math.max(1, plan.options.pictures)));
  const alt = random.pick(pictureWords)[locale];
  if (kind === 0 || plan.options.pictures === 0) return undefined;
  return { file, ...(kind === 1 ? { alt, decorative: false } : { decorative: true }) };
}
