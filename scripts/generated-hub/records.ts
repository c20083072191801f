import { type DocumentRecord, type Head, laterOf, snapshotFormat } from '@porchlight/shared';

import { draftOf } from './fields/draft.ts';
import { fieldsOf } from './fields/fields-of.ts';
import { siteName } from './fields/site-settings.ts';
import type { PlannedEntry, PlannedVersion } from './plan/entry-plan.ts';
import type { GoneEntry, HubPlan } from './plan/hub-plan.ts';

/** The head of a planned hub, and its documents, each made when it is asked for. */

export function headOf({ entries, numbers, options }: HubPlan): Head {
  const counts = new Map<string, number>();
  for (const { type, versions } of entries)
    counts.set(type, (counts.get(type) ?? 0) + versions.length);
  return {
    format: snapshotFormat,
    number: numbers.size,
    at: [...numbers.keys()].map(({ writtenAt }) => writtenAt).reduce(laterOf),
    site: {
      name: siteName,
      url: 'https://hub.example',
      uidDomain: 'hub.example',
      tagAuthority: 'hub.example,2019-09-01',
      locales: [...options.locales],
    },
    counts: Object.fromEntries(counts),
  };
}

/** In the order of a snapshot. */
export function* documentsOf(plan: HubPlan): Generator<DocumentRecord> {
  for (const entry of plan.entries)
    for (const version of entry.versions) yield recordOf(plan, entry, version);
}

export const recordOf = (
  plan: HubPlan,
  entry: PlannedEntry,
  version: PlannedVersion,
): DocumentRecord => ({
  type: entry.type,
  documentId: entry.documentId,
  locale: version.locale,
  number: numberOf(plan, version),
  firstPublishedAt: version.firstPublishedAt,
  // Of the languages together, as an export says it.
  revisedAt: entry.versions.map(({ writtenAt }) => writtenAt).reduce(laterOf),
  fields: { ...fieldsOf(draftOf(plan, entry, version.locale)) },
});

export function numberOf({ numbers }: HubPlan, row: PlannedVersion | GoneEntry): number {
  const number = numbers.get(row);
  if (number === undefined) throw new RangeError(`${row.documentId} is not in this plan.`);
  return number;
}
