import {
  byCodeUnit,
  defaultLocale,
  type DocumentType,
  earlierOf,
  type Instant,
  laterOf,
  type Locale,
} from '@porchlight/shared';

import { atOffice, between, daysAfter, momentAfter, openingDay } from '../moments.ts';
import { type Random, randomOf } from '../random.ts';
import { type PlannedEvent, planEvent } from './event-plan.ts';
import type { HubOptions } from './hub-options.ts';
import { isOfEveryLanguage, type Revision } from './revision.ts';

export interface PlannedEntry {
  readonly type: DocumentType;
  /** Its place among those of its type. */
  readonly index: number;
  readonly documentId: string;
  /** In code-unit order of their languages. */
  readonly versions: readonly PlannedVersion[];
  readonly revision: Revision | undefined;
  /** For events. */
  readonly event: PlannedEvent | undefined;
}

export interface PlannedVersion {
  readonly documentId: string;
  readonly locale: Locale;
  readonly firstPublishedAt: Instant;
  /** When it was written last. */
  readonly writtenAt: Instant;
}

/** The id of a document; the order of ids is that of the numbers. */
export const idOf = (type: DocumentType, index: number): string =>
  `${type}-${String(index).padStart(6, '0')}`;

export function planEntry(type: DocumentType, index: number, options: HubOptions): PlannedEntry {
  const documentId = idOf(type, index);
  const random = randomOf(options.seed, 'plan', documentId);
  const { event, firstPublishedAt, revision } = storyOf(type, index, options, random);
  // A translation follows within a month.
  const latest = earlierOf(daysAfter(firstPublishedAt, 30), momentAfter(-0.01));
  const versions = localesOf(type, options, random).map((locale): PlannedVersion => {
    const isOriginal = locale === defaultLocale;
    const first = isOriginal ? firstPublishedAt : between(firstPublishedAt, latest, random);
    const isRevised = revision && (isOriginal || isOfEveryLanguage(revision));
    const writtenAt = isRevised ? laterOf(first, revision.at) : first;
    return { documentId, locale, firstPublishedAt: first, writtenAt };
  });
  return {
    type,
    index,
    documentId,
    versions: versions.sort((a, b) => byCodeUnit(a.locale, b.locale)),
    revision,
    event,
  };
}

interface Story {
  readonly event: PlannedEvent | undefined;
  readonly firstPublishedAt: Instant;
  readonly revision: Revision | undefined;
}

/** The frame of a hub is there from its first day; what is written comes more and more often. */
function storyOf(
  type: DocumentType,
  index: number,
  { entries }: HubOptions,
  random: Random,
): Story {
  if (type === 'event') return planEvent(index, entries, random);
  if (!isWritten(type))
    return {
      event: undefined,
      firstPublishedAt: momentAfter(openingDay + random.fraction()),
      revision: undefined,
    };
  const day = -2 - Math.floor((-openingDay - 20) * random.fraction() ** 1.3);
  const firstPublishedAt = atOffice(day, random);
  return { event: undefined, firstPublishedAt, revision: revisionAfter(firstPublishedAt, random) };
}

function revisionAfter(first: Instant, random: Random): Revision | undefined {
  const drawn = random.fraction();
  if (drawn > 0.15) return undefined;
  const at = between(first, momentAfter(0), random);
  return { kind: drawn < 0.015 ? 'address' : 'words', at };
}

const written: readonly DocumentType[] = [
  'news-article',
  'blog-post',
  'story',
  'course',
  'guide',
  'survey',
  'product',
  'page',
];

const isWritten = (type: DocumentType): boolean => written.includes(type);

/** What a page of any language needs is there in all of them; of the rest, one in ten is translated. */
function localesOf(type: DocumentType, { locales }: HubOptions, random: Random): readonly Locale[] {
  const others = locales.filter((locale) => locale !== defaultLocale);
  if (type === 'organization' || others.length === 0) return [defaultLocale];
  if (frame.includes(type)) return [defaultLocale, ...others];
  if (!random.chance(0.1)) return [defaultLocale];
  return [defaultLocale, ...random.some(others, random.between(1, others.length))];
}

const frame: readonly DocumentType[] = [
  'hub-page',
  'site-settings',
  'topic',
  'audience',
  'series',
  'place',
  'campaign',
  'page',
];
