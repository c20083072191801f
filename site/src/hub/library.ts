import {
  byCodeUnit,
  type ChangeRecord,
  type DocumentType,
  type Event,
  type Instant,
  type Locale,
  type MediaRecord,
  type RedirectRecord,
  type SiteIdentity,
  type Snapshot,
} from '@porchlight/shared';

import { answersFrom } from './answers.ts';
import { createBoundaries } from './boundaries.ts';
import { createChanges } from './changes.ts';
import type { Clock, Hub } from './hub.ts';
import { nextEvent } from './lists.ts';
import { createPeriods } from './periods.ts';
import { createPublished, type Shift, type VersionId } from './published.ts';
import { concernedBy } from './related.ts';
import { createRecordings } from './recordings.ts';
import { remembering } from './remembering.ts';
import { createShelves } from './shelves.ts';
import { standingOf } from './standing.ts';
import { touchedByShift } from './touched-keys.ts';
import { noVersions } from './versions.ts';

/** What is different from the state before: what came or is another now, and what went. */
export interface Edit {
  /** As exported; every version of a touched document, or only those that changed. */
  readonly documents: readonly unknown[];
  readonly goneDocuments: readonly VersionId[];
  readonly media: readonly MediaRecord[];
  readonly goneMedia: readonly string[];
  readonly redirects: readonly RedirectRecord[];
  /** The addresses whose redirects went. */
  readonly goneRedirects: readonly string[];
  readonly changes: readonly ChangeRecord[];
}

/** Everything published, kept in order while it changes. */
export interface Library {
  /** What is published now, at the library's moment; good until the next change. */
  readonly hub: () => Hub;
  /**
   * Brings the library to another state and moment (never an earlier one), and answers with the keys
   * of every question that can be answered otherwise than before.
   */
  readonly change: (edit: Partial<Edit>, moment: Instant) => ReadonlySet<string>;
}

/** Opens a library with everything published. Pure: the same input gives the same answers. */
export function openLibrary(
  snapshot: Snapshot,
  moment: Instant,
  url = snapshot.head.site.url,
  clock: Clock = 'running',
): Library {
  const site: SiteIdentity = { ...snapshot.head.site, url };
  const published = createPublished(site.locales);
  const shelves = createShelves(site.locales);
  const periods = createPeriods(site.locales);
  const recordings = createRecordings();
  const boundaries = createBoundaries();
  const changes = createChanges();
  const media = new Map<string, MediaRecord>();
  const redirects = new Map<string, RedirectRecord>();
  const stock = { shelves, find: published.versions };
  const nextEvents = new Map<Locale, Event | undefined>();
  let at = '' as Instant;
  let isOpen = false;
  let state = {};

  const answers = answersFrom({
    published,
    shelves,
    periods,
    recordings,
    boundaries,
    changes,
    media,
    redirects,
    next: (locale) => nextEvents.get(locale),
    moment: () => at,
  });
  const memory = remembering(answers);

  const place = ({ documentId, before, after }: Shift): ReadonlySet<DocumentType> => {
    shelves.replace(documentId, before, after);
    boundaries.replace(before.values(), after.values());
    return periods.replace(before, after);
  };

  /** Moves a document on every shelf; what stands near it there can be shown otherwise too. */
  const shift = (change: Shift): readonly string[] => {
    const { documentId, before, after } = change;
    const standsElsewhere = standingOf(before) !== standingOf(after);
    const former = standsElsewhere ? concernedBy(shelves, before, site.locales) : [];
    const types = place(change);
    const latter = standsElsewhere ? concernedBy(shelves, after, site.locales) : [];
    const near = standsElsewhere ? [documentId, ...former, ...latter] : [];
    return [
      ...touchedByShift(change, standsElsewhere),
      ...near.map((id) => `related:${id}`),
      ...[...types].map((type) => `periods:${type}`),
    ];
  };

  const takeMedia = ({ media: records = [], goneMedia = [] }: Partial<Edit>): readonly string[] => {
    for (const record of records) media.set(record.id, record);
    const gone = goneMedia.filter((id) => media.delete(id));
    return [...records.map(({ id }) => id), ...gone].map((id) => `media:${id}`);
  };

  const takeRedirects = (edit: Partial<Edit>): readonly string[] => {
    // Of several records of one address the newest counts.
    const records = (edit.redirects ?? []).toSorted((a, b) => byCodeUnit(a.at, b.at));
    for (const record of records) redirects.set(record.from, record);
    const gone = (edit.goneRedirects ?? []).filter((from) => redirects.delete(from));
    const froms = [...records.map(({ from }) => from), ...gone];
    return froms.length === 0 ? [] : [...froms.map((from) => `path:${from}`), 'redirects'];
  };

  const takeDocuments = (edit: Partial<Edit>, crossed: Iterable<string>): readonly string[] => {
    const shifts = published.change(edit.documents ?? [], edit.goneDocuments ?? [], at);
    const told = changes.add(edit.changes ?? [], at);
    const others = [...told, ...crossed];
    // Finding who stands near costs more than filling empty shelves, and at first all is new anyway.
    if (!isOpen) for (const each of shifts) place(each);
    const moved = isOpen ? shifts.flatMap(shift) : [];
    for (const documentId of new Set([...shifts.map((each) => each.documentId), ...others]))
      recordings.replace(
        documentId,
        published.versions(documentId) ?? noVersions,
        changes.of(documentId),
        at,
      );
    const turned = others.flatMap((documentId) => {
      const versions = published.versions(documentId) ?? noVersions;
      return touchedByShift({ documentId, before: versions, after: versions }, true);
    });
    return [...moved, ...turned, ...(told.size > 0 ? ['changes'] : [])];
  };

  const lookForNext = (): readonly string[] =>
    site.locales.flatMap((locale) => {
      const former = nextEvents.get(locale);
      const next = nextEvent({ ...stock, moment: at }, locale);
      nextEvents.set(locale, next);
      if (former?.documentId === next?.documentId) return [];
      return [former, next].flatMap((event) => (event ? [`next:${event.documentId}`] : []));
    });

  const change: Library['change'] = (edit, moment) => {
    const crossed = boundaries.crossed(at, moment);
    const later = moment === at ? [] : ['clock'];
    at = moment;
    const touched = new Set([
      ...later,
      ...takeMedia(edit),
      ...takeRedirects(edit),
      ...takeDocuments(edit, crossed),
      ...lookForNext(),
    ]);
    memory.forget(touched);
    if (touched.size > 0) state = {};
    return touched;
  };
  change({ ...snapshot }, moment);
  isOpen = true;
  return {
    change,
    hub: () => ({
      site,
      moment: at,
      clock,
      state,
      ask: memory.ask,
      note: () => undefined,
      get heldBack() {
        return published.heldBack();
      },
      documents: () => [...published.documents()],
    }),
  };
}
