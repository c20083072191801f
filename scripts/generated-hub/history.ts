import {
  byCodeUnit,
  type ChangeRecord,
  changesBetween,
  describeIssue,
  type Document,
  documentPath,
  type DocumentRecord,
  parseDocument,
  type RedirectRecord,
} from '@porchlight/shared';

import { beforeRevision } from './fields/before-revision.ts';
import type { Fields } from './fields/draft.ts';
import type { PlannedVersion } from './plan/entry-plan.ts';
import type { HubPlan } from './plan/hub-plan.ts';
import type { Revision } from './plan/revision.ts';
import { numberOf, recordOf } from './records.ts';

/** What a planned hub remembers: addresses that were given up, and what readers were told. */

/** In the order of a snapshot. */
export function redirectsOf(plan: HubPlan): readonly RedirectRecord[] {
  const moved = revised(plan, (kind) => kind === 'address').map(({ version, before, after }) => ({
    from: pathOf(before),
    to: pathOf(after),
    at: version.writtenAt,
  }));
  const gone = plan.gone.map((entry) => ({
    from: pathOf(entry),
    gone: true as const,
    at: entry.writtenAt,
  }));
  return [...moved, ...gone].sort((a, b) => byCodeUnit(a.from, b.from));
}

/** In the order of a snapshot. */
export function changesOf(plan: HubPlan): readonly ChangeRecord[] {
  const told = revised(plan, () => true).map(({ version, before, after }) =>
    changeOf(plan, version, after.type, 'publish', changesBetween(before, after)),
  );
  const withdrawn = plan.gone.map((entry) => changeOf(plan, entry, entry.type, 'unpublish', []));
  return [...told, ...withdrawn].sort((a, b) => a.number - b.number);
}

const changeOf = (
  plan: HubPlan,
  row: Parameters<typeof numberOf>[1],
  type: ChangeRecord['type'],
  action: ChangeRecord['action'],
  changes: ChangeRecord['changes'],
): ChangeRecord => ({
  number: numberOf(plan, row),
  at: row.writtenAt,
  type,
  documentId: row.documentId,
  locale: row.locale,
  action,
  changes,
});

/** A language version that was revised after it was public. */
interface Revised {
  readonly version: PlannedVersion;
  readonly before: Document;
  readonly after: Document;
}

function* revised(
  plan: HubPlan,
  isWanted: (kind: Revision['kind']) => boolean,
): Generator<Revised> {
  for (const entry of plan.entries) {
    const { revision, versions } = entry;
    if (revision === undefined || !isWanted(revision.kind)) continue;
    for (const version of versions.filter((each) => each.writtenAt > each.firstPublishedAt)) {
      const record = recordOf(plan, entry, version);
      const fields = withoutUntold(record.fields);
      const before = beforeRevision(revision, fields);
      if (before === undefined) continue;
      const read = (each: Fields): Document => parsed({ ...record, fields: { ...each } });
      yield { version, before: read(before), after: read(fields) };
    }
  }
}

/** Fields that no type needs and that readers are never told of: reading them takes the longest. */
const untold: readonly string[] = [
  'body',
  'summary',
  'image',
  'topics',
  'audiences',
  'authors',
  'presenters',
  'languages',
  'accessibilityOffers',
  'materials',
  'accommodationsContact',
  'organizerContact',
];

const withoutUntold = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !untold.includes(name)));

function parsed(record: DocumentRecord): Document {
  const read = parseDocument(record);
  if (!read.ok) throw new Error(read.problem.map(describeIssue).join('\n'));
  return read.value;
}

function pathOf(entry: Document | HubPlan['gone'][number]): string {
  const path = 'slug' in entry ? documentPath(entry) : undefined;
  if (path === undefined) throw new RangeError(`${entry.documentId} has no page.`);
  return path;
}
