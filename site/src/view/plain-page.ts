import { type Body, dateWords, type Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { documentAt } from './document-at.ts';
import { documentFrame } from './document-frame.ts';
import type { PageFrame } from './page-frame.ts';
import { type PictureView, toPicture } from './picture.ts';

/** A page of its own: about, accessibility, privacy. */
export interface PlainPage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly title: string;
  readonly summary: string | undefined;
  readonly lastReviewed: string | undefined;
  readonly picture: PictureView | undefined;
  readonly body: Body;
}

export function toPlainPage(hub: HubReader, path: string, locale: Locale): PlainPage {
  const page = documentAt(hub, path, locale, 'page');
  const { title, summary, lastReviewedOn, body } = page;
  const { lastReviewed } = pageWordsFor(locale).page;
  const picture = toPicture(hub, page.image, locale);
  return {
    frame: documentFrame(hub, page, { description: summary, picture }),
    crumbs: toCrumbs(locale, title),
    title,
    summary,
    lastReviewed: lastReviewedOn && lastReviewed(dateWords(lastReviewedOn, locale, 'plain')),
    picture,
    body,
  };
}
