import {
  byCodeUnit,
  type Document,
  type Instant,
  type Issue,
  type Locale,
  singleTypes,
  stableJson,
} from '@porchlight/shared';

import { pathOf } from './document.ts';
import { readDocument } from './read-document.ts';
import { settle, unreadable } from './settle.ts';
import { noVersions, type Versions } from './versions.ts';

/** One language version of a document. */
export interface VersionId {
  readonly documentId: string;
  readonly locale: Locale;
}

/** A document whose shown versions are others than before. */
export interface Shift {
  readonly documentId: string;
  readonly before: Versions;
  readonly after: Versions;
}

/** What may be shown at a moment, and what had to be held back. */
export interface Published {
  readonly versions: (documentId: string) => Versions | undefined;
  readonly documents: () => Iterable<Document>;
  /** The owner of a page address. */
  readonly owner: (path: string) => Document | undefined;
  readonly heldBack: () => readonly Issue[];
  /** Takes records in, forgets versions, and moves on to a moment that is not an earlier one. */
  readonly change: (
    records: readonly unknown[],
    gone: readonly VersionId[],
    moment: Instant,
  ) => readonly Shift[];
}

/**
 * Holds back, with the reasons, what does not parse, what is in a language that the site does not
 * have, and the later of two with the same id or address. What is first published after the moment
 * is not there yet.
 */
export function createPublished(spoken: readonly Locale[]): Published {
  const readable = new Map<string, Document>();
  /** Second claims to one id, which only a snapshot from elsewhere can bring. */
  const doubles: Document[] = [];
  const unread = new Map<string, readonly Issue[]>();
  const shown = new Map<string, Versions>();
  const owners = new Map<string, Document>();
  /** Ids of entries of which the site has one; some may not be shown any more. */
  const singles = new Set<string>();
  let claims: readonly Issue[] = [];
  let nameless = 0;

  /** All that is said of a version at once counts, in whatever order it is said. */
  const takeIn = (records: readonly unknown[]): ReadonlySet<string> => {
    const keys = new Set<string>();
    const claimed = new Set<string>();
    for (const record of records) {
      const read = readDocument(record);
      const key = read.ok ? keyOf(read.value) : (keyOfUnread(record) ?? namelessKey());
      if (!keys.has(key)) unread.delete(key);
      keys.add(key);
      if (!read.ok) unread.set(key, [...(unread.get(key) ?? []), ...read.problem]);
      else {
        const former = readable.get(key);
        if (!claimed.has(key)) forgetDoubles(key);
        else if (former !== undefined) doubles.push(former);
        claimed.add(key);
        // The same words again are no change, also not for what was made of the object.
        if (former === undefined || stableJson(former) !== stableJson(read.value))
          readable.set(key, read.value);
      }
    }
    return keys;
  };

  const namelessKey = (): string => {
    nameless += 1;
    return `? ${nameless}`;
  };

  const forgetDoubles = (key: string): void => {
    const others = doubles.filter((document) => keyOf(document) !== key);
    doubles.splice(0, doubles.length, ...others);
  };

  const show = (key: string, document: Document | undefined): void => {
    const [documentId, locale] = key.split(' ') as [string, Locale];
    const versions = new Map(shown.get(documentId));
    const was = versions.get(locale);
    const path = was && pathOf(was);
    if (path !== undefined && owners.get(path) === was) owners.delete(path);
    if (document === undefined) versions.delete(locale);
    else versions.set(locale, document);
    if (versions.size === 0) shown.delete(documentId);
    else shown.set(documentId, versions);
    const now = document && pathOf(document);
    if (now !== undefined) owners.set(now, document as Document);
    if (singleTypes.some((type) => type === document?.type)) singles.add(documentId);
  };

  /** Nobody is in anybody's way before and after: then what came and went is all there is to it. */
  const isPlain = (keys: Iterable<string>, moment: Instant): boolean => {
    if (claims.length > 0 || doubles.length > 0) return false;
    const leaving = new Set(keys);
    const taken = new Set<string>();
    for (const key of leaving) {
      const document = readable.get(key);
      if (document === undefined || isAhead(document, moment)) continue;
      const path = pathOf(document);
      const owner = path === undefined ? undefined : owners.get(path);
      if (!spoken.includes(document.locale)) return false;
      if (path !== undefined && taken.has(path)) return false;
      if (owner !== undefined && !leaving.has(keyOf(owner))) return false;
      if (path !== undefined) taken.add(path);
      for (const locale of spoken) {
        const other = readable.get(`${document.documentId} ${locale}`);
        if (other !== undefined && other.type !== document.type) return false;
      }
    }
    return true;
  };

  const due = new Set<string>();

  /** What is dated ahead comes when its time has; with these keys, those whose time it is now. */
  const withDue = (keys: ReadonlySet<string>, moment: Instant): ReadonlySet<string> => {
    const all = new Set(keys);
    for (const key of due) if (!isAhead(readable.get(key), moment)) all.add(key);
    for (const key of all) {
      if (isAhead(readable.get(key), moment)) due.add(key);
      else due.delete(key);
    }
    return all;
  };

  const forget = (version: VersionId): string => {
    const key = keyOf(version);
    readable.delete(key);
    forgetDoubles(key);
    unread.delete(key);
    return key;
  };

  /** What is to be shown of these versions, where nobody is in anybody's way. */
  const plain = (keys: ReadonlySet<string>, moment: Instant): ReadonlyMap<string, Shown> =>
    new Map(
      [...keys].map((key) => {
        const document = readable.get(key);
        return [key, isAhead(document, moment) ? undefined : document];
      }),
    );

  /** What is to be shown otherwise than now, when all claims are weighed against one another. */
  const settled = (moment: Instant): ReadonlyMap<string, Shown> => {
    const claimants = [...readable.values(), ...doubles];
    const { kept, problems } = settle(
      claimants.filter((document) => !isAhead(document, moment)),
      spoken,
    );
    claims = problems;
    const wanted = new Map<string, Shown>(kept.map((document) => [keyOf(document), document]));
    const present = new Map(
      [...shown.values()]
        .flatMap((versions) => [...versions.values()])
        .map((each) => [keyOf(each), each]),
    );
    const changed = [...new Set([...present.keys(), ...wanted.keys()])].filter(
      (key) => present.get(key) !== wanted.get(key),
    );
    return new Map(changed.map((key) => [key, wanted.get(key)]));
  };

  /** Takes all away before it puts anything: two entries can change places. */
  const showAll = (wanted: ReadonlyMap<string, Shown>): readonly Shift[] => {
    const ids = new Set([...wanted.keys()].map(documentIdOf));
    const before = new Map([...ids].map((id) => [id, shown.get(id) ?? noVersions]));
    for (const key of wanted.keys()) show(key, undefined);
    for (const [key, document] of wanted) if (document !== undefined) show(key, document);
    return [...before].flatMap(([documentId, former]) => {
      const after = shown.get(documentId) ?? noVersions;
      return isSame(former, after) ? [] : [{ documentId, before: former, after }];
    });
  };

  return {
    versions: (documentId) => shown.get(documentId),
    documents: () => [...shown.values()].flatMap((versions) => [...versions.values()]),
    owner: (path) => owners.get(path),
    heldBack: () =>
      [...[...unread.values()].flat(), ...claims, ...surplus(singles, shown)].sort(byPlace),
    change: (records, gone, moment) => {
      const keys = withDue(new Set([...takeIn(records), ...gone.map(forget)]), moment);
      return showAll(isPlain(keys, moment) ? plain(keys, moment) : settled(moment));
    },
  };
}

type Shown = Document | undefined;

/** First published later than at a moment, which its date tells. */
const isAhead = (document: Shown, moment: Instant): boolean =>
  document !== undefined && document.firstPublishedAt > moment;

const documentIdOf = (key: string): string => key.split(' ')[0] ?? '';

const keyOf = ({ documentId, locale }: VersionId): string => `${documentId} ${locale}`;

/** What cannot be read is known by its ids where it has them, so that a better one replaces it. */
function keyOfUnread(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { documentId, locale } = record as Readonly<Record<string, unknown>>;
  return typeof documentId === 'string' && typeof locale === 'string'
    ? `${documentId} ${locale}`
    : undefined;
}

const isSame = (one: Versions, other: Versions): boolean =>
  one.size === other.size && [...one].every(([locale, document]) => other.get(locale) === document);

/** The site has one home page and one set of settings; nothing asks for a second one. */
function surplus(
  singles: Iterable<string>,
  shown: ReadonlyMap<string, Versions>,
): readonly Issue[] {
  const byType = new Map<string, string[]>();
  for (const documentId of singles) {
    const [any] = shown.get(documentId)?.values() ?? [];
    if (any !== undefined) byType.set(any.type, [...(byType.get(any.type) ?? []), documentId]);
  }
  return [...byType.values()]
    .flatMap((ids) => ids.sort(byCodeUnit).slice(1))
    .flatMap((id) => [...(shown.get(id)?.values() ?? [])])
    .map((document) => unreadable(document, 'the site shows only one of its kind'));
}

const byPlace = (a: Issue, b: Issue): number => byCodeUnit(placeKey(a), placeKey(b));

const placeKey = ({ code, place }: Issue): string =>
  [place.type, place.documentId, place.locale, place.field, code, place.name].join('\n');
