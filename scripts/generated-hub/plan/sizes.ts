import type { DocumentType } from '@porchlight/shared';

/** With fewer, some type could have none. */
export const fewestEntries = 20;

export type Sizes = Readonly<Record<DocumentType, number>>;

/**
 * How many documents of each type a hub of so many entries has. Entries are what visitors find in
 * lists, and pages; what they are gathered by (topics, people, places …) comes on top and grows
 * slowly. A document counts once, whatever its languages.
 * @throws RangeError below {@link fewestEntries}.
 */
export function sizesOf(entries: number): Sizes {
  if (!Number.isInteger(entries) || entries < fewestEntries)
    throw new RangeError(`A generated hub has ${fewestEntries} entries or more, not ${entries}.`);
  const root = Math.sqrt(entries);
  const event = Math.round(entries * 0.45);
  const few = {
    survey: atLeastOne(root * 0.2),
    product: atLeastOne(root * 0.15),
    page: atLeastOne(root * 0.15),
  };
  const written = entries - event - few.survey - few.product - few.page;
  const rest = {
    'blog-post': atLeastOne(written * 0.28),
    story: atLeastOne(written * 0.23),
    course: atLeastOne(written * 0.1),
    guide: atLeastOne(written * 0.06),
  };
  const others = rest['blog-post'] + rest.story + rest.course + rest.guide;
  return {
    event,
    'news-article': written - others,
    ...rest,
    ...few,
    'hub-page': 1,
    'site-settings': 1,
    // A dozen for a hundred entries, forty for ten thousand.
    topic: Math.min(160, Math.round(12 * (entries / 100) ** 0.26)),
    audience: Math.min(12, 6 + Math.round(root * 0.05)),
    series: Math.min(190, 2 + Math.round(root * 0.4)),
    person: 5 + Math.round(root * 2),
    organization: 3 + Math.round(root * 0.5),
    place: 2 + Math.round(root * 0.4),
    campaign: Math.min(8, 2 + Math.round(root * 0.05)),
  };
}

const atLeastOne = (number: number): number => Math.max(1, Math.round(number));

/** Upcoming events: fifteen for a hundred entries, a hundred and fifty for ten thousand. */
export const upcomingOf = (entries: number): number =>
  Math.min(Math.round(Math.sqrt(entries) * 1.5), Math.floor(entries * 0.15));
