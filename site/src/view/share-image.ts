import type { Locale } from '@porchlight/shared';

import { cardSize, type SocialCard } from '../cards/social-card.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import type { PictureView } from './picture.ts';

/** The picture that a social network shows of a page. */
export interface ShareImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What a page's card says beside its title and the name of the site. */
export type CardFacts = Pick<SocialCard, 'kind' | 'note' | 'leaf'>;

export interface Shared {
  readonly title: string;
  readonly siteName: string;
  readonly facts: CardFacts | undefined;
  readonly picture: PictureView | undefined;
}

/** Social networks show a smaller picture as a stamp beside the title. */
const smallest = { width: 600, height: 315 } as const;

/**
 * The picture that an editor chose, where it is large enough; else the card. An event always has its
 * card: its date is what one has to see, and the title stands beside the picture anyway.
 */
export function toShareImage(
  hub: HubReader,
  locale: Locale,
  { title, siteName, facts = {}, picture }: Shared,
): ShareImage {
  const absolute = (path: string): string => new URL(path, hub.site.url).href;
  if (picture !== undefined && facts.leaf === undefined && isLarge(picture)) {
    const { src, width, height, alt } = picture;
    return { url: absolute(src), width, height, alt: alt || title };
  }
  const { kind, note, leaf } = facts;
  // One order, whoever gave the facts: the same card has to be the same question.
  const card: SocialCard = { locale, siteName, kind, title, note, leaf };
  return { url: absolute(hub.ask('social-card', card)), ...cardSize, alt: wordsOn(card) };
}

const isLarge = ({ width, height }: PictureView): boolean =>
  width >= smallest.width && height >= smallest.height;

const wordsOn = ({ siteName, kind, title, note, leaf }: SocialCard): string =>
  [kind, title, leaf && [leaf.week, leaf.day, leaf.month].join(' '), note, siteName]
    .filter((words) => words !== undefined && words !== '')
    .filter((words, index, all) => all.indexOf(words) === index)
    .join(' · ');
