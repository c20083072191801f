import { type Locale, markSigns } from '@porchlight/shared';

import type { Card } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { rememberingAsks } from '../outputs/remembering-asks.ts';
import { type Words, wordsFor } from '../text/words.ts';
import { pagePathOf, hostOf } from './address.ts';
import { durationWords } from './duration.ts';
import { featuredKindOf, kindOf } from './kind.ts';
import { otherLanguage, type OtherLanguage } from './language.ts';
import { organizationName } from './organization-name.ts';
import { type PictureView, toPicture } from './picture.ts';

/** A short fact with its name: "Length: 90 minutes". */
export interface Fact {
  readonly label: string;
  readonly words: string;
}

/** The ground of a typographic card. */
export type Tone = 'teal' | 'brick' | 'plum' | 'moss';

/** Any document, as lists and sections show it. */
export interface CardView {
  readonly id: string;
  readonly type: Card['type'];
  readonly kind: string | undefined;
  /** Who it is from: an organization, a provider, another site. */
  readonly source: string | undefined;
  readonly title: string;
  /** `®` and its like, set small after the title. */
  readonly mark: string | undefined;
  readonly path: string;
  readonly summary: string | undefined;
  /** Set when the document is not in the page's language. */
  readonly language: OtherLanguage | undefined;
  readonly picture: PictureView | undefined;
  readonly facts: readonly Fact[];
  /** For the typographic card that stands where there is no picture. */
  readonly tone: Tone;
  readonly glyph: string;
}

export interface CardOptions {
  /** An editor's own words for what it is; they win. */
  readonly label?: string | undefined;
  /** Chosen by an editor for a prominent place. */
  readonly featured?: true;
}

/** The very same view again, as long as nothing it is made of is another. */
export const toCardView = (
  hub: HubReader,
  card: Card,
  locale: Locale,
  options: CardOptions = noOptions,
): CardView =>
  options === noOptions ? remembered(card, hub, locale) : cardViewOf(hub, card, locale, options);

const noOptions: CardOptions = {};

const remembered = rememberingAsks((card: Card, hub, locale: Locale) =>
  cardViewOf(hub, card, locale, noOptions),
);

function cardViewOf(
  hub: HubReader,
  card: Card,
  locale: Locale,
  { label, featured }: CardOptions,
): CardView {
  const words = wordsFor(locale);
  return {
    id: card.documentId,
    type: card.type,
    kind: label ?? (featured ? featuredKindOf : kindOf)(hub, card, words),
    source: sourceOf(hub, card, words),
    title: 'title' in card ? card.title : card.name,
    mark: ('mark' in card && markSigns[card.mark]) || undefined,
    path: pagePathOf(card),
    summary: 'summary' in card ? card.summary : undefined,
    language: otherLanguage(card, locale),
    picture: 'image' in card ? toPicture(hub, card.image, locale) : undefined,
    facts: factsOf(card, words),
    tone: toneOf(card),
    glyph: glyphOf(card),
  };
}

/** The cards of a list, in its order. */
export const cardsOf = (
  hub: HubReader,
  ids: readonly string[],
  locale: Locale,
  options?: CardOptions,
): readonly CardView[] =>
  ids.flatMap((id) => {
    const card = hub.ask('card', id, locale);
    return card === undefined ? [] : [toCardView(hub, card, locale, options)];
  });

/** An entry of an ordered list that mixes types, as guides and sections have them. */
interface Reference {
  readonly target: { readonly documentId: string };
  readonly label?: string | undefined;
}

/** The cards of such a list. What is not published just now is left out and comes back by itself. */
export const referredCards = (
  hub: HubReader,
  references: readonly Reference[],
  locale: Locale,
  options: Pick<CardOptions, 'featured'> = {},
): readonly CardView[] =>
  references.flatMap(({ target, label }) =>
    cardsOf(hub, [target.documentId], locale, { ...options, label }),
  );

function sourceOf(hub: HubReader, card: Card, words: Words): string | undefined {
  switch (card.type) {
    case 'story':
      return organizationName(hub, card.organization, card.locale);
    case 'course':
      return organizationName(hub, card.provider, card.locale);
    case 'news-article':
    case 'blog-post':
      return card.externalUrl && words.frame.onHost(hostOf(card.externalUrl));
    default:
      return undefined;
  }
}

function factsOf(card: Card, words: Words): readonly Fact[] {
  if (card.type !== 'course') return [];
  const { length, level, levels } = words.course;
  return [
    ...(card.lengthMinutes === undefined
      ? []
      : [{ label: length, words: durationWords(card.lengthMinutes, words) }]),
    { label: level, words: levels[card.level] },
  ];
}

/** Cards stand beside each other by the dozen, so their grounds differ; each keeps its own. */
const tones: readonly [Tone, ...Tone[]] = ['teal', 'plum', 'moss', 'brick'];

const toneOf = ({ documentId }: Card): Tone => tones[sumOf(documentId) % tones.length] ?? tones[0];

const sumOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);

function glyphOf(card: Card): string {
  switch (card.type) {
    case 'story':
      return card.storyKind === 'social-post' ? '#' : '“';
    case 'blog-post':
      return '“';
    case 'news-article':
      return '¶';
    case 'survey':
      return '%';
    case 'event':
    case 'course':
      return initialOf(card.title) ?? '&';
    default:
      return '&';
  }
}

/** The first letter or digit of a title, as large as the card. */
const initialOf = (title: string): string | undefined =>
  /[\p{L}\p{N}]\p{M}*/u.exec(title)?.[0].toLocaleUpperCase('en');
