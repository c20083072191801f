import { byCodeUnit, type Document, type Instant, isDated } from '@porchlight/shared';

import { recordingDayOf } from './recording-since.ts';
import { registrationOpensAt } from './registration-day.ts';
import { createShelf, firstWhere, type Shelf } from './shelf.ts';
import { isType } from './versions.ts';

/** A moment at which something about a document becomes untrue by itself. */
interface Boundary {
  readonly at: Instant;
  readonly documentId: string;
}

/** The moments at which the clock changes what is shown, in their order. */
export interface Boundaries {
  readonly replace: (before: Iterable<Document>, after: Iterable<Document>) => void;
  /** Documents that are another thing to a visitor at the second moment than at the first. */
  readonly crossed: (from: Instant, to: Instant) => ReadonlySet<string>;
  /** The first one after a moment. */
  readonly next: (moment: Instant) => Instant | undefined;
}

export function createBoundaries(): Boundaries {
  const counts = new Map<string, number>();
  const shelf: Shelf<Boundary> = createShelf(
    (a, b) => byCodeUnit(a.at, b.at) || byCodeUnit(a.documentId, b.documentId),
  );
  const entries = new Map<string, Boundary>();
  const count = (boundary: Boundary, by: 1 | -1): void => {
    const key = `${boundary.at} ${boundary.documentId}`;
    const was = counts.get(key) ?? 0;
    counts.set(key, was + by);
    if (was === 0) {
      entries.set(key, boundary);
      shelf.add(boundary);
    } else if (was + by === 0) {
      const known = entries.get(key);
      if (known !== undefined) shelf.remove(known);
      entries.delete(key);
      counts.delete(key);
    }
  };
  const after = (moment: Instant): number => firstWhere(shelf.entries(), ({ at }) => at > moment);
  return {
    replace: (before, now) => {
      for (const document of before) for (const each of boundariesOf(document)) count(each, -1);
      for (const document of now) for (const each of boundariesOf(document)) count(each, 1);
    },
    crossed: (from, to) =>
      new Set(
        shelf
          .entries()
          .slice(after(from), after(to))
          .map(({ documentId }) => documentId),
      ),
    next: (moment) => shelf.entries()[after(moment)]?.at,
  };
}

function boundariesOf(document: Document): readonly Boundary[] {
  if (!isType(document, 'event')) return [];
  const { schedule, documentId } = document;
  const edges = isDated(schedule) ? [schedule.startsAt, schedule.endsAt] : [];
  return [...edges, recordingDayOf(document), registrationOpensAt(document)].flatMap((at) =>
    at === undefined ? [] : [{ at, documentId }],
  );
}
