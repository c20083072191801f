import { pictureWords } from '../../words/picture-words.ts';
import { mediaShown } from '../media-shown.ts';
import { isWritten, oneOf, saveWords, versionWhere } from './choice.ts';
import type { Pick } from './pick.ts';

/**
 * An entry gets another picture or none, or a file that is shown is replaced: by the bytes of
 * another file of the library, so that they can be had.
 */
export const pickPicture: Pick = (state, random) => {
  const { library } = state;
  const version = versionWhere(state, random, isWritten);
  const file = oneOf(library, random);
  if (version === undefined || file === undefined) return undefined;
  if (random.chance(0.3)) {
    const shown = state.documents.flatMap((record) => [...mediaShown(record)]);
    const id = oneOf([...new Set(shown)], random);
    return id === undefined ? undefined : { action: 'replace-file', media: { ...file, id } };
  }
  const alt = random.pick(pictureWords)[version.locale];
  const image = random.pick([
    null,
    { file: file.id, alt, decorative: false },
    { file: file.id, decorative: true },
  ]);
  return saveWords(version, { image });
};
