import {
  homePath,
  type HubPage,
  type Locale,
  type Section,
  type SectionKind,
  toEvents,
  toEverything,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { settingsOf } from '../hub/settings.ts';
import { jsonLdText, websiteJsonLd } from '../outputs/json-ld/json-ld.ts';
import { siteNameOf } from '../outputs/site-words.ts';
import type { HomeSection } from './home-section.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';
import { toHomeSection } from './to-home-section.ts';

/** The home page: an editor's sections in their order, each with finished words. */
export interface HomePage {
  readonly frame: PageFrame;
  /** Texts for script elements of structured data. */
  readonly structuredData: readonly string[];
  readonly title: string;
  /** Without a hero the page's title is said to screen readers only. */
  readonly hasHero: boolean;
  readonly sections: readonly HomeSection[];
}

/** What stands on the home page until an editor has arranged it. */
const standardSections: readonly SectionKind[] = [
  'hero',
  'upcoming',
  'on-demand',
  'featured',
  'courses',
  'subscribe',
];

const plain = (kind: SectionKind): Section => ({ kind, items: [], image: undefined });

export function toHome(hub: HubReader, locale: Locale): HomePage {
  const arranged = arrangedPage(hub, locale);
  const settings = settingsOf(hub, locale);
  const siteName = siteNameOf(hub, locale);
  const title = arranged?.title ?? settings?.tagline ?? siteName;
  const description = arranged?.summary ?? settings?.tagline;
  const sections = (arranged?.sections ?? standardSections.map(plain)).flatMap(
    (section, index) =>
      toHomeSection(hub, locale, section, { id: `section-${index + 1}`, title }) ?? [],
  );
  const hero = sections.find(({ kind }) => kind === 'hero');
  return {
    structuredData: [jsonLdText(websiteJsonLd(locale, hub))],
    frame: toPageFrame(hub, locale, {
      path: homePath(locale),
      title: hero?.heading ?? title,
      description,
      feeds: [toEverything, toEvents],
      picture: hero?.kind === 'hero' ? hero.picture : undefined,
    }),
    title,
    hasHero: hero !== undefined,
    sections,
  };
}

function arrangedPage(hub: HubReader, locale: Locale): HubPage | undefined {
  const page = hub.ask('single', 'hub-page', locale);
  return page?.type === 'hub-page' ? page : undefined;
}
