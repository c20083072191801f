import { phrase } from '../words/phrase.ts';
import { titles } from '../words/titles.ts';
import { commonFields, sizeWith, titleOf } from './common.ts';
import { type Draft, type Fields, someOf } from './draft.ts';

const correction = phrase(
  'An earlier version named the wrong branch.',
  'Una versión anterior nombraba otra sucursal.',
  'ذكرت نسخة سابقة فرعًا آخر.',
);

/** A news article is short more often than a blog post. */
export const articleFields =
  (type: 'news-article' | 'blog-post', shareOfLarge: number) =>
  (draft: Draft): Fields => {
    const { random, locale } = draft;
    return {
      ...commonFields(draft, titleOf(draft, titles[type]), sizeWith(draft, shareOfLarge)),
      authors: someOf(draft, 'person', random.between(1, 2)),
      publicationName: random.chance(0.2) ? 'Next' : undefined,
      correctionNote: random.chance(0.02) ? correction[locale] : undefined,
    };
  };
