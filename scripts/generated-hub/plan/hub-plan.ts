import {
  byCodeUnit,
  defaultLocale,
  documentTypes,
  type Instant,
  type Locale,
} from '@porchlight/shared';

import { atOffice } from '../moments.ts';
import { randomOf } from '../random.ts';
import { planEntry, type PlannedEntry, type PlannedVersion } from './entry-plan.ts';
import type { HubOptions } from './hub-options.ts';
import { type Sizes, sizesOf } from './sizes.ts';

/** What a hub is made of: small enough to be held for a hundred thousand entries. */
export interface HubPlan {
  readonly options: HubOptions;
  readonly sizes: Sizes;
  /** In the order of a snapshot. */
  readonly entries: readonly PlannedEntry[];
  readonly gone: readonly GoneEntry[];
  /** What is noted of the writing, the oldest first: the number of each is its place, from 1 on. */
  readonly numbers: ReadonlyMap<PlannedVersion | GoneEntry, number>;
}

/** An entry that was withdrawn; its address is all that is left. */
export interface GoneEntry {
  readonly type: 'event' | 'news-article';
  readonly documentId: string;
  readonly slug: string;
  readonly locale: Locale;
  readonly writtenAt: Instant;
}

/** Plans a hub: which entries it has, in which languages, published and changed when. */
export function planHub(options: HubOptions): HubPlan {
  const sizes = sizesOf(options.entries);
  const entries = documentTypes
    .toSorted(byCodeUnit)
    .flatMap((type) =>
      Array.from({ length: sizes[type] }, (_, index) => planEntry(type, index, options)),
    );
  const gone = Array.from({ length: Math.ceil(options.entries / 500) }, (_, index) =>
    planGone(index, options),
  );
  const rows = [...entries.flatMap(({ versions }) => versions), ...gone].sort(
    (a, b) =>
      byCodeUnit(a.writtenAt, b.writtenAt) ||
      byCodeUnit(a.documentId, b.documentId) ||
      byCodeUnit(a.locale, b.locale),
  );
  const numbers = new Map(rows.map((row, index) => [row, index + 1]));
  return { options, sizes, entries, gone, numbers };
}

function planGone(index: number, { seed }: HubOptions): GoneEntry {
  const random = randomOf(seed, 'gone', index);
  const type = random.pick(['event', 'news-article'] as const);
  const slug = `withdrawn-${index}`;
  return {
    type,
    documentId: `${type}-${slug}`,
    slug,
    locale: defaultLocale,
    writtenAt: atOffice(-random.between(20, 2_000), random),
  };
}
