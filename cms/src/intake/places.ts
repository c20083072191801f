import type { Core } from '@strapi/strapi';

import { uidOf } from '../store/models';
import { table } from '../store/rows';

/** Finds the one place of the hub that a location names; undefined when none is, or several are. */
export type PlaceFinder = (location: string) => string | undefined;

export async function placeFinder(strapi: Core.Strapi): Promise<PlaceFinder> {
  const rows = await table(strapi, uidOf('place')).findMany({ select: ['documentId', 'name'] });
  return placeAmong(rows.map(({ documentId, name }) => ({ documentId, name: String(name) })));
}

interface NamedPlace {
  readonly documentId: string;
  /** In one of the languages. */
  readonly name: string;
}

function placeAmong(places: readonly NamedPlace[]): PlaceFinder {
  const byName = Map.groupBy(places, ({ name }) => plain(name));
  return (location) => {
    // Calendars write the address behind the name.
    for (const name of [location, location.split(',')[0] ?? '']) {
      const ids = new Set(byName.get(plain(name))?.map(({ documentId }) => documentId));
      if (ids.size === 1) return [...ids][0];
    }
    return undefined;
  };
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
