import type { Document, Instant, Issue, SiteIdentity, Snapshot } from '@porchlight/shared';

import { openLibrary } from './library.ts';
import type { Ask, Asked } from './questions.ts';

/**
 * Whether visitors see a page at about the moment it was made for. For a demonstration of another
 * moment it stands: then nothing on a page becomes another because of what a visitor's clock shows.
 */
export type Clock = 'running' | 'standing';

/** Everything published, seen at one moment, as something to ask. */
export interface Hub {
  readonly site: SiteIdentity;
  readonly moment: Instant;
  readonly clock: Clock;
  /** The very same object as long as every question is answered the same. */
  readonly state: object;
  readonly ask: Ask;
  /** Counts questions as asked whose answers are known already. */
  readonly note: (asked: readonly Asked[]) => void;
  /** Entries that are not shown, and why. */
  readonly heldBack: readonly Issue[];
  /** All that is shown, each language version. */
  readonly documents: () => readonly Document[];
}

/** The hub of a snapshot at one moment. Pure: the same snapshot and moment give the same answers. */
export const buildHub = (snapshot: Snapshot, moment: Instant, url?: string, clock?: Clock): Hub =>
  openLibrary(snapshot, moment, url, clock).hub();
