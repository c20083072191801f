import { stableJson } from '../stable-json.ts';

/** An event's attributes as the CMS stores them; what is empty may be null or left out. */
export type StoredFields = Readonly<Record<string, unknown>>;

/**
 * What a copy has where an event speaks of its own date: when it is, how to register and to join,
 * what became of it, what remains of it, and its address.
 */
const blank: StoredFields = {
  slug: null,
  startsAtLocal: null,
  endsAtLocal: null,
  eventStatus: 'scheduled',
  statusNote: null,
  joinUrl: null,
  registrationUrl: null,
  registrationOpensOn: null,
  recording: null,
  materials: [],
};

/**
 * What to write over a copy of an event, so that it carries nothing that is dated.
 *
 * @param given what somebody wants in the copy; a form repeats the original's values, so only what
 *   differs from those is meant
 */
export function undated(original: StoredFields, given: StoredFields = {}): StoredFields {
  const meant = (name: string): boolean =>
    name in given && normal(given[name]) !== normal(original[name]);
  const asks = (original['registrationState'] ?? 'not-needed') !== 'not-needed';
  const fresh = { ...blank, registrationState: asks ? 'opens-later' : 'not-needed' };
  return Object.fromEntries(
    Object.entries(fresh).map(([name, value]) => [name, meant(name) ? given[name] : value]),
  );
}

/** One text for values that mean the same: rows of components have ids, and forms fill in nulls. */
const normal = (value: unknown): string => stableJson(withoutEmpty(value) ?? null);

function withoutEmpty(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutEmpty);
  if (typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, inner]) => [name, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
