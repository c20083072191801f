import { type Facet, facetListPath, type Locale } from '@porchlight/shared';

import { nameOf } from '../hub/document.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { pagePathOf } from './address.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { otherLanguage, type OtherLanguage } from './language.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';

/** Every value of a facet, by name. */
export interface FacetList {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly title: string;
  readonly lead: string;
  readonly values: readonly FacetValue[];
  readonly none: string;
}

export interface FacetValue {
  readonly name: string;
  readonly path: string;
  readonly language: OtherLanguage | undefined;
  readonly description: string | undefined;
  readonly isEmpty: boolean;
  /** `12 entries` */
  readonly entries: string;
}

export function toFacetList(hub: HubReader, facet: Facet, locale: Locale): FacetList {
  const words = pageWordsFor(locale).facet;
  const title = words.titles[facet];
  const lead = words.leads[facet];
  const path = facetListPath(facet, locale);
  return {
    frame: toPageFrame(hub, locale, { path, title, description: lead }),
    crumbs: toCrumbs(locale, title),
    title,
    lead,
    values: facetValues(hub, facet, locale),
    none: words.none,
  };
}

/** The values of a facet with how much is under each. */
export const facetValues = (hub: HubReader, facet: Facet, locale: Locale): readonly FacetValue[] =>
  hub.ask('facets', facet, locale).flatMap((documentId) => {
    const count = hub.ask('members', facet, documentId);
    const value = hub.ask('card', documentId, locale);
    if (value === undefined) return [];
    const description = 'description' in value ? value.description : undefined;
    return [
      {
        name: nameOf(value),
        path: pagePathOf(value),
        language: otherLanguage(value, locale),
        description,
        isEmpty: count === 0,
        entries: pageWordsFor(locale).facet.entries(count),
      },
    ];
  });
