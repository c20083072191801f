import { a, bullets, figure, h2, p, quote, strong } from '../../seed/write.ts';
import { headings } from '../words/headings.ts';
import { phrase } from '../words/phrase.ts';
import { pictureWords } from '../words/picture-words.ts';
import { sentences } from '../words/sentences.ts';
import type { Draft } from './draft.ts';
import { pictureId } from './picture.ts';

/** About how many bytes of JSON a body has. */
const bodySizes = { small: 1_500, large: 6_000 } as const;
export type BodySize = keyof typeof bodySizes;

const more = phrase('See what is coming up', 'Mira lo que viene', 'شاهدوا ما هو قادم');

/** Rich text: an opening, then sections of several shapes until there is enough. */
export function bodyOf(draft: Draft, size: BodySize): readonly object[] {
  const blocks: object[] = [paragraph(draft, 3)];
  // Measured in English, so that every language has the same blocks.
  let bytes = 340;
  while (bytes < bodySizes[size] - 100) {
    const part = section(draft);
    blocks.push(...part.blocks);
    bytes += part.bytes;
  }
  return blocks;
}

function section(draft: Draft): { readonly blocks: readonly object[]; readonly bytes: number } {
  const { random, locale, plan } = draft;
  const heading = h2(random.pick(headings)[locale]);
  switch (random.below(plan.options.pictures === 0 ? 4 : 5)) {
    case 0:
      return { blocks: [heading, bullets(...texts(draft, 3))], bytes: 600 };
    case 1:
      return { blocks: [quote(...texts(draft, 1)), paragraph(draft, 3)], bytes: 480 };
    case 2: {
      const [first = '', second = ''] = texts(draft, 2);
      const link = a(more[locale], locale === 'en' ? '/events/' : `/${locale}/events/`);
      return { blocks: [heading, p(strong(first), ` ${second} `, link, '.')], bytes: 510 };
    }
    case 3:
      return { blocks: [heading, paragraph(draft, 4)], bytes: 480 };
    default: {
      const file = pictureId(random.below(plan.options.pictures));
      const shown = figure(file, random.pick(pictureWords)[locale]);
      return { blocks: [shown, paragraph(draft, 4)], bytes: 460 };
    }
  }
}

const paragraph = (draft: Draft, count: number): object => p(texts(draft, count).join(' '));

const texts = ({ random, locale }: Draft, count: number): readonly string[] =>
  Array.from({ length: count }, () => random.pick(sentences)[locale]);
