import type { Instant, TimeZone } from '@porchlight/shared';

/** One entry of a feed, whatever the format: finished words, full addresses. */
export interface FeedItem {
  /** Never changes, whatever else does: readers know what they have seen by it. */
  readonly guid: string;
  readonly title: string;
  readonly url: string;
  /** Plain text. */
  readonly description: string;
  /** HTML, with full addresses. */
  readonly content: string;
  readonly publishedAt: Instant;
  /** Never before it was published. */
  readonly revisedAt: Instant;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  /** The full address of a picture. */
  readonly image?: string | undefined;
  readonly enclosure?: Enclosure | undefined;
  /** When it happens, for readers that know events. */
  readonly event?: EventTimes | undefined;
}

/** A sound or a film that a podcast player can fetch: only where its size and type are known. */
export interface Enclosure {
  readonly url: string;
  readonly mime: string;
  readonly bytes: number;
  readonly durationSeconds: number | undefined;
  readonly captionsUrl: string | undefined;
}

export interface EventTimes {
  readonly start: Instant;
  readonly end: Instant;
  readonly timeZone: TimeZone;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
}

/** What a feed says of itself, whatever the format. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** What the library is called. */
  readonly publisher: string;
  /** The page that shows the same. */
  readonly page: string;
  /** Its own addresses. */
  readonly addresses: { readonly xml: string; readonly json: string };
  /** The address of the library's sign. */
  readonly image?: string | undefined;
  /** Made for podcast players. */
  readonly isPodcast: boolean;
}

/** A feed, whatever the format. */
export interface Feed extends FeedHead {
  /** Newest first. */
  readonly items: readonly FeedItem[];
  /** How many more there would be, had a feed no limit in bytes. */
  readonly leftOut: number;
  /** How many items leave their text to their page, because it is too long for a feed. */
  readonly withoutText: number;
}
