import { personName, roles } from '../words/people.ts';
import { same } from '../words/phrase.ts';
import { sentences } from '../words/sentences.ts';
import { slugWords } from './slug.ts';
import { type Draft, type Fields, oneOf } from './draft.ts';
import { pictureOf } from './picture.ts';

export function personFields(draft: Draft): Fields {
  const { entry, locale, random } = draft;
  const name = personName(entry.index);
  return {
    name,
    slug: slugWords(same(name), locale),
    suffixes: random.chance(0.2) ? 'MLIS' : undefined,
    role: random.pick(roles)[locale],
    organization: oneOf(draft, 'organization'),
    bio: random.pick(sentences)[locale],
    photo: pictureOf(draft),
  };
}
