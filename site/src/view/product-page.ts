import { type Body, listPath, type Locale, markSigns } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import { type CardSection, toCardSection } from './card-section.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { documentAt } from './document-at.ts';
import { documentFrame } from './document-frame.ts';
import { filedUnder } from './filed-under.ts';
import type { LinkGroup, LinkView } from './links.ts';
import { organizationName } from './organization-name.ts';
import type { PageFrame } from './page-frame.ts';
import { type PictureView, toPicture } from './picture.ts';

/** A product, its mark and its owner. */
export interface ProductPage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly kind: string;
  readonly name: string;
  /** `®` and its like, set small after the name. */
  readonly mark: string | undefined;
  readonly summary: string | undefined;
  readonly owner: string | undefined;
  readonly website: LinkView | undefined;
  readonly picture: PictureView | undefined;
  readonly body: Body;
  readonly filedUnder: readonly LinkGroup[];
  readonly others: CardSection | undefined;
}

export function toProductPage(hub: HubReader, path: string, locale: Locale): ProductPage {
  const product = documentAt(hub, path, locale, 'product');
  const words = pageWordsFor(locale);
  const { title: name, mark, summary, url, body } = product;
  const owner = organizationName(hub, product.owner, locale);
  const others = hub
    .ask('list', { types: ['product'], locale, limit: 4 })
    .filter((id) => id !== product.documentId);
  const picture = toPicture(hub, product.image, locale);
  const all = { words: words.list.titles.product, path: listPath('product', locale) };
  return {
    frame: documentFrame(hub, product, { description: summary, picture }),
    crumbs: toCrumbs(locale, name, all),
    kind: wordsFor(locale).kind.product,
    name,
    mark: markSigns[mark] || undefined,
    summary,
    owner: owner && words.product.owner(owner),
    website: url === undefined ? undefined : { words: words.product.website(name), path: url },
    picture,
    body,
    filedUnder: filedUnder(hub, product, locale),
    others: toCardSection(hub, others.slice(0, 3), locale, {
      id: 'others',
      heading: words.product.others,
      more: { ...all, words: words.list.all.product },
    }),
  };
}
