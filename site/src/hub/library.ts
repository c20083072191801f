import {
  byCodeUnit,
  type ChangeRecord,
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
import type { Hub } from './hub.ts';
import { nextEvent } from './lists.ts';
import { createPublished, type Shift, type VersionId } from './published.ts';
import { concernedBy } from './related.ts';
import { remembering } from './remembering.ts';
import { createShelves } from './shelves.ts';
import { touchedByShift } from './touched-keys.ts';

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
): Library {
  const site: SiteIdentity = { ...snapshot.head.site, url };
  const published = createPublished(site.locales);
  const shelves = createShelves(site.locales);
  const boundaries = createBoundaries();
  const changes = createChanges();
  const media = new Map<string, MediaRecord>();
  const redirects = new Map<string, RedirectRecord>();
  const stock = { shelves, find: published.versions };
  const nextIds = new Map<Locale, string | undefined>();
  let at = '' as Instant;

  const answers = answersFrom({
    published,
    shelves,
    boundaries,
    changes,
    media,
    redirects,
    moment: () => at,
  });
  const memory = remembering(answers);

  /** Moves a document on every shelf; what stands near it there can be shown otherwise too. */
  const shift = ({ documentId, before, after }: Shift): readonly string[] => {
    const former = concernedBy(shelves, before, site.locales);
    shelves.replace(documentId, before, after);
    boundaries.replace(before.values(), after.values());
    return [...former, ...concernedBy(shelves, after, site.locales)];
  };

  const change: Library['change'] = (edit, moment) => {
    const touched = new Set<string>();
    const touch = (keys: Iterable<string>): void => {
      for (const key of keys) touched.add(key);
    };
    const isFirst = at === '';
    const crossed = isFirst ? [] : boundaries.crossed(at, moment);
    if (moment !== at) touch(['clock']);
    at = moment;
    for (const record of edit.media ?? []) {
      media.set(record.id, record);
      touch([`media:${record.id}`]);
    }
    for (const id of edit.goneMedia ?? []) if (media.delete(id)) touch([`media:${id}`]);
    // Of several records of one address the newest counts.
    for (const record of (edit.redirects ?? []).toSorted((a, b) => byCodeUnit(a.at, b.at))) {
      redirects.set(record.from, record);
      touch([`path:${record.from}`, 'redirects']);
    }
    for (const from of edit.goneRedirects ?? [])
      if (redirects.delete(from)) touch([`path:${from}`, 'redirects']);
    const shifts = published.change(edit.documents ?? [], edit.goneDocuments ?? [], moment);
    const told = changes.add(edit.changes ?? [], moment);
    // Finding who stands near costs more than filling empty shelves, and at first all is new anyway.
    for (const each of shifts) {
      if (isFirst) {
        shelves.replace(each.documentId, each.before, each.after);
        boundaries.replace(each.before.values(), each.after.values());
      } else touch([...touchedByShift(each), ...shift(each).map((id) => `related:${id}`)]);
    }
    for (const documentId of [...told, ...crossed]) {
      const versions = published.versions(documentId);
      touch([`doc:${documentId}`]);
      if (versions !== undefined)
        touch(touchedByShift({ documentId, before: versions, after: versions }));
    }
    if (told.size > 0) touch(['changes']);
    for (const locale of site.locales) {
      const [former, next] = [
        nextIds.get(locale),
        nextEvent({ ...stock, moment }, locale)?.documentId,
      ];
      if (former !== next) touch([`next:${former}`, `next:${next}`]);
      nextIds.set(locale, next);
    }
    memory.forget(touched);
    return touched;
  };
  change({ ...snapshot }, moment);
  return {
    change,
    hub: () => ({
      site,
      moment: at,
      ask: memory.ask,
      get heldBack() {
        return published.heldBack();
      },
      documents: () => [...published.documents()],
    }),
  };
}
