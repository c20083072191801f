import type { ListQuery, Question } from './questions.ts';

/**
 * Where to look for what could change an answer. `Library.change` says which of these keys an edit
 * touches; only questions with a touched key need to be asked again.
 *
 * - `doc:<id>`: anything about this document, in any language
 * - `type:<type>`: any document of this type
 * - `month:<type>:<month>`, `year:<type>:<year>`: those of this type that belong to a month or year
 * - `periods:<type>`: which months and years have documents of this type in them
 * - `topic:<id>`, `audience:<id>`, `person:<id>` and so on: any document under this value
 * - `facet:<facet>`: which values of this facet documents are under
 * - `order <any of these>`: only which documents are there and in which order, whatever they say
 * - `path:<path>`, `redirects`: whose address this is, and any of them
 * - `next:<id>`: whether this is the next event
 * - `related:<id>`: what stands near a document among those that have something in common with it
 * - `media:<id>`, `changes`: records of the snapshot that are not documents
 * - `clock`: the moment
 */
export function keysOf(question: Question): readonly string[] {
  switch (question[0]) {
    case 'at-path':
    case 'redirect':
      return [`path:${question[1]}`];
    case 'document':
    case 'card':
    case 'label':
    case 'translations':
    case 'phase':
    case 'registration-day-came':
    case 'changes':
    case 'recording-since':
      return [`doc:${question[1]}`];
    case 'list':
    case 'count':
    case 'any':
    case 'new-days':
      return placesOf(question[1]).map(orderIn);
    case 'agenda':
      return placesOf({ types: ['event'], ...question[1] });
    case 'recordings':
      return placesOf({ types: ['event'], ...question[1] }).map(orderIn);
    case 'months':
    case 'month-place':
    case 'years':
      return [`periods:${question[1]}`];
    case 'pages':
      return [`year:${question[1]}:${question[2]}`];
    case 'single':
      return [`type:${question[1]}`];
    case 'facets-with-events':
      return [`type:${question[1]}`, `facet:${question[1]}`, orderIn('type:event')];
    case 'members':
      return [orderIn(`${question[1]}:${question[2]}`)];
    case 'facets':
      return [`type:${question[1]}`, `facet:${question[1]}`];
    case 'is-next':
      return [`next:${question[1]}`];
    case 'nearest-month':
    case 'undated':
      return [orderIn('type:event')];
    case 'related':
      return [`related:${question[1]}`];
    case 'media':
      return [`media:${question[1]}`];
    case 'changed-events':
      return ['changes'];
    case 'redirects':
      return ['redirects'];
    case 'next-change':
      return [orderIn('type:event'), 'type:course', 'type:site-settings', 'clock'];
    case 'social-card':
      // The address comes from the question alone.
      return [];
    case 'moment':
    case 'day':
      return ['clock'];
  }
}

/** A list under a facet is touched only through that facet; any other by each type it holds. */
function placesOf({ facet, types, month }: ListKind): readonly string[] {
  if (facet !== undefined) return [`${facet.facet}:${facet.documentId}`];
  return types.map((type) => (month === undefined ? `type:${type}` : `month:${type}:${month}`));
}

/** The key of what only looks at who stands in a place, and in which order. */
export const orderIn = (place: string): string => `order ${place}`;

type ListKind = Pick<ListQuery, 'facet' | 'types' | 'month'>;
