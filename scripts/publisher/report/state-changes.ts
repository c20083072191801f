import type { RunRecord } from '../store/runs.ts';
import type { HeldReason, PublisherEvent } from './publisher-event.ts';
import type { SiteState } from './site-state.ts';

/**
 * What an operator should hear of between two looks at the site.
 *
 * @param told the run that was told of already
 */
export const changesBetween = (
  before: SiteState,
  after: SiteState,
  told: number | undefined,
): readonly PublisherEvent[] => [
  ...runsOfOthers(before, after, told),
  ...pinChanges(before, after),
  ...heldChanges(before, after),
  ...pictureChanges(before, after),
];

/** Commands of operators change the site too, beside the publisher. */
function runsOfOthers(
  { runs: [last] }: SiteState,
  { runs }: SiteState,
  told: number | undefined,
): readonly PublisherEvent[] {
  const later = runs.filter(({ run }) => run !== told && run > (last?.run ?? 0));
  return later.toReversed().flatMap(eventOf);
}

function eventOf(run: RunRecord): readonly PublisherEvent[] {
  switch (run.kind) {
    case 'rollback':
      return [{ event: 'rolled-back', run }];
    case 'repair':
      return [{ event: 'mended', run }];
    case 'change':
    case 'full':
      return [];
  }
}

function pinChanges(before: SiteState, after: SiteState): readonly PublisherEvent[] {
  if (before.pinnedAt === after.pinnedAt) return [];
  if (after.pinnedAt !== undefined) return [{ event: 'pinned', run: after.pinnedAt }];
  return before.pinnedAt === undefined ? [] : [{ event: 'unpinned', run: before.pinnedAt }];
}

function heldChanges(before: SiteState, after: SiteState): readonly PublisherEvent[] {
  const heldBack = after.heldBack.length;
  if (heldBack === 0) return before.heldBack.length === 0 ? [] : [{ event: 'let-go' }];
  const known = new Set(before.heldBack.map(nameOf));
  const reasons = after.heldBack.filter((each) => !known.has(nameOf(each)));
  return reasons.length === 0 ? [] : [{ event: 'held-back', heldBack, reasons }];
}

/** The same entry in a newer version is held back anew. */
export const nameOf = (held: HeldReason): string =>
  held.code === 'page-refused'
    ? held.path
    : `${held.documentId} (${held.locale}, change ${held.number})`;

function pictureChanges(before: SiteState, after: SiteState): readonly PublisherEvent[] {
  const known = new Set(before.pictureProblems);
  const problems = after.pictureProblems.filter((each) => !known.has(each));
  return problems.length === 0 ? [] : [{ event: 'picture-problem', problems }];
}
