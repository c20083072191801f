import type { Instant, RecordingFile } from '@porchlight/shared';

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
  readonly revisedAt: Instant;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly enclosure?: RecordingFile | undefined;
}

/** A feed, whatever the format. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page that shows the same. */
  readonly page: string;
  /** Its own address. */
  readonly address: string;
  /** The address of the library's sign. */
  readonly image?: string | undefined;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}
