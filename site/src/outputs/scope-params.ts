import {
  calendarFacets,
  type CalendarCollection,
  type CancelPolicy,
  eventFormats,
  facets,
  type FeedScope,
} from '@porchlight/shared';

/** The parts of a route's address that are filled in, as Astro hands them over. */
type Params = Readonly<Record<string, string | undefined>>;

/** The feed that `topic/reading` names, or undefined when there can be none. */
export function facetFeedIn({ facet, slug }: Params): FeedScope | undefined {
  const known = facets.find((candidate) => candidate === facet);
  return known && slug !== undefined ? { kind: 'facet', facet: known, slug } : undefined;
}

/** The calendar that `topic/reading`, `topic/reading.keep` or `format/webinar` names. */
export function calendarIn({
  facet,
  file,
}: Params): { readonly scope: CalendarCollection; readonly cancelled: CancelPolicy } | undefined {
  const slug = file?.replace(/\.keep$/, '');
  if (slug === undefined) return undefined;
  const cancelled = slug === file ? 'marked' : 'kept';
  const known = calendarFacets.find((candidate) => candidate === facet);
  if (known !== undefined) return { scope: { kind: 'facet', facet: known, slug }, cancelled };
  const format = eventFormats.find((candidate) => candidate === slug);
  return facet === 'format' && format !== undefined
    ? { scope: { kind: 'format', format }, cancelled }
    : undefined;
}
