import { type Body, listPath, type Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import { type CardSection, toRelated } from './card-section.ts';
import { type CardView, referredCards } from './card.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { documentAt } from './document-at.ts';
import { documentFrame } from './document-frame.ts';
import { filedUnder } from './filed-under.ts';
import type { LinkGroup } from './links.ts';
import type { PageFrame } from './page-frame.ts';
import { type PictureView, toPicture } from './picture.ts';
import { type DayView, publicationDay } from './publication.ts';

/** A reading list that mixes types, to be taken in order. */
export interface GuidePage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly kind: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly credit: string | undefined;
  readonly published: DayView;
  readonly size: string;
  readonly picture: PictureView | undefined;
  readonly body: Body;
  readonly contents: {
    readonly heading: string;
    readonly parts: readonly CardView[];
    readonly empty: string;
  };
  readonly filedUnder: readonly LinkGroup[];
  readonly related: CardSection | undefined;
}

export function toGuidePage(hub: HubReader, path: string, locale: Locale): GuidePage {
  const guide = documentAt(hub, path, locale, 'guide');
  const words = pageWordsFor(locale);
  const parts = referredCards(hub, guide.items, locale);
  const picture = toPicture(hub, guide.image, locale);
  return {
    frame: documentFrame(hub, guide, { description: guide.summary, picture, kind: 'article' }),
    crumbs: toCrumbs(locale, guide.title, {
      words: words.list.titles.guide,
      path: listPath('guide', locale),
    }),
    kind: wordsFor(locale).kind.guide,
    title: guide.title,
    summary: guide.summary,
    credit: guide.partnerCredit,
    published: publicationDay(guide, locale),
    size: words.guide.steps(parts.length),
    picture,
    body: guide.body,
    contents: { heading: words.guide.contents, parts, empty: words.guide.empty },
    filedUnder: filedUnder(hub, guide, locale),
    related: toRelated(hub, guide.documentId, locale, words.article.readOn),
  };
}
