import type { Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import type { Noted, PublicationRow } from '../../store/public-record';
import { keyOf } from '../record/publications';
import { versionsShowing } from './showing';
import { rewordedIn } from './shown-words';
import { timesRewordedIn, versionsTellingTime } from './time-wording';
import { type FoundChanges, type FoundVersion, notedBefore } from '../record/versions-found';

/** Other public versions that show other words because these changed, each once. */
export async function versionsShowingOtherwise(
  strapi: Core.Strapi,
  { type, versions, changed }: FoundChanges,
): Promise<readonly PublicationRow[]> {
  const showing = new Map<string, PublicationRow>();
  const add = (rows: readonly PublicationRow[]): void => {
    for (const row of rows) showing.set(keyOf(row), row);
  };
  const touched = new Set(changed.map(({ entry }) => entry));
  for (const [documentId, all] of Map.groupBy(versions, ({ entry }) => entry)) {
    if (!touched.has(documentId)) continue;
    const { before, after } = statesOf(all);
    const reworded = rewordedIn(wordsOf(before, 'shown'), wordsOf(after, 'shown'));
    add(await versionsShowing(strapi, { type, documentId }, reworded));
    const retimed = timesRewordedIn(wordsOf(before, 'times'), wordsOf(after, 'times'));
    add(await versionsTellingTime(strapi, retimed));
  }
  for (const version of changed) showing.delete(keyOf(version));
  return [...showing.values()];
}

type Notes = ReadonlyMap<Locale, Noted>;

/** What is noted of each language, before and after. */
function statesOf(versions: readonly FoundVersion[]): { before: Notes; after: Notes } {
  const [before, after] = [new Map<Locale, Noted>(), new Map<Locale, Noted>()];
  for (const version of versions) {
    const { language, is } = version;
    const known = notedBefore(version)?.noted;
    if (known) before.set(language, known);
    if (is !== undefined) after.set(language, is.noted());
  }
  return { before, after };
}

function wordsOf(notes: Notes, what: 'shown' | 'times'): ReadonlyMap<Locale, string> {
  const words = [...notes].map(([language, noted]) => [language, noted[what]] as const);
  return new Map(words.filter((each): each is readonly [Locale, string] => each[1] !== null));
}
