import { documentPath, isLocale, isSlug, pageTypes } from '@porchlight/shared';

import { versionKey } from '../store/version.ts';
import type { FormerRelease } from '../render/render-into.ts';
import type { Store } from '../store/database.ts';
import { readFact, writeFact } from '../store/facts.ts';
import { everyHeldBack, recordsHeldBack } from '../store/held-back.ts';
import type { Version } from '../store/version.ts';
import { type KeptPage, keptPaths } from '../store/kept.ts';
import { addressOf, fileOf } from '../tree/paths.ts';
import type { Works } from './works.ts';

/**
 * The pages that a former release has of entries that cannot be read any more, and the files that
 * belong to them: an event's calendar, the figures of a survey.
 *
 * @param documents the stored records
 * @param before whose the addresses were until now
 */
export function pagesOfUnreadable(
  { store, renderer }: Works,
  documents: readonly unknown[],
  former: FormerRelease | undefined,
  before: AddressOwners,
): readonly KeptPage[] {
  if (former === undefined) return [];
  const stored = new Set(documents.map(versionKey));
  const unreadable = [
    // What was never stored may have been shown: by a store that was made again since.
    ...recordsHeldBack(store).filter((record) => !stored.has(versionKey(record))),
    ...documents.filter((record) => !renderer.site.readDocument(record).ok),
  ];
  const owners = new Map(unreadable.flatMap(nameWithVersion));
  if (owners.size === 0) return [];
  return [...former.sha256.keys()].flatMap((file) => {
    const path = addressOf(file);
    const name = path.replace(/\/$|\.\w+$/, '');
    const owner = owners.get(name);
    if (owner === undefined) return [];
    // What stands at the address may be of somebody else, and withdrawn.
    const isTheirs = versionKey(before.get(name) ?? owner) === versionKey(owner);
    return isTheirs ? [{ path, ...owner }] : [];
  });
}

/** Versions by what their addresses have in common. */
export type AddressOwners = ReadonlyMap<string, Version>;

/**
 * Whose the addresses are that unreadable records claim, before these are taken in. What is noted of
 * an earlier attempt to render everything stays: the site is still the one of before that.
 */
export function noteAddressOwners(
  { store, content, renderer }: Pick<Works, 'store' | 'content' | 'renderer'>,
  incoming: readonly unknown[],
): AddressOwners {
  const isReadable = (record: unknown): boolean => renderer.site.readDocument(record).ok;
  const unreadable = incoming.filter((record) => !isReadable(record));
  const claimed = new Set(unreadable.flatMap(nameWithVersion).map(([name]) => name));
  const stored = claimed.size === 0 ? [] : (content.read()?.documents ?? []);
  const owners = new Map([
    ...stored
      .filter(isReadable)
      .flatMap(nameWithVersion)
      .filter(([name]) => claimed.has(name)),
    ...(readFact(store, 'addressOwners') ?? []),
  ]);
  if (owners.size > 0) writeFact(store, 'addressOwners', [...owners]);
  return owners;
}

/** What the addresses of a record have in common, as far as that can be read. */
function nameWithVersion(record: unknown): readonly (readonly [string, Version])[] {
  const { type, documentId, locale, fields } = (record ?? {}) as Readonly<Record<string, unknown>>;
  const { slug } = (fields ?? {}) as Readonly<Record<string, unknown>>;
  const known = pageTypes.find((each) => each === type);
  if (known === undefined || typeof documentId !== 'string') return [];
  if (typeof locale !== 'string' || !isLocale(locale)) return [];
  if (typeof slug !== 'string' || !isSlug(slug)) return [];
  const path = documentPath({ type: known, locale, slug });
  return path === undefined ? [] : [[path.slice(0, -1), { documentId, locale }]];
}

/** Those whose entry is held back still. */
export function stillHeldBack(store: Store, pages: readonly KeptPage[]): readonly KeptPage[] {
  const held = new Set(everyHeldBack(store).map(versionKey));
  return pages.filter((page) => held.has(versionKey(page)));
}

/** Addresses whose files stay as they were: their page failed, or nothing renders them. */
export const pathsHeldBack = ({
  ledger,
  store,
}: Pick<Works, 'ledger' | 'store'>): readonly string[] => [
  ...ledger.problems().map(({ path }) => path),
  ...keptPaths(store),
];

/** The files that are there beside what is rendered. */
export function filesBeside({ store, renderer }: Pick<Works, 'store' | 'renderer'>) {
  const kept = new Set([...keptPaths(store)].map(fileOf));
  return { has: (file: string) => renderer.fixed.has(file) || kept.has(file) };
}
