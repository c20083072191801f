import {
  calendarPath,
  type DocumentType,
  eventFormats,
  facets,
  feedPath,
  isFeedType,
  type Locale,
  subscriptionsToType,
  type Subscription,
  toEverything,
  toFacet,
  toFormat,
  toRecordings,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { attributesOf, uidOf } from '../store/models';
import { type Row, table } from '../store/rows';

/** A feed or a calendar that carries an entry. */
export interface Carrier {
  /** What it gathers: everything, a type, a topic by its name, … */
  readonly of:
    | { readonly kind: 'all' | 'recordings' }
    | { readonly kind: 'type'; readonly type: DocumentType }
    | { readonly kind: 'format'; readonly format: string }
    | { readonly kind: 'facet'; readonly name: string };
  /** Paths on the site. */
  readonly feed?: string;
  readonly calendar?: string;
}

/** A topic, a place, …: what all of them have. */
interface Value {
  readonly name: string;
  readonly slug: string;
}

/** The feeds and calendars that carry the published version of an entry in one language. */
export async function carriersOf(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
  locale: Locale,
): Promise<readonly Carrier[]> {
  if (!isFeedType(type)) return [];
  const names: readonly string[] = attributesOf(strapi, type).map(([name]) => name);
  const gathered = Object.entries(relationOf).filter(([, relation]) => names.includes(relation));
  const row = await table(strapi, uidOf(type)).findOne({
    where: { documentId, locale, publishedAt: { $notNull: true } },
    populate: [
      ...gathered.map(([, relation]) => relation),
      ...(type === 'event' ? ['recording'] : []),
    ],
  });
  if (row === null) return [];
  const carrier = carrierIn(locale);
  const [toType] = subscriptionsToType(type);
  return [
    carrier({ kind: 'all' }, toEverything),
    ...(toType ? [carrier({ kind: 'type', type }, toType)] : []),
    ...(hasRecording(row) ? [carrier({ kind: 'recordings' }, toRecordings)] : []),
    ...eventFormats
      .filter((format) => type === 'event' && row['format'] === format)
      .map((format) => carrier({ kind: 'format', format }, toFormat(format))),
    ...facets.flatMap((facet) =>
      valuesOf(row[relationOf[facet]]).map(({ slug, name }) =>
        carrier({ kind: 'facet', name }, toFacet(facet, slug)),
      ),
    ),
  ];
}

/** The attribute through which documents are gathered by each facet. */
const relationOf = {
  topic: 'topics',
  audience: 'audiences',
  series: 'series',
  place: 'place',
  campaign: 'campaign',
} as const;

const valuesOf = (related: unknown): readonly Value[] =>
  [related].flat().filter((value): value is Value => typeof value === 'object' && value !== null);

const hasRecording = ({ recording }: Row): boolean =>
  (recording as { readonly state?: string } | null | undefined)?.state === 'ready';

const carrierIn =
  (locale: Locale) =>
  (of: Carrier['of'], { feed, calendar }: Subscription): Carrier => ({
    of,
    ...(feed && { feed: feedPath(feed, 'xml', locale) }),
    ...(calendar && { calendar: calendarPath(calendar, locale) }),
  });
