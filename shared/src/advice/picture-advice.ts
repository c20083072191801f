import type { Advice } from './advice.ts';
import type { Draft, DraftPicture } from './draft.ts';
import type { Surroundings } from './surroundings.ts';

/** What a screen reader says in one breath, in characters. */
const wordsLength = 150;

/** Words for a picture that do not help who cannot see it. */
export const pictureAdvice = (
  { pictures }: Draft,
  { fileNames }: Surroundings,
): readonly Advice[] =>
  pictures.flatMap((picture) => [
    ...likeItsFile(picture, fileNames.get(picture.media)),
    ...tooLong(picture),
  ]);

const likeItsFile = ({ field, alt }: DraftPicture, name: string | undefined): readonly Advice[] =>
  alt !== '' && name !== undefined && plain(alt) === plain(name)
    ? [{ code: 'picture-named-like-file', field, words: alt }]
    : [];

/** `IMG_1234.jpg` and "img 1234" are the same words. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.[a-z0-9]{2,4}$/, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();

function tooLong({ field, alt }: DraftPicture): readonly Advice[] {
  const { length } = Array.from(alt);
  return length > wordsLength ? [{ code: 'picture-words-long', field, length }] : [];
}
