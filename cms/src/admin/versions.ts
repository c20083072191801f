import type { ListedVersion } from '../versions/routes';
import { momentWords, type Words } from './words/words';

/** `30 Jan 2031, 15:00: published by Ana Ruiz`. */
export function lineOf({ at, action, origin, personName }: ListedVersion, words: Words): string {
  const { deeds, whence } = words.versions;
  return `${momentWords(at)}: ${deeds[action]} ${whence(origin, personName)}`;
}
