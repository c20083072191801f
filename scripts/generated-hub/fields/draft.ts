import { addDays, type CalendarDate, type DocumentType, type Locale } from '@porchlight/shared';

import { referenceDay } from '../moments.ts';
import { idOf, type PlannedEntry } from '../plan/entry-plan.ts';
import type { HubPlan } from '../plan/hub-plan.ts';
import { type Random, randomOf } from '../random.ts';

/** What the fields of one language version are drawn from. */
export interface Draft {
  readonly plan: HubPlan;
  readonly entry: PlannedEntry;
  readonly locale: Locale;
  /** The same draws in every language, so that translations are of the same text. */
  readonly random: Random;
}

/** Fields as the CMS stores them. */
export type Fields = Readonly<Record<string, unknown>>;

export const draftOf = (plan: HubPlan, entry: PlannedEntry, locale: Locale): Draft => ({
  plan,
  entry,
  locale,
  random: randomOf(plan.options.seed, 'fields', entry.documentId),
});

/** One of the documents of a type; the first ones are the favourites. */
export const oneOf = ({ plan, random }: Draft, type: DocumentType): string =>
  idOf(type, Math.floor(plan.sizes[type] * random.fraction() ** 1.7));

/** A few of them, each once. */
export const someOf = (draft: Draft, type: DocumentType, count: number): readonly string[] => [
  ...new Set(Array.from({ length: count }, () => oneOf(draft, type))),
];

/** A day counted from the reference day. */
export const dayAt = (days: number): CalendarDate => addDays(referenceDay, days);
