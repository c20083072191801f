import { subjects } from '../words/subjects.ts';
import { filled, type Phrase } from '../words/phrase.ts';
import { sentences } from '../words/sentences.ts';
import { type BodySize, bodyOf } from './body.ts';
import { type Draft, type Fields, someOf } from './draft.ts';
import { pictureOf } from './picture.ts';
import { slugOf, slugWords } from './slug.ts';

/** A subject in one of the patterns for titles. */
export const titleOf = ({ random }: Draft, patterns: readonly Phrase[]): Phrase =>
  filled(random.pick(patterns), random.pick(subjects));

/** What every type with a page of its own has. */
export function commonFields(draft: Draft, title: Phrase, size: BodySize): Fields {
  const { entry, locale, random } = draft;
  return {
    title: title[locale],
    slug: slugOf(title, locale, entry.index),
    summary: random.pick(sentences)[locale],
    body: bodyOf(draft, size),
    image: pictureOf(draft),
    topics: someOf(draft, 'topic', random.between(1, 3)),
    audiences: someOf(draft, 'audience', random.between(0, 2)),
  };
}

/** What entries are gathered by has: a name of its own, and a sentence. */
export const namedFields = ({ locale, random }: Draft, name: Phrase): Fields => ({
  name: name[locale],
  slug: slugWords(name, locale),
  description: random.pick(sentences)[locale],
});

/** More often large than not, as the share says. */
export const sizeWith = ({ random }: Draft, shareOfLarge: number): BodySize =>
  random.chance(shareOfLarge) ? 'large' : 'small';
